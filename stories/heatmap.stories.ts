import { html, type TemplateResult } from 'lit';
import '../src/elements/heatmap/heatmap.js';
import { aDataset } from '../test/fixtures/dataset.js';
import { nationalDataset } from '../test/fixtures/national.js';
import { longNamesDataset } from '../test/fixtures/long-names.js';

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
export const Misused = (): TemplateResult =>
  html`<maturity-heatmap src=${REPORT} indicator="fig-99"><p>See the report.</p></maturity-heatmap>`;

/** Every municipality by every question, in the order of the source. */
export const Field = (): TemplateResult => html`<maturity-heatmap src=${WELFARE}></maturity-heatmap>`;

/** By size, and by layer of the questions. */
export const FieldGrouped = (): TemplateResult =>
  html`<maturity-heatmap src=${WELFARE} by="size layer"></maturity-heatmap>`;

/** The most fulfilled first, both ways and without groups; one municipality is marked. */
export const FieldSorted = (): TemplateResult =>
  html`<maturity-heatmap src=${WELFARE} by="" sort="level" entity="1885"></maturity-heatmap>`;

/** Answers of which some are not published and some are missing, each with its own look; invented. */
export const FieldGaps = (): TemplateResult =>
  html`<maturity-heatmap
    heading="Invented answers"
    .data=${aDataset({
      synthetic: true,
      answers: [
        {
          indicators: ['alarm', 'locks'],
          rows: { '1885': ['fully', 'fully'], '1880': ['not', null] },
          unpublished: ['1885'],
        },
      ],
    })}
  ></maturity-heatmap>`;

/** A whole country, invented: 290 municipalities by 158 questions. */
export const FieldNational = (): TemplateResult =>
  html`<maturity-heatmap heading="Invented answers" .data=${nationalDataset(290, 158)}></maturity-heatmap>`;

/** Names that need several lines. */
export const LongNames = (): TemplateResult =>
  html`<maturity-heatmap .data=${longNamesDataset()} indicator="locks" by="county"></maturity-heatmap>`;

/** Nobody has answered. */
export const Empty = (): TemplateResult =>
  html`<maturity-heatmap .data=${aDataset({ answers: [] })}></maturity-heatmap>`;

/** What the page’s author wrote stays until there is data. */
export const Loading = (): TemplateResult =>
  html`<maturity-heatmap><p>Siffrorna finns i rapporten.</p></maturity-heatmap>`;

/** No file at the address. */
export const Failed = (): TemplateResult =>
  html`<maturity-heatmap src="/demo/data/none.json"><p>Siffrorna finns i rapporten.</p></maturity-heatmap>`;
