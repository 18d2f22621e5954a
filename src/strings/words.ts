import type { MissingReason } from '../model/index.js';

/** The words of buttons, states and the source line. */
export interface Words {
  readonly missing: Readonly<Record<MissingReason, string>>;
  readonly loading: string;
  readonly misused: string;
  readonly retry: string;
  readonly editorDetails: string;
  readonly stale: (when: string) => string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly chartKeys: string;
  readonly legend: string;
  readonly notes: string;
  readonly source: string;
  readonly basedOn: string;
  readonly licence: string;
  readonly published: string;
  readonly retrieved: string;
  readonly menu: string;
  readonly copySentence: string;
  readonly copyTag: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly saveFailed: string;
  readonly downloaded: (file: string) => string;
}

export const words: Words = {
  missing: {
    missing: 'uppgift saknas',
    'not-asked': 'frågan ställdes inte',
    'not-applicable': 'ej aktuellt',
    suppressed: 'visas inte, för få svarande',
  },
  loading: 'Hämtar siffrorna …',
  misused: 'Den här rutan är fel inställd, så siffrorna kan inte visas.',
  retry: 'Försök igen',
  editorDetails: 'För dig som sköter sidan',
  stale: (when) => `Siffrorna hämtades ${when}. Det gick inte att hämta nya.`,
  showTable: 'Visa som tabell',
  hideTable: 'Dölj tabellen',
  chartKeys: 'Använd piltangenterna för att gå mellan delarna. Enter väljer, Escape avmarkerar.',
  legend: 'Förklaring',
  notes: 'Att tänka på',
  source: 'Källa:',
  basedOn: 'Bygger på:',
  licence: 'Licens:',
  published: 'publicerad',
  retrieved: 'hämtad',
  menu: 'Ladda ner eller kopiera',
  copySentence: 'Kopiera texten',
  copyTag: 'Kopiera taggen',
  copied: 'Kopierat.',
  copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv:',
  saveFailed: 'Det gick inte att spara filen här.',
  downloaded: (file) => `${file} är sparad.`,
};
