import { html, type TemplateResult } from 'lit';
import '../src/elements/steps/steps.js';
import { aDataset } from '../test/fixtures/dataset.js';
import { longNamesDataset } from '../test/fixtures/long-names.js';

const WELFARE = '/demo/data/valfardsteknik-2022.json';

/** The size band and the county are compared. */
export const Default = (): TemplateResult =>
  html`<maturity-steps src=${WELFARE} entity="1885"></maturity-steps>`;

/** What lifts most comes first. */
export const Lift = (): TemplateResult =>
  html`<maturity-steps src=${WELFARE} entity="1885" order="lift" count="3"></maturity-steps>`;

/** The most similar municipalities are compared, named with what makes them alike. */
export const Similar = (): TemplateResult =>
  html`<maturity-steps src=${WELFARE} entity="1880" compare="similar all"></maturity-steps>`;

/** All of them. */
export const Everything = (): TemplateResult =>
  html`<maturity-steps src=${WELFARE} entity="1861" count="100"></maturity-steps>`;

/** From right to left. */
export const RightToLeft = (): TemplateResult =>
  html`<div dir="rtl"><maturity-steps src=${WELFARE} entity="1885"></maturity-steps></div>`;

/** No municipality chosen. */
export const Empty = (): TemplateResult => html`<maturity-steps src=${WELFARE}></maturity-steps>`;

/** A comparison that the data lacks. */
export const Misused = (): TemplateResult =>
  html`<maturity-steps src=${WELFARE} entity="1885" compare="planet">
    <p>Stegen finns i handlingsplanen.</p>
  </maturity-steps>`;

/** Names that need several lines. */
export const LongNames = (): TemplateResult =>
  html`<maturity-steps .data=${longNamesDataset()} entity="1885"></maturity-steps>`;

/** A question that the municipality has not answered. */
export const Missing = (): TemplateResult =>
  html`<maturity-steps .data=${aDataset()} entity="1885" count="10"></maturity-steps>`;

/** What the page’s author wrote stays until there is data. */
export const Loading = (): TemplateResult =>
  html`<maturity-steps entity="1885"><p>Stegen finns i handlingsplanen.</p></maturity-steps>`;

/** No file at the address. */
export const Failed = (): TemplateResult =>
  html`<maturity-steps src="/demo/data/none.json" entity="1885"
    ><p>Stegen finns i handlingsplanen.</p></maturity-steps
  >`;
