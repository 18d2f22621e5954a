import type { PapersPhrases } from '../figures/papers.js';
import { Translations, type Translation } from './translation.js';

/** What a stack of papers says. */
export const papersPhrases = new Translations<Translation<PapersPhrases>>(
  {
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
  { en: async () => (await import('./en/papers-phrases.js')).papersPhrases },
);
