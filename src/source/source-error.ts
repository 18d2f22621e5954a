import type { DataWarning } from '../model/index.js';

/** Something in a document that is not as it should be: where, what stands there, and what was expected. */
export type DataIssue = DataWarning;

/** What went wrong, as far as the visitor is concerned. */
export type SourceErrorKind =
  | 'offline'
  | 'network'
  | 'timeout'
  | 'server'
  | 'not-found'
  | 'refused'
  | 'address'
  | 'not-data'
  | 'too-big'
  | 'unreadable'
  | 'version'
  | 'data';

/** Codes without a number of their own; `MW-HTTP-<status>` is the rest. They never change their meaning. */
export type SourceErrorCode =
  | `MW-HTTP-${number}`
  | 'MW-OFFLINE'
  | 'MW-NET'
  | 'MW-TIMEOUT'
  | 'MW-URL'
  | 'MW-TYPE'
  | 'MW-HTML'
  | 'MW-TOO-BIG'
  | 'MW-ENCODING'
  | 'MW-JSON'
  | 'MW-LIMIT'
  | 'MW-FORMAT'
  | 'MW-VERSION'
  | 'MW-DATA';

export interface SourceErrorFacts {
  readonly url?: string | undefined;
  readonly status?: number;
  readonly issues?: readonly DataIssue[];
  /** How many issues there are when more than those listed. */
  readonly issueCount?: number;
  /** How long the server asks to be left alone, in seconds. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/** By code without its prefix, where the kind is not the code in small letters; `MW-HTTP-<status>` goes by the status. */
const KINDS: Readonly<Record<string, SourceErrorKind>> = {
  NET: 'network',
  URL: 'address',
  TYPE: 'not-data',
  HTML: 'not-data',
  FORMAT: 'not-data',
  LIMIT: 'too-big',
  ENCODING: 'unreadable',
  JSON: 'unreadable',
};

/** The one error of this floor: why an address or a text gave no dataset. */
export class SourceError extends Error {
  /** Stable and documented; what programs compare with. */
  readonly code: SourceErrorCode;
  readonly kind: SourceErrorKind;
  /** The address asked for; `undefined` for a text that has none. */
  readonly url: string | undefined;
  /** The HTTP status, when the server gave one. */
  readonly status: number | undefined;
  /** Where in the document the first issue is: a JSON path, or "line:column" where there is no JSON yet. */
  readonly path: string | undefined;
  /** What is wrong with the document; at most the first 20. */
  readonly issues: readonly DataIssue[];
  /** How many issues the document has in all. */
  readonly issueCount: number;
  /** How long the server asks to be left alone, in seconds; `undefined` when it does not say. */
  readonly retryAfter: number | undefined;
  /** Whether the same request may well succeed later. */
  readonly retryable: boolean;

  constructor(code: SourceErrorCode, facts: SourceErrorFacts = {}) {
    const { url, status, issues = [], issueCount = issues.length } = facts;
    const [first] = issues;
    const what = first ? `: ${first.path} found ${first.found}, expected ${first.expected}` : '';
    super(`${code}${what}${url === undefined ? '' : `, ${url}`}`, { cause: facts.cause });
    this.name = 'SourceError';
    this.code = code;
    this.kind = kindOf(code.slice(3), status);
    this.url = url;
    this.status = status;
    this.path = first?.path;
    this.issues = issues;
    this.issueCount = issueCount;
    this.retryAfter = facts.retryAfter;
    this.retryable = ['offline', 'network', 'timeout', 'server'].includes(this.kind);
  }
}

function kindOf(name: string, status = 0): SourceErrorKind {
  if (!name.startsWith('HTTP')) return KINDS[name] ?? (name.toLowerCase() as SourceErrorKind);
  if (status === 404 || status === 410) return 'not-found';
  return status >= 500 || status === 429 ? 'server' : 'refused';
}

/**
 * Returns a module that only some documents need.
 *
 * @param code what it means that it can't be had
 * @param url of the document that needs it
 * @throws {SourceError} when it can't be had
 */
export function late<Module>(
  module: Promise<Module>,
  code: SourceErrorCode,
  url: string | undefined,
): Promise<Module> {
  return module.catch((cause: unknown) => {
    throw new SourceError(code, { url, cause });
  });
}
