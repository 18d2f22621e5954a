import type { MissingReason } from '../model/index.js';

/** The words of buttons, states and the source line. */
export interface Words {
  readonly missing: Readonly<Record<MissingReason, string>>;
  readonly loading: string;
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
}

export const words: Words = {
  missing: {
    missing: 'uppgift saknas',
    'not-asked': 'frågan ställdes inte',
    'not-applicable': 'ej aktuellt',
    suppressed: 'visas inte, för få svarande',
  },
  loading: 'Hämtar siffrorna …',
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
};
