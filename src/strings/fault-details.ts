import type { DataIssue, SourceError, SourceErrorCode } from '../source/source-error.js';
import type { Language } from './translation.js';

/** What the page's editor needs in order to mend a fault. */
export interface FaultDetails {
  readonly code: string;
  /** The address that was asked; `undefined` for numbers in the page itself. */
  readonly url: string | undefined;
  /** Where in the document the first problem is; `undefined` when there is no place to point at. */
  readonly path: string | undefined;
  readonly found: string;
  readonly expected: string;
  /** What to do about it. */
  readonly todo: string;
  /** Everything that is wrong, the first problem included; at most 20. */
  readonly problems: readonly DataIssue[];
  /** How many problems there are beyond those. */
  readonly more: number;
}

/** What happened, what should have, and what to do; for codes whose issues don't say it all. */
interface Advice {
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
}

type AdviceCode = Exclude<SourceErrorCode, `MW-HTTP-${number}`> | 'MW-HTTP';

interface Vocabulary {
  readonly advice: Readonly<Record<AdviceCode, Advice>>;
  readonly statuses: ReadonlyMap<number, string>;
  readonly status: (status: number) => string;
  readonly where: string;
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
  readonly address: string;
  readonly more: (count: number) => string;
  readonly phrase: (english: string) => string;
}

/** Placeholders for numbers in {@link PHRASES}. */
const NUMBER = /-?\d+(?:[.,]\d+)?/g;

/** What the reader of documents says, in Swedish; `#` stands for a number and `~` for a name or a text. */
const PHRASES = new Map([
  ['nothing', 'ingenting'],
  ['a list', 'en lista'],
  ['an object', 'ett objekt'],
  ['a text', 'en text'],
  ['a number', 'ett tal'],
  ['a whole number', 'ett heltal, noll eller större'],
  ['a value', 'ett värde'],
  ['an id', 'ett id'],
  ['another word', 'ett annat ord'],
  ['a category', 'en kategori'],
  ['one character', 'ett enda tecken'],
  ['true or false', 'true eller false'],
  ['true, or a list', 'true, eller en lista'],
  ['a text or a list', 'en text eller en lista'],
  ['a text, or one for each language', 'en text, eller en för varje språk'],
  ['an id of its own', 'ett eget id, som inget annat har'],
  ['a second result', 'ett andra resultat'],
  [
    'one for each indicator, edition, unit and grouping',
    'ett för varje indikator, omgång, enhet och gruppering',
  ],
  ['one row: the result has no grouping', 'en enda rad: resultatet har ingen gruppering'],
  ['an object with a row for each group', 'ett objekt med en rad för varje grupp'],
  ['an id of ~', 'ett id som finns i ~'],
  ['a code of ~', 'ett tecken med en betydelse på skalan ~'],
  ['a category of ~', 'en kategori på skalan ~'],
  ['a number #–#', 'ett tal #–#'],
  ['a sum of #', 'summan #'],
  ['a sum of #–#', 'en summa på #–#'],
  ['at least # category', 'minst # kategori'],
  ['one of the codes', 'ett av tecknen i codes'],
  ['a second answer to ~', 'ett andra svar på ~'],
  ['one for each edition', 'ett för varje omgång'],
  ['at least #', 'minst #'],
  ['at most #', 'högst #'],
  ['more than #', 'mer än #'],
  ['# characters', '# tecken'],
  ['# values', '# värden'],
  ['#, one for each indicator', '#, en för varje indikator'],
  ['#, one for each category', '#, ett för varje kategori'],
  ['over # levels', 'fler än # nivåer'],
  ['at most # levels', 'högst # nivåer'],
  ['over # values', 'fler än # värden'],
  ['at most # values', 'högst # värden'],
  ['at most # characters', 'högst # tecken'],
  ['too deep', 'för många nivåer'],
  ['the letter that was lost when the file was converted', 'bokstaven som försvann när filen konverterades'],
  ['the end of the file', 'slutet på filen'],
  ['a name in double quotes', 'ett namn inom raka citattecken'],
]);

