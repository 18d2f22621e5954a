import { html, type TemplateResult } from 'lit';
import '../src/elements/map/map.js';
import { readDataset } from '../src/source/read.js';
import { longNamesDataset } from '../test/fixtures/long-names.js';

const REPORT = '/demo/data/skl-2011.json';
const GARDEN = '/demo/data/valfardsteknik-2022.json';
const BORDERS = '/test/fixtures/borders.json';

const TOWNS = {
  '1885': 'Lindesberg',
  '1880': 'Örebro',
  '1861': 'Hallsberg',
  '1881': 'Kumla',
  '1862': 'Degerfors',
  '1780': 'Karlstad',
};

/** A small invented document in which the towns, and whoever else there is, answered one question. */
const invented = (rows: Readonly<Record<string, string>>, names: Readonly<Record<string, string>> = TOWNS) =>
  readDataset(
    JSON.stringify({
      format: 'maturity/1',
      title: { sv: 'Påhittade svar', en: 'Invented answers' },
      language: 'sv',
      synthetic: true,
      editions: [{ id: '2025' }],
      scales: [
        {
          id: 'fulfilment',
          kind: 'ordinal',
          meaning: 'fulfilment',
          categories: [
            { id: 'not', label: { sv: 'Inte alls', en: 'Not at all' }, value: 0, tone: 'negative' },
            { id: 'partly', label: { sv: 'Delvis', en: 'Partly' }, value: 0.5, tone: 'middle' },
            { id: 'fully', label: { sv: 'Helt', en: 'Fully' }, value: 1, tone: 'positive' },
            { id: 'dont-know', label: { sv: 'Vet ej', en: "Don't know" }, outside: true },
          ],
        },
      ],
      indicators: [
        { id: 'q', label: { sv: 'Påhittad fråga', en: 'Invented question' }, scale: 'fulfilment' },
      ],
      entities: Object.entries(names).map(([id, name]) => ({ id, name })),
      answers: [
        {
          edition: '2025',
          indicators: ['q'],
          codes: {
            '0': 'not',
            '1': 'partly',
            '2': 'fully',
            v: 'dont-know',
            '-': null,
            a: 'not-asked',
            u: 'not-applicable',
            s: 'suppressed',
          },
          rows,
        },
      ],
    }),
  );

/** Who answered the survey of 2011: 236 of 290, with the rates by county and by size. */
export const Participation = (): TemplateResult =>
  html`<maturity-map src=${REPORT} indicator="appendix-1-participation" entity="1885"></maturity-map>`;

/** The same by county, with the numbers on the tiles. */
export const ParticipationByCounty = (): TemplateResult =>
  html`<maturity-map src=${REPORT} indicator="appendix-1-participation" by="county"></maturity-map>`;

/** Three answers, worst to best, with a sign on each tile. */
export const RollOut = (): TemplateResult =>
  html`<maturity-map src=${GARDEN} indicator="older-locks"></maturity-map>`;

/** A whole county without a value does not look like a county that said no. */
export const Missing = (): TemplateResult =>
  html`<maturity-map src=${GARDEN} indicator="health-mobile-records"></maturity-map>`;

/** Numbers, by the thresholds that the data names. */
export const Numbers = (): TemplateResult =>
  html`<maturity-map src=${GARDEN} indicator="broadband-100" entity="1885"></maturity-map>`;

/** The mean of numbers by county. */
export const NumbersByCounty = (): TemplateResult =>
  html`<maturity-map src=${GARDEN} indicator="broadband-100" by="county" entity="1885"></maturity-map>`;

/** The share of another answer than the best one. */
export const ShareOfNo = (): TemplateResult =>
  html`<maturity-map src=${GARDEN} indicator="older-locks" by="county" category="no"></maturity-map>`;

/** As wide as a phone. */
export const Narrow = (): TemplateResult =>
  html`<div .style=${'inline-size: 320px'}>
    <maturity-map src=${GARDEN} indicator="older-locks"></maturity-map>
    <maturity-map src=${GARDEN} indicator="older-locks" by="county"></maturity-map>
  </div>`;

/** As narrow as a side column. */
export const Column = (): TemplateResult =>
  html`<div .style=${'inline-size: 200px'}>
    <maturity-map src=${GARDEN} indicator="older-locks" no-table no-download></maturity-map>
  </div>`;

/** Every way of having no answer beside a no; most places are not in the data, and one town has no place. */
export const EveryGap = async (): Promise<TemplateResult> =>
  html`<maturity-map
    .data=${await invented(
      { '1885': '0', '1880': '-', '1861': 'a', '1881': 'u', '1862': 's', '1780': 'v', x1: '2' },
      { ...TOWNS, x1: 'Sagoby' },
    )}
  ></maturity-map>`;

/** Borders from a file instead of tiles. */
export const Borders = async (): Promise<TemplateResult> =>
  html`<maturity-map
    borders=${BORDERS}
    entity="1880"
    .data=${await invented({ '1885': '2', '1880': '1', '1861': '0', '1881': '-', '1862': '2', '1780': 'v' })}
  ></maturity-map>`;

/** Borders that are not to be had: tiles are shown, and a note says why. */
export const WithoutBorders = (): TemplateResult =>
  html`<maturity-map
    src=${GARDEN}
    indicator="older-locks"
    borders="/demo/data/municipalities.json"
  ></maturity-map>`;

/** Nobody answered. */
export const Empty = async (): Promise<TemplateResult> =>
  html`<maturity-map .data=${await invented({ '1885': '-', '1880': 'a' })}></maturity-map>`;

/** The tag names a question that the data does not have. */
export const Misused = (): TemplateResult =>
  html`<maturity-map src=${GARDEN} indicator="flying-cars"><p>Kartan kommer snart.</p></maturity-map>`;

/** Names that need several lines. */
export const LongNames = (): TemplateResult =>
  html`<maturity-map .data=${longNamesDataset()} indicator="locks" entity="1885"></maturity-map>`;

/** What the page’s author wrote stays until there is data. */
export const Loading = (): TemplateResult =>
  html`<maturity-map indicator="q"><p>Kartan kommer snart.</p></maturity-map>`;

/** No file at the address. */
export const Failed = (): TemplateResult =>
  html`<maturity-map src="/demo/data/none.json" indicator="q"><p>Kartan kommer snart.</p></maturity-map>`;
