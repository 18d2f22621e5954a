import { DOCUMENT } from '../fixtures/dot.js';
import { inWebkit } from '../fixtures/engine.js';
import { GARDEN, gardenWith, type Json } from '../source/document.js';

/** One way in which a load can go wrong: what the server does, or where the tag points, and the code that says so. */
export interface LoadFault {
  readonly name: string;
  /** As fault-server.mjs understands it. */
  readonly answer?: Readonly<Record<string, string>>;
  /** An address that is wrong by itself. */
  readonly src?: string;
  readonly code: string;
}

const base64 = (...bytes: number[]) => btoa(String.fromCharCode(...bytes));
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string) => text.split('').flatMap((letter) => [letter.charCodeAt(0), 0]);
const json = (value: Json) => ({ body: JSON.stringify(value) });

const STATUSES = [
  300, 400, 401, 402, 403, 404, 405, 406, 409, 410, 411, 413, 414, 415, 416, 418, 422, 423, 424, 426, 428,
  429, 431, 451, 500, 501, 502, 503, 504, 505, 507, 508, 511, 520, 521, 522, 530, 599,
];

const TYPES: readonly (readonly [type: string, code: string])[] = [
  ['text/html; charset=utf-8', 'MW-HTML'],
  ['application/xhtml+xml', 'MW-HTML'],
  ['text/xml', 'MW-TYPE'],
  ['text/csv', 'MW-TYPE'],
  ['text/javascript', 'MW-TYPE'],
  ['image/png', 'MW-TYPE'],
  ['application/pdf', 'MW-TYPE'],
  ['application/zip', 'MW-TYPE'],
  ['multipart/form-data', 'MW-TYPE'],
];

const TEXTS: readonly (readonly [name: string, body: string, code: string])[] = [
  ['nothing', '', 'MW-JSON'],
  ['white space', ' \n\t ', 'MW-JSON'],
  ['half a document', DOCUMENT.slice(0, 40), 'MW-JSON'],
  ['a comma too many', '{"format": "maturity/1",}', 'MW-JSON'],
  ['single quotes', "{'format': 'maturity/1'}", 'MW-JSON'],
  ['names without quotes', '{format: "maturity/1"}', 'MW-JSON'],
  ['a comment', '{"format": "maturity/1" /* ours */}', 'MW-JSON'],
  ['NaN', '{"format": "maturity/1", "minGroup": NaN}', 'MW-JSON'],
  ['Infinity', '{"format": "maturity/1", "minGroup": Infinity}', 'MW-JSON'],
  ['two documents', `${DOCUMENT}\n${DOCUMENT}`, 'MW-JSON'],
  ['a script', `const data = ${DOCUMENT};`, 'MW-JSON'],
  ['a call', `callback(${DOCUMENT})`, 'MW-JSON'],
  ['a line break within a text', '{"format": "maturity/1", "title": "a\nb"}', 'MW-JSON'],
  ['a table of commas', 'entity,answer\n1885,2\n', 'MW-JSON'],
  ['a web page called JSON', ' \n<!doctype html><title>Logga in</title>', 'MW-HTML'],
  ['XML called JSON', '<?xml version="1.0"?><data/>', 'MW-HTML'],
  ['a list', '[]', 'MW-FORMAT'],
  ['null', 'null', 'MW-FORMAT'],
  ['a number', '62.4', 'MW-FORMAT'],
  ['a text', '"maturity/1"', 'MW-FORMAT'],
  ['no format', '{"title": "Utan"}', 'MW-FORMAT'],
  ['another format', '{"version": "2.0", "class": "dataset"}', 'MW-FORMAT'],
  ['a format that is a number', '{"format": 1}', 'MW-FORMAT'],
  ['a later format', '{"format": "maturity/2"}', 'MW-VERSION'],
  ['a later format by a wide margin', '{"format": "maturity/10.3"}', 'MW-VERSION'],
  ['a text of 10 001 letters', `{"format": "maturity/1", "title": "${'a'.repeat(10_001)}"}`, 'MW-LIMIT'],
];

const BYTES: readonly (readonly [name: string, bytes: readonly number[], code: string])[] = [
  ['Latin-1', '{"title": "Öppen"}'.split('').map((letter) => letter.charCodeAt(0)), 'MW-ENCODING'],
  ['UTF-16 with a mark', [0xff, 0xfe, ...utf16('{}')], 'MW-ENCODING'],
  ['UTF-16 without a mark', utf16('{"a": 1}'), 'MW-ENCODING'],
  ['a letter cut in two', utf8('"å"').slice(0, 2), 'MW-ENCODING'],
  ['compressed and not said to be', [0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00], 'MW-ENCODING'],
  ['an overlong letter', [0x22, 0xc0, 0xaf, 0x22], 'MW-ENCODING'],
];

