import { html } from 'lit';
import '../src/elements/flower/flowers.js';
import { aDataset } from '../test/fixtures/dataset.js';
import { longNamesDataset } from '../test/fixtures/long-names.js';

const SRC = '/demo/data/valfardsteknik-2022.json';

/** The own county, by name, the own one marked. */
export const Default = () => html`<maturity-flowers src=${SRC} entity="1885"></maturity-flowers>`;

/** Links to pages of their own. */
export const Links = () =>
  html`<maturity-flowers src=${SRC} entity="1885" href="/kommuner/{id}"></maturity-flowers>`;

/** A group by its id, divided by size, the highest first. */
export const Divided = () =>
  html`<maturity-flowers src=${SRC} group="county:12" by="size" sort="score"></maturity-flowers>`;

/** A garden each. */
export const Gardens = () =>
  html`<maturity-flowers src=${SRC} entity="1885" layout="garden"></maturity-flowers>`;

/** 320 px, from right to left. */
export const NarrowRightToLeft = () =>
  html`<div dir="rtl" .style=${'max-inline-size: 320px'}>
    <maturity-flowers src=${SRC} entity="1885" no-legend></maturity-flowers>
  </div>`;

/** Some have no answers. */
export const Missing = () => html`<maturity-flowers .data=${aDataset()} group="all"></maturity-flowers>`;

/** A group that the data doesn't know. */
export const Misused = () =>
  html`<maturity-flowers src=${SRC} group="nobody" heading="Länet"><p>Tolv kommuner.</p></maturity-flowers>`;

/** Names that need several lines. */
export const LongNames = () =>
  html`<maturity-flowers .data=${longNamesDataset()} entity="1885"></maturity-flowers>`;

/** Nobody has answered. */
export const Empty = () =>
  html`<maturity-flowers .data=${aDataset({ answers: [] })} group="all"></maturity-flowers>`;

/** What the page’s author wrote stays until there is data. */
export const Loading = () => html`<maturity-flowers group="all"><p>Tolv kommuner.</p></maturity-flowers>`;

/** No file at the address. */
export const Failed = () =>
  html`<maturity-flowers src="/demo/data/none.json" group="all"><p>Tolv kommuner.</p></maturity-flowers>`;
