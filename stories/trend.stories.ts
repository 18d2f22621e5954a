import { html, type TemplateResult } from 'lit';
import '../src/elements/trend/trend.js';

const EARLIER = '/demo/data/skl-2008.json';
const REPORT = '/demo/data/skl-2011.json';
const WELFARE = '/demo/data/valfardsteknik-2022.json';

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