const vocabularies: Readonly<Record<Language, Vocabulary>> = {
  sv: {
    advice: {
      'MW-HTTP': {
        found: 'ett felsvar',
        expected: 'svaret 200 OK',
        todo: 'Öppna adressen i webbläsaren. Be den som sköter webbplatsen om hjälp om den inte visar filen.',
      },
      'MW-OFFLINE': {
        found: 'ingen uppkoppling',
        expected: 'en uppkoppling',
        todo: 'Se efter om datorn har kontakt med nätet. Det är nog inget fel på filen.',
      },
      'MW-NET': {
        found: 'inget svar som sidan får läsa',
        expected: 'ett svar från servern',
        todo: 'Det finns tre möjliga orsaker: 1. Servern är nere. 2. Sidans regler (Content-Security-Policy) saknar adressen i connect-src. 3. Filen ligger på en annan webbplats, som inte skickar Access-Control-Allow-Origin. Enklast är att lägga filen på samma webbplats som sidan.',
      },
      'MW-TIMEOUT': {
        found: 'inget färdigt svar',
        expected: 'hela filen inom 15 sekunder',
        todo: 'Se efter om servern är långsam. Gör filen mindre eller dela den med "parts".',
      },
      'MW-URL': {
        found: 'en annan sorts adress',
        expected: 'en adress som börjar med https:',
        todo: 'Rätta adressen. En sida som visas med https kan bara hämta med https.',
      },
      'MW-TYPE': {
        found: 'en annan sorts fil',
        expected: 'application/json',
        todo: 'Se efter att adressen leder till rätt fil. Servern ska sända den som application/json.',
      },
      'MW-HTML': {
        found: 'en webbsida',
        expected: 'en JSON-fil',
        todo: 'Öppna adressen i ett privat fönster. Visas en inloggning eller en felsida måste filen göras öppen. Länka till filen själv och inte till sidan om den.',
      },
      'MW-TOO-BIG': {
        found: 'en för stor fil',
        expected: 'högst 5 MiB uppackat',
        todo: 'Skriv svaren med en teckenkod för varje svar ("codes") eller dela filen med "parts".',
      },
      'MW-ENCODING': {
        found: 'en annan teckenkodning',
        expected: 'UTF-8',
        todo: 'Spara filen som UTF-8. I Excel heter det "CSV UTF-8", i Anteckningar väljs det under Kodning.',
      },
      'MW-JSON': {
        found: 'något som inte är JSON',
        expected: 'JSON',
        todo: 'Rätta filen på den rad och kolumn som anges. Vanligt är ett komma för mycket, ett citattecken för lite eller en avhuggen fil.',
      },
      'MW-LIMIT': {
        found: 'ett för stort dokument',
        expected: 'ett mindre dokument',
        todo: 'Gör dokumentet mindre eller plattare, eller dela det med "parts".',
      },
      'MW-FORMAT': {
        found: 'ett annat slags dokument',
        expected: '"format": "maturity/1"',
        todo: 'Kontrollera att adressen leder till rätt fil. Första raden i den ska vara "format": "maturity/1".',
      },
      'MW-VERSION': {
        found: 'en nyare version av formatet',
        expected: '"maturity/1"',
        todo: 'Byt till en ny version av skriptet på sidan. Annars får filen sparas som maturity/1.',
      },
      'MW-DATA': {
        found: 'fel i siffrorna',
        expected: 'ett dokument enligt formatet',
        todo: 'Rätta filen på de ställen som anges. Med "$schema" på första raden visar redigeraren de flesta fel medan du skriver.',
      },
    },
    statuses: new Map([
      [401, 'Filen kräver inloggning. Gör den öppen för alla.'],
      [403, 'Servern lämnar inte ut filen. Gör den öppen för alla.'],
      [
        404,
        'Filen finns inte på adressen. Kontrollera stavning, stora och små bokstäver, och att den är publicerad.',
      ],
      [410, 'Filen är borttagen. Lägg upp den igen eller byt adress.'],
      [
        429,
        'Servern tycker att den får för många frågor. Be den som sköter den att tillåta fler, eller flytta filen.',
      ],
    ]),
    status: (status) => `HTTP ${status}`,
    where: 'Var',
    found: 'Står',
    expected: 'Ska vara',
    todo: 'Gör så här',
    address: 'Adress',
    more: (count) => `Och ${count} fel till.`,
    phrase: inSwedish,
  },
  en: {
    advice: {
      'MW-HTTP': {
        found: 'an error response',
        expected: 'the response 200 OK',
        todo: 'Open the address in a browser. If it doesn’t show the file, ask whoever runs the website.',
      },
      'MW-OFFLINE': {
        found: 'no connection',
        expected: 'a connection',
        todo: 'Check the connection of this computer. The file is probably as it should be.',
      },
      'MW-NET': {
        found: 'no response that the page may read',
        expected: 'a response from the server',
        todo: 'There are three possible causes: the server is down, the page’s Content-Security-Policy lacks the address in connect-src, or the file is on another website that doesn’t send Access-Control-Allow-Origin. The simplest is to put the file on the same website as the page.',
      },
      'MW-TIMEOUT': {
        found: 'no complete response',
        expected: 'the whole file within 15 seconds',
        todo: 'See whether the server is slow, and whether the file can be made smaller, for example divided with "parts".',
      },
      'MW-URL': {
        found: 'another kind of address',
        expected: 'an address that begins with https:',
        todo: 'Correct the address. A page that is shown over https can only fetch over https.',
      },
      'MW-TYPE': {
        found: 'another kind of file',
        expected: 'application/json',
        todo: 'Check that the address leads to the JSON file. The server should send it as application/json.',
      },
      'MW-HTML': {
        found: 'a web page',
        expected: 'a JSON file',
        todo: 'Open the address in a private window. If it shows a login or an error page, the file has to be made public. Link to the file itself and not to the page about it.',
      },
      'MW-TOO-BIG': {
        found: 'a file that is too big',
        expected: 'at most 5 MiB unpacked',
        todo: 'Write the answers with one character for each ("codes"), or divide the file with "parts".',
      },
      'MW-ENCODING': {
        found: 'another character encoding',
        expected: 'UTF-8',
        todo: 'Save the file as UTF-8. Excel calls it "CSV UTF-8"; Notepad offers it under Encoding.',
      },
      'MW-JSON': {
        found: 'something that is not JSON',
        expected: 'JSON',
        todo: 'Correct the file at the line and column given. It is often a comma too many, a quotation mark too few, or a file cut short.',
      },
      'MW-LIMIT': {
        found: 'a document that is too big',
        expected: 'a smaller document',
        todo: 'Make the document smaller or flatter, or divide it with "parts".',
      },
      'MW-FORMAT': {
        found: 'another kind of document',
        expected: '"format": "maturity/1"',
        todo: 'Check that the address leads to the right file. Its first line should be "format": "maturity/1".',
      },
      'MW-VERSION': {
        found: 'a newer version of the format',
        expected: '"maturity/1"',
        todo: 'Update the script on the page, or save the numbers as maturity/1.',
      },
      'MW-DATA': {
        found: 'mistakes in the numbers',
        expected: 'a document that follows the format',
        todo: 'Correct the file at the places given. With "$schema" on its first line most editors show mistakes as you type.',
      },
    },
    statuses: new Map([
      [401, 'The file requires a login. Make it public.'],
      [403, 'The server doesn’t hand out the file. Make it public.'],
      [
        404,
        'There is no file at the address. Check spelling, capital letters, and that it has been published.',
      ],
      [410, 'The file has been removed. Put it back or change the address.'],
      [
        429,
        'The server thinks it gets too many requests. Ask whoever runs it to allow more, or move the file.',
      ],
    ]),
    status: (status) => `HTTP ${status}`,
    where: 'Where',
    found: 'Found',
    expected: 'Expected',
    todo: 'What to do',
    address: 'Address',
    more: (count) => `And ${count} more.`,
    phrase: (english) => english,
  },
};

