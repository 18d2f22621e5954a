import { html, type TemplateResult } from 'lit';
import '../src/elements/scatter/scatter.js';
import { aDataset } from '../test/fixtures/dataset.js';
import { longNamesDataset } from '../test/fixtures/long-names.js';

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

/** Names that need several lines. */
export const LongNames = (): TemplateResult =>
  html`<maturity-scatter .data=${longNamesDataset()} entity="1885"></maturity-scatter>`;

/** A municipality without inhabitants in the file, and one without answers. */
export const Missing = (): TemplateResult =>
  html`<maturity-scatter
    entity="1885"
    .data=${aDataset({
      entities: [
        { id: '1885', name: 'Lindesberg', population: 23300 },
        { id: '1880', name: 'Örebro', population: 158000 },
        { id: '1861', name: 'Hallsberg' },
        { id: '1781', name: 'Kristinehamn', population: 24000 },
      ],
      answers: [{ indicators: ['alarm'], rows: { '1885': ['fully'], '1880': ['partly'], '1861': ['not'] } }],
    })}
  ></maturity-scatter>`;

/** Nobody has answered. */
export const Empty = (): TemplateResult =>
  html`<maturity-scatter .data=${aDataset({ answers: [] })}></maturity-scatter>`;

/** What the page’s author wrote stays until there is data. */
export const Loading = (): TemplateResult =>
  html`<maturity-scatter><p>Siffrorna finns i rapporten.</p></maturity-scatter>`;

/** No file at the address. */
export const Failed = (): TemplateResult =>
  html`<maturity-scatter src="/demo/data/none.json"><p>Siffrorna finns i rapporten.</p></maturity-scatter>`;
