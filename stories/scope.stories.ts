import { html, type TemplateResult } from 'lit';
import '../src/elements/flower/flower.js';
import '../src/elements/flower/flowers.js';
import '../src/elements/picker/picker.js';
import '../src/elements/scope/scope.js';
import '../src/elements/table/table.js';
import '../src/elements/value/value.js';
import { aDataset } from '../test/fixtures/dataset.js';

const SRC = '/demo/data/valfardsteknik-2022.json';

/** Choose a municipality in the field or in a flower, and all move. */
export const Default = (): TemplateResult =>
  html`<maturity-scope src=${SRC} entity="1885" compare="county">
    <maturity-picker></maturity-picker>
    <maturity-flower layout="garden"></maturity-flower>
    <maturity-flowers group="county"></maturity-flowers>
  </maturity-scope>`;

/** A tag elsewhere on the page follows by the scope’s id. */
export const ByName = (): TemplateResult =>
  html`<maturity-scope id="lan" src=${SRC} entity="1880"><maturity-picker></maturity-picker></maturity-scope>
    <maturity-flower scope="lan"></maturity-flower>`;

/** What a tag says itself wins. */
export const OwnChoice = (): TemplateResult =>
  html`<maturity-scope src=${SRC} entity="1885">
    <maturity-flower></maturity-flower>
    <maturity-flower entity="1880"></maturity-flower>
  </maturity-scope>`;

/** Another choice within the first: a widget belongs to the nearest. */
export const Nested = (): TemplateResult =>
  html`<maturity-scope src=${SRC} entity="1885">
    <maturity-picker></maturity-picker>
    <maturity-scope src=${SRC} entity="1861"><maturity-flower></maturity-flower></maturity-scope>
  </maturity-scope>`;

/** A number in the page’s own words follows, too. */
export const InText = (): TemplateResult =>
  html`<maturity-scope src=${SRC} entity="1885" indicator="broadband-100">
    <maturity-picker></maturity-picker>
    <p>Snabbt bredband når <maturity-value>okänt</maturity-value>.</p>
  </maturity-scope>`;

/** Nobody is chosen yet. */
export const Empty = (): TemplateResult =>
  html`<maturity-scope src=${SRC}>
    <maturity-picker></maturity-picker>
    <maturity-flower><p>Välj en kommun.</p></maturity-flower>
  </maturity-scope>`;

/** What the page’s author wrote stays until there is data. */
export const Loading = (): TemplateResult =>
  html`<maturity-scope entity="1885">
    <maturity-flower><p>En blomma på väg.</p></maturity-flower>
  </maturity-scope>`;

/** No file at the address. */
export const Failed = (): TemplateResult =>
  html`<maturity-scope src="/demo/data/none.json" entity="1885">
    <maturity-flower><p>Lindesberg når 52 %.</p></maturity-flower>
  </maturity-scope>`;

/** Somebody who has not answered everything. */
export const Missing = (): TemplateResult =>
  html`<maturity-scope .data=${aDataset()} entity="1885">
    <maturity-flower></maturity-flower>
    <maturity-table></maturity-table>
  </maturity-scope>`;
