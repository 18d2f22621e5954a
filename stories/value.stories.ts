import { html, type TemplateResult } from 'lit';
import '../src/elements/value/value.js';
import { aDataset } from '../test/fixtures/dataset.js';
import { longNamesDataset } from '../test/fixtures/long-names.js';

const REPORT = '/demo/data/skl-2011.json';
const EARLIER = '/demo/data/skl-2008.json';
const WELFARE = '/demo/data/valfardsteknik-2022.json';

/** A share of everyone who answered. */
export const Share = (): TemplateResult =>
  html`<p>
    Arbete med en strategi pågick i
    <maturity-value src=${REPORT} indicator="fig-06-strategy" category="in-progress">32 %</maturity-value> av
    kommunerna.
  </p>`;

/** Two answers added up, for one group. */
export const Group = (): TemplateResult =>
  html`<p>
    Bland de största har eller skriver
    <maturity-value src=${REPORT} indicator="fig-06-strategy" category="yes+in-progress" group="100k"
      >nästan alla</maturity-value
    >
    en strategi.
  </p>`;

/** An earlier edition. */
export const Edition = (): TemplateResult =>
  html`<p>
    Mätningen 2007 besvarades av
    <maturity-value src=${EARLIER} indicator="respondents" edition="2007">147</maturity-value> kommuner.
  </p>`;

/** One municipality's own answer, its number, and its county's. */
export const Entity = (): TemplateResult =>
  html`<p>
    Digitala lås i Lindesberg:
    <maturity-value src=${WELFARE} indicator="older-locks" entity="1885">okänt</maturity-value>. Bredband:
    <maturity-value src=${WELFARE} indicator="broadband-100" entity="1885">okänt</maturity-value>, i länet
    <maturity-value src=${WELFARE} indicator="broadband-100" entity="1885" group="county"
      >okänt</maturity-value
    >.
  </p>`;

/** No number: the reason stands in its place. */
export const Missing = (): TemplateResult =>
  html`<p>
    Andelen med strategi 2009:
    <maturity-value src=${REPORT} indicator="fig-06-strategy" category="yes" edition="2009"
      >okänd</maturity-value
    >.
  </p>`;

/** A mean on a scale. */
export const Mean = (): TemplateResult =>
  html`<p>
    Medelvärdet i de minsta kommunerna var
    <maturity-value src=${EARLIER} indicator="e-government-mean" group="under-30k">2,2</maturity-value>.
  </p>`;

/** A name that the data lacks: the author's text. */
export const Misused = (): TemplateResult =>
  html`<p>Det är <maturity-value src=${REPORT} indicator="none">ungefär hälften</maturity-value>.</p>`;

/** Names that need several lines: the number is as short as ever. */
export const LongNames = (): TemplateResult =>
  html`<p>
    Digitala lås:
    <maturity-value .data=${longNamesDataset()} indicator="locks" entity="1885">okänt</maturity-value>.
  </p>`;

/** Nobody has answered. */
export const Empty = (): TemplateResult =>
  html`<p>
    Digitala lås:
    <maturity-value .data=${aDataset({ answers: [] })} indicator="locks" group="all">okänt</maturity-value>.
  </p>`;

/** The author’s text, until there is data. */
export const Loading = (): TemplateResult =>
  html`<p>Digitala lås: <maturity-value indicator="locks">okänt</maturity-value>.</p>`;

/** No file at the address: the author’s text. */
export const Failed = (): TemplateResult =>
  html`<p>
    Digitala lås: <maturity-value src="/demo/data/none.json" indicator="locks">okänt</maturity-value>.
  </p>`;
