import { html, type TemplateResult } from 'lit';
import '../src/elements/table/table.js';
import { readDataset } from '../src/source/read.js';

const GARDEN = '/demo/data/valfardsteknik-2022.json';
const SURVEY = '/demo/data/skl-2011.json';
const BOX = '/demo/data/eblomladan-2014.json';
const INVENTED =
  'Påhittad fråga med ett namn som är så långt att det behöver flera rader även på en bred skärm, ';

/** A small invented document with the given rows of answers to as many questions. */
const invented = (rows: Readonly<Record<string, string>>, more: object = {}) =>
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
      areas: [
        { id: 'care', label: { sv: 'Omsorg', en: 'Care' } },
        { id: 'school', label: { sv: 'Skola', en: 'School' } },
      ],
      indicators: [...(Object.values(rows)[0] ?? '')].map((_, at) => ({
        id: `q${String(at + 1)}`,
        label: { sv: `Fråga ${String(at + 1)}`, en: `Question ${String(at + 1)}` },
        area: at % 2 === 0 ? 'care' : 'school',
        scale: 'fulfilment',
      })),
      entities: Object.keys(rows).map((name, at) => ({ id: `k${String(at + 1)}`, name })),
      answers: [
        {
          edition: '2025',
          indicators: [...(Object.values(rows)[0] ?? '')].map((_, at) => `q${String(at + 1)}`),
          codes: { '0': 'not', '1': 'partly', '2': 'fully', v: 'dont-know', '-': null },
          rows: Object.fromEntries(Object.values(rows).map((row, at) => [`k${String(at + 1)}`, row])),
        },
      ],
      ...more,
    }),
  );

const EIGHT = {
  Alby: '2210v0120122',
  Borg: '1110v0100021',
  Dal: '0200-0110010',
  Ed: '22211-222122',
  Flo: '000100000010',
  Grums: '121210112122',
  Hjo: '--2----0----',
  Åre: '202020202020',
};

/** A municipality beside its peers: real figures. */
export const Default = (): TemplateResult =>
  html`<maturity-table src=${GARDEN} entity="1885"></maturity-table>`;

/** One area, few enough rows to do without search and filters. */
export const OneArea = (): TemplateResult =>
  html`<maturity-table src=${GARDEN} entity="0330" area="older" layer="development"></maturity-table>`;

/** The highest and the lowest apart. */
export const TopAndBottom = (): TemplateResult =>
  html`<maturity-table src=${GARDEN} entity="1885" layer="service" top="10" bottom="10"></maturity-table>`;

/** Where the municipality is furthest ahead of its peers. */
export const FurthestAhead = (): TemplateResult =>
  html`<maturity-table
    src=${GARDEN}
    entity="1885"
    columns="entity size difference"
    sort="-difference"
    top="5"
  ></maturity-table>`;

/** Municipalities as rows, its own row marked; those of one county are searched for. */
export const Entities = (): TemplateResult =>
  html`<maturity-table
    src=${GARDEN}
    rows="entities"
    area="older"
    entity="1885"
    search="örebro län"
  ></maturity-table>`;

/** Everyone's answer to one question. */
export const OneQuestion = (): TemplateResult =>
  html`<maturity-table
    src=${GARDEN}
    rows="entities"
    indicator="older-gps-alarm"
    sort="rank"
  ></maturity-table>`;

/** Every answer as a row: 12,760 of them, drawn a few at a time. */
export const EveryAnswer = (): TemplateResult =>
  html`<maturity-table src=${GARDEN} rows="answers"></maturity-table>`;

/** Published numbers, by size of municipality. */
export const Published = (): TemplateResult =>
  html`<maturity-table src=${SURVEY} topic="fig-17"></maturity-table>`;

/** A list whose source prints no numbers. */
export const WithoutNumbers = (): TemplateResult =>
  html`<maturity-table src=${BOX} topic="top-ten" columns="area layer n"></maturity-table>`;