const DATA: readonly (readonly [name: string, at: readonly (string | number)[], value: Json])[] = [
  ['a title that is no text', ['title'], 5],
  ['editions that are no list', ['editions'], {}],
  ['an entity that is null', ['entities', 0], null],
  ['an edition twice', ['editions', 1, 'id'], '2009'],
  ['an unknown scale', ['indicators', 1, 'scale'], 'x'],
  ['an unknown kind of scale', ['scales', 0, 'kind'], 'ordered'],
  ['answers to an unknown indicator', ['answers', 0, 'indicators', 1], 'x'],
  ['rows in a list', ['answers', 0, 'rows'], []],
  ['a target that is a text', ['targets', 0, 'target'], '80'],
  ['an unknown step', ['ladders', 0, 'at', '1885', 'apply'], '3'],
];

const ADDRESSES = [
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:application/json,{"format":"maturity/1"}',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org/a.json',
  'about:blank',
  'mailto:a@example.org',
  'https://user:secret@example.org/a.json',
  'http://[',
];

/** Every fault, each once. The slowest gives up by itself after three attempts, or fifteen seconds. */
export const LOAD_FAULTS: readonly LoadFault[] = [
  ...STATUSES.map((status) => ({
    name: `status ${String(status)}`,
    answer: { status: String(status), header: 'retry-after:31' },
    code: `MW-HTTP-${String(status)}`,
  })),
  { name: 'status 503, three times', answer: { status: '503' }, code: 'MW-HTTP-503' },
  { name: 'no content', answer: { status: '204' }, code: 'MW-JSON' },
  ...TYPES.map(([type, code]) => ({ name: `the type ${type}`, answer: { body: DOCUMENT, type }, code })),
  ...TEXTS.map(([name, body, code]) => ({ name, answer: { body }, code })),
  ...BYTES.map(([name, bytes, code]) => ({ name, answer: { body64: base64(...bytes) }, code })),
  ...DATA.map(([name, at, value]) => ({ name, answer: json(gardenWith(at, value)), code: 'MW-DATA' })),
  {
    name: 'cells cut from their rows',
    answer: json({ ...(GARDEN as never as Record<string, Json>), answers: [5] }),
    code: 'MW-DATA',
  },
  { name: '200 000 lists in each other', answer: { nest: '200000' }, code: 'MW-LIMIT' },
  { name: '300 MiB in 300 kB', answer: { bomb: 'yes' }, code: 'MW-TOO-BIG' },
  { name: 'a body that never ends', answer: { drip: 'yes' }, code: 'MW-TIMEOUT' },
  { name: 'no answer at all', answer: { hold: 'yes' }, code: 'MW-TIMEOUT' },
  { name: 'a connection that is cut', answer: { body: DOCUMENT, cut: 'yes' }, code: 'MW-NET' },
  { name: 'no leave for other origins', answer: { body: DOCUMENT, cors: 'no' }, code: 'MW-NET' },
  {
    name: 'leave for another origin only',
    answer: { body: DOCUMENT, header: 'access-control-allow-origin:https://example.org' },
    code: 'MW-NET',
  },
  { name: 'a compression that breaks', answer: { spoilt: 'yes' }, code: 'MW-NET' },
  // WebKitGTK reads what was never compressed as it is, and then nothing is wrong
  ...(inWebkit
    ? []
    : [
        {
          name: 'a compression that it is not',
          answer: { body: DOCUMENT, header: 'content-encoding:gzip' },
          code: 'MW-NET',
        },
      ]),
  {
    name: 'a redirect to a script',
    answer: { status: '302', location: 'javascript:alert(1)' },
    code: 'MW-NET',
  },
  { name: 'a redirect to its own text', answer: { status: '302', location: 'data:,{}' }, code: 'MW-NET' },
  {
    name: 'a redirect to nobody',
    answer: { status: '307', location: 'http://127.0.0.1:1/' },
    code: 'MW-NET',
  },
  ...ADDRESSES.map((src) => ({ name: `the address ${JSON.stringify(src)}`, src, code: 'MW-URL' })),
];
