import { html, type TemplateResult } from 'lit';
import '../src/elements/scatter/scatter.js';

const WELFARE = '/demo/data/valfardsteknik-2022.json';

/** Every municipality, one of them and its county marked. */
export const Default = (): TemplateResult =>
  html`<maturity-scatter src=${WELFARE} entity="1885"></maturity-scatter>`;

/** Nobody marked. */
export const Everyone = (): TemplateResult => html`<maturity-scatter src=${WELFARE}></maturity-scatter>`;

/** One area. */
export const Area = (): TemplateResult =>
  html`<maturity-scatter src=${WELFARE} area="health" entity="1880"></maturity-scatter>`;

/** One indicator, a share of homes. */
export const Indicator = (): TemplateResult =>
  html`<maturity-scatter src=${WELFARE} indicator="broadband-gigabit" entity="1885"></maturity-scatter>`;

/** An indicator with three answers: the marks lie in three rows. */
export const Answers = (): TemplateResult =>
  html`<maturity-scatter src=${WELFARE} indicator="older-locks" entity="1885"></maturity-scatter>`;

/** Several groups, each with a sign of its own. */
export const Groups = (): TemplateResult =>
  html`<maturity-scatter src=${WELFARE} entity="1885" compare="similar county 01"></maturity-scatter>`;

/** From right to left. */
export const RightToLeft = (): TemplateResult =>
  html`<div dir="rtl"><maturity-scatter src=${WELFARE} entity="1885"></maturity-scatter></div>`;

/** An attribute that the data lacks. */
export const Misused = (): TemplateResult =>
  html`<maturity-scatter src=${WELFARE} x="altitude"></maturity-scatter>`;
