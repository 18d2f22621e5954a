import { html, type TemplateResult } from 'lit';
import '../src/elements/papers/papers.js';
import { aDataset } from '../test/fixtures/dataset.js';
import { longNamesDataset } from '../test/fixtures/long-names.js';

const SRC = '/demo/data/valfardsteknik-2022.json';

/** The municipalities of a small county. */
export const County = (): TemplateResult =>
  html`<maturity-papers src=${SRC} group="county:10"></maturity-papers>`;

/** One municipality. */
export const One = (): TemplateResult => html`<maturity-papers src=${SRC} entity="1885"></maturity-papers>`;

/** Compared with everyone only. */
export const Compared = (): TemplateResult =>
  html`<maturity-papers src=${SRC} entity="0980" compare="all"></maturity-papers>`;

/** A small dataset, some of it without answers. */
export const Missing = (): TemplateResult =>
  html`<maturity-papers .data=${aDataset()} group="all"></maturity-papers>`;

/** From right to left, 320 px. */
export const NarrowRightToLeft = (): TemplateResult =>
  html`<div dir="rtl" .style=${'max-inline-size: 320px'}>
    <maturity-papers src=${SRC} entity="1885"></maturity-papers>
  </div>`;

/** A group that the data doesn't know. */
export const Misused = (): TemplateResult =>
  html`<maturity-papers src=${SRC} group="nobody"><p>Siffrorna finns i rapporten.</p></maturity-papers>`;

/** Names that need several lines. */
export const LongNames = (): TemplateResult =>
  html`<maturity-papers .data=${longNamesDataset()} entity="1885"></maturity-papers>`;

/** Nobody has answered. */
export const Empty = (): TemplateResult =>
  html`<maturity-papers .data=${aDataset({ answers: [] })} group="all"></maturity-papers>`;

/** What the page’s author wrote stays until there is data. */
export const Loading = (): TemplateResult =>
  html`<maturity-papers group="all"><p>Bladen finns i rapporten.</p></maturity-papers>`;

/** No file at the address. */
export const Failed = (): TemplateResult =>
  html`<maturity-papers src="/demo/data/none.json" group="all"
    ><p>Bladen finns i rapporten.</p></maturity-papers
  >`;
