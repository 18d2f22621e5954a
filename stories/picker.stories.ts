import { html } from 'lit';
import '../src/elements/picker/picker.js';
import type { PickerElement } from '../src/elements/picker/picker-element.js';
import { aDataset } from '../test/fixtures/dataset.js';
import { longNamesDataset } from '../test/fixtures/long-names.js';

const SRC = '/demo/data/valfardsteknik-2022.json';

/** Does what a reader does, once there are names. */
const after = (does: (input: HTMLInputElement) => void) => (event: Event) => {
  const { shadowRoot } = event.target as PickerElement;
  const input = shadowRoot?.querySelector('input');
  if (input) does(input);
};

const typing = (text: string) =>
  after((input) => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

/** Closed, somebody chosen. */
export const Default = () => html`<maturity-picker src=${SRC} entity="1885"></maturity-picker>`;

/** Nobody chosen yet, a label of the author's. */
export const Empty = () => html`<maturity-picker src=${SRC} label="Var bor du?"></maturity-picker>`;

/** Open: everybody by county. */
export const Open = () =>
  html`<maturity-picker
    src=${SRC}
    entity="1885"
    @maturity-load=${after((input) => {
      input.click();
    })}
  ></maturity-picker>`;

/** Open: by size. */
export const BySize = () =>
  html`<maturity-picker
    src=${SRC}
    by="size"
    @maturity-load=${after((input) => {
      input.click();
    })}
  ></maturity-picker>`;

/** What fits, the best first. */
export const Typing = () =>
  html`<maturity-picker src=${SRC} @maturity-load=${typing('o')}></maturity-picker>`;

/** Nobody fits. */
export const NoHits = () =>
  html`<maturity-picker src=${SRC} @maturity-load=${typing('xyz')}></maturity-picker>`;

/** 320 px, from right to left. */
export const NarrowRightToLeft = () =>
  html`<div dir="rtl" .style=${'max-inline-size: 288px'}>
    <maturity-picker src=${SRC} @maturity-load=${typing('skåne')}></maturity-picker>
  </div>`;

/** Names that stand in no group. */
export const Ungrouped = () =>
  html`<maturity-picker .data=${aDataset()} by="none" entity="1885"></maturity-picker>`;

/** What the page's author wrote stays until there are names. */
export const Loading = () =>
  html`<maturity-picker
    ><p><a href="/kommuner">Alla kommuner</a></p></maturity-picker
  >`;

/** No file at the address. */
export const Failed = () =>
  html`<maturity-picker src="/there-is-no-such-file.json"
    ><p><a href="/kommuner">Alla kommuner</a></p></maturity-picker
  >`;

/** Names that need several lines, open. */
export const LongNames = () =>
  html`<maturity-picker
    .data=${longNamesDataset()}
    @maturity-load=${after((input) => {
      input.click();
    })}
  ></maturity-picker>`;
