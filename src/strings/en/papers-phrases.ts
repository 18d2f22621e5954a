import type { PapersPhrases } from '../../figures/papers.js';
import type { Translation } from '../translation.js';

/** The same in English. */
export const papersPhrases: Translation<PapersPhrases> = {
  'papers.count': ({ group, count }, format) =>
    `${format.label(group)}: ${format.count(count)} ${count === 1 ? 'page' : 'pages'} to print, one for each municipality.`,
  'papers.none': ({ group }, format) => `${format.label(group)} has no answers to print.`,
  'papers.caption': ({ name }) => `${name} in figures, share of what is possible`,
  'papers.page': ({ page, of }, format) => `Page ${format.count(page)} of ${format.count(of)}`,
  'papers.hash': ({ hash, files }, format) =>
    `${files === 1 ? 'Checksum of the file (SHA-256)' : `Checksum (SHA-256) of ${format.count(files)} files in a row`}: ${hash}`,
  'papers.no-hash': () => 'No checksum could be made: the page is not encrypted or has no file.',
  'papers.retrieved': ({ date }, format) => `The figures were retrieved ${format.date(date)}.`,
  'papers.published': ({ date }, format) => `The figures were published ${format.date(date)}.`,
  'papers.print': () => 'Print',
};
