import { html } from 'lit';
import '../src/elements/flower/flower.js';
import { aDataset, type Cell } from '../test/fixtures/dataset.js';

const SRC = '/demo/data/valfardsteknik-2022.json';

const LONG = [
  'Äldre och personer i behov av omsorg',
  'Barn och elever',
  'Företagare och arbetstagare',
  'Boende och trafikanter',
  'Kulturintresserade, fritidsutövare och besökare',
  'Allmänheten',
];

/** A municipality with as many areas and petals as asked for, answered by turns. */
function made(areas: readonly string[], petals: number, answers: readonly Cell[]) {
  const indicators = areas.flatMap((_, i) => [
    ...[...Array(petals).keys()].map((j) => ({
      id: `p${String(i)}-${String(j)}`,
      label: `Fråga ${String(j + 1)} om ett slags digital tjänst`,
      layer: 'service',
      area: `a${String(i)}`,
    })),
    { id: `d${String(i)}`, label: 'Automatiska beslut', layer: 'development', area: `a${String(i)}` },
  ]);
  const ground = ['Ledningssystem för kvalitet', 'Digital strategi', 'Förvaltningsmodell'].map(
    (label, i) => ({
      id: `g${String(i)}`,
      label,
      layer: i < 2 ? 'leadership' : 'technology',
    }),
  );
  const all = [...indicators, ...ground];
  return aDataset({
    areas: areas.map((label, i) => ({ id: `a${String(i)}`, label })),
    indicators: all,
    answers: [{ rows: { '1885': all.map((_, i) => answers[i % answers.length] ?? null) } }],
  });
}

/** One flower, a petal per area. */
export const Default = () => html`<maturity-flower src=${SRC} entity="1885"></maturity-flower>`;

/** A flower per area, a petal per question. */
export const Garden = () =>
  html`<maturity-flower src=${SRC} entity="1885" layout="garden"></maturity-flower>`;

/** The county's reach as a line, the others in the sentence and the table. */
export const Compare = () =>
  html`<maturity-flower
    src=${SRC}
    entity="1885"
    layout="garden"
    compare="county size all"
  ></maturity-flower>`;

/** The mean of a group. */
export const Group = () =>
  html`<maturity-flower src=${SRC} entity="county:18" layout="garden"></maturity-flower>`;

/** One area, its petals named. */
export const OneArea = () =>
  html`<maturity-flower src=${SRC} entity="1885" layout="garden" area="health"></maturity-flower>`;

/** Every question of every area in one flower. */
export const ManyPetals = () =>
  html`<maturity-flower src=${SRC} entity="1885" petals="indicators"></maturity-flower>`;

/** An area that did not answer. */
export const Missing = () =>
  html`<maturity-flower src=${SRC} entity="0187" layout="garden"></maturity-flower>`;

/** No answers at all. */
export const Empty = () =>
  html`<maturity-flower .data=${made(['Äldre'], 3, [null])} entity="1885"></maturity-flower>`;

/** A result that leaves all to wish for. */
export const AllRed = () =>
  html`<maturity-flower
    .data=${made(LONG.slice(0, 3), 8, ['not'])}
    entity="1885"
    layout="garden"
  ></maturity-flower>`;

/** A result that leaves nothing to wish for. */
export const AllGreen = () =>
  html`<maturity-flower
    .data=${made(LONG.slice(0, 3), 8, ['fully'])}
    entity="1885"
    layout="garden"
  ></maturity-flower>`;

/** A flower of one area. */
export const OnePetal = () =>
  html`<maturity-flower .data=${made(['Äldre'], 1, ['partly'])} entity="1885"></maturity-flower>`;

/** A flower of two areas. */
export const TwoPetals = () =>
  html`<maturity-flower
    .data=${made(['Äldre', 'Barn och elever'], 2, ['fully', 'partly', 'not'])}
    entity="1885"
  ></maturity-flower>`;

/** Six areas with long names, and answers outside the scale. */
export const LongNames = () =>
  html`<maturity-flower
    .data=${made(LONG, 7, ['fully', 'partly', 'not', 'dont-know', 'fully', null])}
    entity="1885"
    layout="garden"
  ></maturity-flower>`;

/** 200 px: shapes and scores, names below. */
export const Small200 = () =>
  html`<div .style=${'max-inline-size: 200px'}>
    <maturity-flower
      src=${SRC}
      entity="1885"
      layout="garden"
      no-legend
      no-table
      no-download
    ></maturity-flower>
  </div>`;

/** 320 px: the heads hang at two heights. */
export const Narrow320 = () =>
  html`<div .style=${'max-inline-size: 320px'}>
    <maturity-flower src=${SRC} entity="1885" layout="garden"></maturity-flower>
  </div>`;

/** Hundreds on a page: nothing but the picture and the name. */
export const Multiples = () =>
  html`<div .style=${'display: grid; grid-template-columns: repeat(auto-fill, 110px)'}>
    ${['1885', '1880', '1270', '2403', '0187', '1281', '0180', '1480'].map(
      (entity) =>
        html`<maturity-flower
          src=${SRC}
          entity=${entity}
          layout="garden"
          no-legend
          no-table
          no-download
        ></maturity-flower>`,
    )}
  </div>`;

/** A page that runs from right to left. */
export const RightToLeft = () =>
  html`<div dir="rtl">
    <maturity-flower src=${SRC} entity="1885" layout="garden" compare="county"></maturity-flower>
  </div>`;

/** A name in the tag that the data doesn't know. */
export const Misused = () =>
  html`<maturity-flower src=${SRC} entity="9999" heading="Kommunen"
    ><p>Lindesberg når 52 %.</p></maturity-flower
  >`;

/** What the page's author wrote stays until there is data. */
export const Loading = () =>
  html`<maturity-flower entity="1885" heading="Kommunen"><p>En blomma på väg.</p></maturity-flower>`;

/** No file at the address. */
export const Failed = () =>
  html`<maturity-flower src="/demo/data/none.json" entity="1885"
    ><p>Lindesberg når 52 %.</p></maturity-flower
  >`;
