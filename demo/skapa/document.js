// The document that the draft is about: asked for once, read, and kept with all that is wrong with it.
import { explainFault, readDataset, SourceError } from '../../dist/cdn/all.js';
import { probe } from './probe.js';

/** Documents that come with the demo, by the name they have in the page's address. */
export const DEMOS = [
  ['valfardsteknik-2022', { sv: 'Välfärdsteknik i kommunerna 2022', en: 'Welfare technology 2022' }],
  ['skl-2011', { sv: 'E-förvaltning i kommunerna 2011', en: 'E-government 2011' }],
  ['skl-2008', { sv: 'E-förvaltning 2006–2008', en: 'E-government 2006–2008' }],
  ['eblomladan-2014', { sv: 'eBlomlådan 2014', en: 'The flower box 2014' }],
  ['oskarshamn-2008', { sv: 'eOskarshamn: mål och trappa', en: 'eOskarshamn: targets and ladder' }],
  ['esamhallet-2011', { sv: 'Strategi för e-samhället 2011', en: 'Strategy for the e-society 2011' }],
];

/**
 * Returns the address that a draft's `data` means.
 *
 * @param {string} data the name of a demo, or an address
 */
export function addressOf(data) {
  const isDemo = DEMOS.some(([id]) => id === data);
  if (isDemo) return new URL(`../data/${data}.json`, import.meta.url).href;
  try {
    return new URL(data, document.baseURI).href;
  } catch {
    return data;
  }
}

/**
 * Returns a document with everything that can be said of it.
 *
 * @param {string} address
 * @param {AbortSignal} signal
 */
export async function openDocument(address, signal) {
  const answer = await probe(address, signal);
  const opened = { answer, parts: [], details: undefined, warnings: undefined, facts: undefined };
  if (answer.kind !== 'answer') return opened;
  try {
    checkAnswer(answer);
    const dataset = await readDataset(answer.text, answer.address, { signal });
    const raw = JSON.parse(answer.text.replace(/^\uFEFF/, ''));
    opened.parts = listIn(raw, 'parts').flatMap(({ href }) => partAddress(href, answer.address));
    opened.facts = { dataset, topics: new Map(listIn(raw, 'topics').map(({ id, label }) => [id, label])) };
    if (dataset.warnings.length > 0)
      opened.warnings = await inBoth(new SourceError('MW-DATA', { issues: dataset.warnings }), 'problems');
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof SourceError)) throw error;
    opened.details = await inBoth(error);
  }
  return opened;
}

/** The widgets refuse these before they read a word. */
function checkAnswer({ ok, status, type, address: url }) {
  if (!ok) throw new SourceError(`MW-HTTP-${status}`, { url, status });
  if (type.includes('html')) throw new SourceError('MW-HTML', { url });
  const isData =
    type === '' || /\bjson$/.test(type) || type === 'text/plain' || type.endsWith('/octet-stream');
  if (isData) return;
  throw new SourceError('MW-TYPE', {
    url,
    issues: [{ path: '', found: type, expected: 'application/json' }],
  });
}

async function inBoth(error, part) {
  const explained = async (language) => {
    const details = await explainFault(error, language);
    return part ? details[part] : details;
  };
  return { sv: await explained('sv'), en: await explained('en') };
}

function listIn(raw, name) {
  return Array.isArray(raw[name]) ? raw[name] : [];
}

function partAddress(href, base) {
  return URL.canParse(href, base) ? [new URL(href, base).href] : [];
}