/**
 * Returns a phrase of the reader in Swedish. What it doesn't know, such as a value out of the document, is returned
 * as it is.
 */
export function inSwedish(english: string): string {
  if (/^["']/.test(english)) return english;
  for (const [pattern, swedish] of PHRASES) {
    if (!pattern.endsWith('~')) continue;
    const start = pattern.slice(0, -1);
    if (english.startsWith(start) && !PHRASES.has(english))
      return swedish.slice(0, -1) + english.slice(start.length);
  }
  const numbers = english.match(NUMBER) ?? [];
  const swedish = PHRASES.get(english.replace(NUMBER, '#'));
  let next = 0;
  return swedish?.replace(/#/g, () => (numbers[next++] ?? '').replace('.', ',')) ?? english;
}

/** Returns what the page's editor needs in order to mend the fault. */
export function faultDetails(error: SourceError, language: Language): FaultDetails {
  const vocabulary = vocabularies[language];
  const { code, status, url, path, issues, issueCount } = error;
  const isStatus = code.startsWith('MW-HTTP');
  const advice = vocabulary.advice[isStatus ? 'MW-HTTP' : (code as AdviceCode)];
  const problems = issues.map((issue) => ({
    path: issue.path,
    found: vocabulary.phrase(issue.found),
    expected: vocabulary.phrase(issue.expected),
  }));
  const [first] = problems;
  return {
    code,
    url,
    path: path === '' ? undefined : path,
    found: first?.found ?? (isStatus && status !== undefined ? vocabulary.status(status) : advice.found),
    expected: first?.expected ?? advice.expected,
    todo: (isStatus && vocabulary.statuses.get(status ?? 0)) || advice.todo,
    problems,
    more: issueCount - issues.length,
  };
}

/** Returns the same as text, a line for each fact, to be read by the page's editor or sent to whoever can mend it. */
export function faultText(error: SourceError, language: Language): string {
  const details = faultDetails(error, language);
  const { code, url, more, todo } = details;
  const problems = details.problems.length > 0 ? details.problems : [{ ...details, path: '' }];
  return [code, ...factsOf(problems, more, url, language), `${vocabularies[language].todo}: ${todo}`].join(
    '\n',
  );
}

/**
 * Returns what was left out of a document or looks wrong in it, in the same manner.
 *
 * @param more how many there are beyond those
 * @param url where the document is from; `undefined` for numbers in the page itself
 */
export function flawText(
  flaws: readonly DataIssue[],
  more: number,
  url: string | undefined,
  language: Language,
): string {
  const { phrase } = vocabularies[language];
  const problems = flaws.map(({ path, found, expected }) => ({
    path,
    found: phrase(found),
    expected: phrase(expected),
  }));
  return factsOf(problems, more, url, language).join('\n');
}

function factsOf(
  problems: readonly DataIssue[],
  moreCount: number,
  url: string | undefined,
  language: Language,
): string[] {
  const { where, found, expected, address, more } = vocabularies[language];
  return [
    ...(url === undefined ? [] : [`${address}: ${url}`]),
    ...problems.map((problem) => {
      const place = problem.path === '' ? '' : `${where}: ${problem.path}. `;
      return `${place}${found}: ${problem.found}. ${expected}: ${problem.expected}.`;
    }),
    ...(moreCount > 0 ? [more(moreCount)] : []),
  ];
}