/** Missing answers, answers outside the scale, ties, and somebody who answered very little. */
export const Missing = async (): Promise<TemplateResult> =>
  html`<maturity-table rows="entities" .data=${await invented(EIGHT)}></maturity-table>
    <maturity-table entity="k3" .data=${await invented(EIGHT)}></maturity-table>`;

/** A municipality that keeps its answers to itself. */
export const Unpublished = async (): Promise<TemplateResult> =>
  html`<maturity-table
    entity="k8"
    .data=${await invented(EIGHT, {
      answers: [
        {
          edition: '2025',
          unpublished: ['k8'],
          indicators: ['q1', 'q2'],
          codes: { '0': 'not', '1': 'partly', '2': 'fully' },
          rows: { k1: '22', k2: '11', k3: '02', k4: '22', k5: '00', k6: '12', k8: '20' },
        },
      ],
    })}
  ></maturity-table>`;

/** Names that need several lines. */
export const LongNames = async (): Promise<TemplateResult> =>
  html`<maturity-table
    entity="k1"
    .data=${await invented(
      { 'Upplands-Västerbottensforsarnas kommun': '210', Ed: '120', Flo: '002', Hjo: '222', Dal: '111' },
      {
        indicators: [1, 2, 3].map((at) => ({
          id: `q${String(at)}`,
          label: `${INVENTED.repeat(at)} nummer ${String(at)}`,
          area: 'care',
          scale: 'fulfilment',
        })),
      },
    )}
  ></maturity-table>`;

/** Without search and filters, with chosen columns. */
export const Plain = (): TemplateResult =>
  html`<maturity-table
    src=${GARDEN}
    entity="1885"
    layer="technology"
    columns="entity all"
    no-search
    no-filter
    no-download
  ></maturity-table>`;

/** Nothing fits what the tag asks for. */
export const Empty = (): TemplateResult =>
  html`<maturity-table src=${GARDEN} topic="nothing"></maturity-table>`;

/** An address without a document. */
export const Failed = (): TemplateResult =>
  html`<maturity-table src="/demo/data/none.json"><a href=${GARDEN}>Siffrorna som JSON</a></maturity-table>`;

const answeredIn = (edition: string, rows: Readonly<Record<string, string>>) => ({
  edition,
  indicators: [...(Object.values(rows)[0] ?? '')].map((_, at) => `q${String(at + 1)}`),
  codes: { '0': 'not', '1': 'partly', '2': 'fully', v: 'dont-know', '-': null },
  rows: Object.fromEntries(Object.values(rows).map((row, at) => [`k${String(at + 1)}`, row])),
});

/** Some of the answers of a kind as they may have been earlier. */
const changed = (rows: Readonly<Record<string, string>>, from: string, to: string, every: number) =>
  Object.fromEntries(
    Object.entries(rows).map(([name, row], at) => [
      name,
      [...row].map((code, place) => (code === from && (place + at) % every === 0 ? to : code)).join(''),
    ]),
  );

const SILENT = { ...EIGHT, Borg: '------------', Flo: '------------' };

/** How each has moved over five editions, with a break in the series and years without an answer, and its place. */
export const OverTime = async (): Promise<TemplateResult> =>
  html`<maturity-table
    .data=${await invented(EIGHT, {
      editions: [
        { id: '2021' },
        { id: '2022' },
        {
          id: '2023',
          break: { sv: 'Frågorna ställdes på ett nytt sätt.', en: 'The questions were put in a new way.' },
        },
        { id: '2024' },
        { id: '2025' },
      ],
      answers: [
        answeredIn('2021', changed(EIGHT, '2', '0', 2)),
        answeredIn('2022', changed(SILENT, '2', '1', 3)),
        answeredIn('2023', changed(EIGHT, '2', '1', 2)),
        answeredIn('2024', changed(SILENT, '0', '1', 4)),
        answeredIn('2025', EIGHT),
      ],
    })}
    rows="entities"
    entity="k2"
    sort="rank"
  ></maturity-table>`;

/** What the page’s author wrote stays until there is data. */
export const Loading = (): TemplateResult =>
  html`<maturity-table entity="1885"><p>Siffrorna finns i rapporten.</p></maturity-table>`;
