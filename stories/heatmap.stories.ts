import { html, type TemplateResult } from 'lit';
import '../src/elements/heatmap/heatmap.js';

const REPORT = '/demo/data/skl-2011.json';
const WELFARE = '/demo/data/valfardsteknik-2022.json';

/** One question's answers by size; each number printed in its cell. */
export const Sizes = (): TemplateResult =>
  html`<maturity-heatmap src=${REPORT} indicator="fig-09-responsibility"></maturity-heatmap>`;

/** Five forms of collaboration by area; only the share without any can be told. */
export const Forms = (): TemplateResult =>
  html`<maturity-heatmap src=${REPORT} topic="fig-13"></maturity-heatmap>`;

/** A question of which no number is known, and how many answered it. */
export const Missing = (): TemplateResult =>
  html`<maturity-heatmap src=${REPORT} indicator="fig-14-collaboration-areas"></maturity-heatmap>`;

/** Many rows, some with few respondents. */
export const Services = (): TemplateResult =>
  html`<maturity-heatmap src=${REPORT} topic="appendix-3"></maturity-heatmap>`;

/** How many of each county's municipalities gave each answer, counted from theirs. */
export const Counties = (): TemplateResult =>
  html`<maturity-heatmap src=${WELFARE} indicator="older-locks" by="county"></maturity-heatmap>`;

/** As narrow as a phone: each row becomes a card. */
export const Narrow = (): TemplateResult =>
  html`<div .style=${'inline-size: 320px'}>
    <maturity-heatmap src=${REPORT} topic="fig-13"></maturity-heatmap>
  </div>`;

/** Without a table, a legend or downloads. */
export const Bare = (): TemplateResult =>
  html`<maturity-heatmap
    src=${REPORT}
    indicator="fig-09-responsibility"
    heading=""
    no-table
    no-legend
    no-download
  ></maturity-heatmap>`;

/** A tag that names a question the data lacks. */
export const Fault = (): TemplateResult =>
  html`<maturity-heatmap src=${REPORT} indicator="fig-99"><p>See the report.</p></maturity-heatmap>`;
