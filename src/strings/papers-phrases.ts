import type { PapersPhrases } from '../figures/papers.js';
import type { Translations } from './translation.js';

/** What a stack of papers says, in both languages. */
export const papersPhrases: Translations<PapersPhrases> = {
  sv: {
    'papers.count': ({ group, count }, format) =>
      `${format.label(group)}: ${format.count(count)} ${count === 1 ? 'sida' : 'sidor'} att skriva ut, en per kommun.`,
    'papers.none': ({ group }, format) => `${format.label(group)} har inga svar att skriva ut.`,
    'papers.caption': ({ name }) => `${name} i siffror, andel av det möjliga`,
    'papers.page': ({ page, of }, format) => `Sida ${format.count(page)} av ${format.count(of)}`,
    'papers.hash': ({ hash, files }, format) =>
      `${files === 1 ? 'Filens kontrollsumma (SHA-256)' : `Kontrollsumma (SHA-256) för ${format.count(files)} filer i följd`}: ${hash}`,
    'papers.no-hash': () =>
      'Kontrollsumman kunde inte räknas ut: sidan är inte krypterad eller har ingen fil.',
    'papers.retrieved': ({ date }, format) => `Uppgifterna hämtades ${format.date(date)}.`,
    'papers.published': ({ date }, format) => `Uppgifterna publicerades ${format.date(date)}.`,
    'papers.print': () => 'Skriv ut',
  },
  en: {
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
  },
};
