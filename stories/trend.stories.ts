import { html, type TemplateResult } from 'lit';
import '../src/elements/trend/trend.js';
import { aDataset, type Cell, type DatasetParts } from '../test/fixtures/dataset.js';
import { longNamesDataset } from '../test/fixtures/long-names.js';

const EARLIER = '/demo/data/skl-2008.json';
const REPORT = '/demo/data/skl-2011.json';
const WELFARE = '/demo/data/valfardsteknik-2022.json';

/** Three editions of one question. */
const editions = (...rows: readonly Readonly<Record<string, readonly Cell[]>>[]): DatasetParts => ({
  editions: ['2020', '2021', '2022'].map((id) => ({ id, date: id })),
  answers: rows.map((each, at) => ({ edition: String(2020 + at), indicators: ['broadband'], rows: each })),
});

/** How many answered, three times. */
export const Participation = (): TemplateResult =>
  html`<maturity-trend src=${EARLIER} indicator="respondents"></maturity-trend>`;

/** Means on a scale from 1 to 4 by size; the middle band has none. */
export const Means = (): TemplateResult =>
  html`<maturity-trend src=${EARLIER} indicator="e-government-mean"></maturity-trend>`;

/** One answer, two editions. */
export const Slope = (): TemplateResult =>
  html`<maturity-trend src=${REPORT} indicator="fig-06-strategy" measure="in-progress"></maturity-trend>`;

/** Three answers, two of them unknown in the first edition. */
export const Answers = (): TemplateResult =>
  html`<maturity-trend
    src=${REPORT}
    indicator="fig-06-strategy"
    measure="no in-progress yes"
  ></maturity-trend>`;

/** A municipality and those it is compared with, cut where the measurement changed. */
export const Break = (): TemplateResult =>
  html`<maturity-trend
    src=${WELFARE}
    indicator="broadband-gigabit"
    entity="1885"
    compare="county size all"
  ></maturity-trend>`;

/** All counties, one of them named. */
export const Counties = (): TemplateResult =>
  html`<maturity-trend
    src=${WELFARE}
    indicator="broadband-gigabit"
    by="county"
    compare="18"
  ></maturity-trend>`;

/** A municipality's own answers, in words. */
export const Words = (): TemplateResult =>
  html`<maturity-trend
    src=${WELFARE}
    indicator="older-locks"
    entity="1885"
    compare="county all"
  ></maturity-trend>`;

/** A single number. */
export const One = (): TemplateResult =>
  html`<maturity-trend src=${EARLIER} indicator="answered-any-year"></maturity-trend>`;

/** An indicator that the data lacks. */
export const Misused = (): TemplateResult =>
  html`<maturity-trend src=${EARLIER} indicator="none"><p>Siffrorna finns i rapporten.</p></maturity-trend>`;

/** Names that need several lines. */
export const LongNames = (): TemplateResult =>
  html`<maturity-trend
    indicator="broadband"
    entity="1885"
    compare="county all"
    .data=${longNamesDataset(
      editions(
        { '1885': [50], '1880': [60], '1780': [70] },
        { '1885': [60], '1880': [75], '1780': [72] },
        { '1885': [85], '1880': [80], '1780': [90] },
      ),
    )}
  ></maturity-trend>`;

/** A year without a number: a gap in the line, and no guess. */
export const Missing = (): TemplateResult =>
  html`<maturity-trend
    indicator="broadband"
    entity="1885"
    .data=${aDataset(editions({ '1885': [50] }, { '1885': [null] }, { '1885': [85] }))}
  ></maturity-trend>`;

/** Nobody has answered. */
export const Empty = (): TemplateResult =>
  html`<maturity-trend indicator="broadband" .data=${aDataset({ answers: [] })}></maturity-trend>`;

/** What the page’s author wrote stays until there is data. */
export const Loading = (): TemplateResult =>
  html`<maturity-trend indicator="respondents"><p>Siffrorna finns i rapporten.</p></maturity-trend>`;

/** No file at the address. */
export const Failed = (): TemplateResult =>
  html`<maturity-trend src="/demo/data/none.json" indicator="respondents"
    ><p>Siffrorna finns i rapporten.</p></maturity-trend
  >`;
