import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/elements/flower/flower.js';
import '../../src/elements/picker/picker.js';
import '../../src/elements/scope/scope.js';
import type { PickerElement } from '../../src/elements/picker/picker-element.js';
import type { ScopeElement } from '../../src/elements/scope/scope-element.js';
import type { MaturitySelectEvent } from '../../src/internal/events.js';
import type { Dataset } from '../../src/model/index.js';
import { aDataset } from '../fixtures/dataset.js';
import { Faulty } from '../source/fault-client.js';
import { datasetOf, idleMutations, mounted, textIn } from '../fixtures/mounted.js';

const inputOf = (picker: Element) => picker.shadowRoot?.querySelector('input') as HTMLInputElement;
const options = (picker: Element) => [...(picker.shadowRoot?.querySelectorAll('[role=option]') ?? [])];
const names = (picker: Element) =>
  options(picker).map((option) => option.querySelector('.name')?.textContent ?? '');
const activeName = (picker: Element) => {
  const id = inputOf(picker).getAttribute('aria-activedescendant');
  return id === null ? undefined : picker.shadowRoot?.getElementById(id)?.querySelector('.name')?.textContent;
};
const isOpen = (picker: Element) => inputOf(picker).getAttribute('aria-expanded') === 'true';

/** Waits until nothing more is to be drawn. */
async function still(picker: PickerElement): Promise<void> {
  while (!(await picker.updateComplete));
  await new Promise(requestAnimationFrame);
  await picker.updateComplete;
}

async function keys(picker: PickerElement, ...pressed: string[]): Promise<void> {
  for (const key of pressed) {
    const alt = key.startsWith('Alt+');
    if (alt) await sendKeys({ down: 'Alt' });
    await sendKeys({ press: key.replace('Alt+', '') });
    if (alt) await sendKeys({ up: 'Alt' });
    await still(picker);
  }
}

async function typed(picker: PickerElement, text: string): Promise<void> {
  const input = inputOf(picker);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await still(picker);
}

describe('maturity-picker', () => {
  let sweden: Dataset;
  before(async () => {
    await setViewport({ width: 900, height: 800 });
    sweden = await datasetOf('valfardsteknik-2022');
  });

  const pick = (attributes: Readonly<Record<string, string>> = {}, data: Dataset = sweden) =>
    mounted<PickerElement>('maturity-picker', data, attributes);

  it('is a labelled combobox that shows whom is chosen', async () => {
    const picker = await pick({ entity: '1885' });
    const input = inputOf(picker);
    expect(input.getAttribute('role')).to.equal('combobox');
    expect(input.labels?.[0]?.textContent).to.equal('Välj kommun');
    expect(input.value).to.equal('Lindesberg');
    expect(isOpen(picker)).to.equal(false);
  });

  it('opens by the arrow at whom is chosen, among the county', async () => {
    const picker = await pick({ entity: '1885' });
    inputOf(picker).focus();
    expect(isOpen(picker)).to.equal(false);
    await keys(picker, 'ArrowDown');
    expect(isOpen(picker)).to.equal(true);
    expect(activeName(picker)).to.equal('Lindesberg');
    const active = picker.shadowRoot?.querySelector('.active');
    expect(active?.closest('[role=group]')?.getAttribute('aria-label')).to.equal('Örebro län');
    expect(active?.getAttribute('aria-setsize')).to.equal('290');
    const list = picker.shadowRoot?.querySelector('#list')?.getBoundingClientRect();
    const row = active?.getBoundingClientRect();
    expect(row && list && row.top >= list.top && row.bottom <= list.bottom).to.equal(true);
    await keys(picker, 'ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(activeName(picker)).to.equal('Ljusnarsberg');
  });

  it('narrows down by what is typed, says how many, and Enter takes the best', async () => {
    const picker = await pick();
    const heard = oneEvent(picker, 'maturity-select');
    await typed(picker, 'orebro');
    expect(names(picker)[0]).to.equal('Örebro');
    expect(textIn(picker, '[aria-live=polite]')).to.equal('12 träffar, först Örebro. Enter väljer.');
    await keys(picker, 'Enter');
    const { detail, bubbles, composed } = (await heard) as unknown as MaturitySelectEvent;
    expect(detail).to.deep.equal({ entity: '1880' });
    expect([bubbles, composed]).to.deep.equal([true, true]);
    expect(picker.value).to.equal('1880');
    expect(inputOf(picker).value).to.equal('Örebro');
    expect(isOpen(picker)).to.equal(false);
    expect(textIn(picker, '[aria-live=polite]')).to.equal('Örebro är vald.');
  });

  it('finds by code, and says where each lies', async () => {
    const picker = await pick({ lang: 'en' });
    await typed(picker, '188');
    expect(names(picker)).to.include('Lindesberg');
    expect(textIn(picker, '.within')).to.equal('Örebro County');
    expect(textIn(picker, '[aria-live=polite]')).to.match(/matches, first/u);
  });

  it('says when nobody fits, and has no list then', async () => {
    const picker = await pick();
    await typed(picker, 'xyz');
    expect(isOpen(picker)).to.equal(false);
    expect(textIn(picker, '.none')).to.include('”xyz”');
    expect(textIn(picker, '[aria-live=polite]')).to.include('”xyz”');
    await keys(picker, 'ArrowDown', 'Enter');
    expect(picker.value).to.equal(undefined);
  });

  it('is walked through by the arrow keys, past the ends through the field', async () => {
    const picker = await pick();
    await typed(picker, 'kungs');
    expect(activeName(picker)).to.equal(undefined);
    await keys(picker, 'ArrowDown');
    expect(activeName(picker)).to.equal('Kungsbacka');
    await keys(picker, 'ArrowUp');
    expect(activeName(picker)).to.equal(undefined);
    await keys(picker, 'ArrowUp');
    expect(activeName(picker)).to.equal('Kungsör');
    await keys(picker, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(activeName(picker)).to.equal('Kungsör');
    await keys(picker, 'Home');
    expect(activeName(picker)).to.equal(undefined);
    expect(inputOf(picker).selectionStart).to.equal(0);
  });

  it('closes by Escape, and by a second one shows again whom is chosen', async () => {
    const picker = await pick({ entity: '1885' });
    await typed(picker, 'kungs');
    await keys(picker, 'Escape');
    expect(isOpen(picker)).to.equal(false);
    expect(inputOf(picker).value).to.equal('kungs');
    expect(textIn(picker, '[aria-live=polite]'), 'what was said of the list').to.equal('');
    await keys(picker, 'Escape');
    expect(inputOf(picker).value).to.equal('Lindesberg');
    await keys(picker, 'Alt+ArrowDown');
    expect(isOpen(picker)).to.equal(true);
    expect(activeName(picker)).to.equal(undefined);
    await keys(picker, 'Alt+ArrowUp');
    expect(isOpen(picker)).to.equal(false);
  });

  it('takes nobody when the reader leaves', async () => {
    const picker = await pick({ entity: '1885' });
    await typed(picker, 'kungs');
    await keys(picker, 'ArrowDown');
    inputOf(picker).blur();
    await still(picker);
    expect([inputOf(picker).value, picker.value, isOpen(picker)]).to.deep.equal([
      'Lindesberg',
      '1885',
      false,
    ]);
  });

  it('takes a click in the list, and keeps the focus', async () => {
    const picker = await pick();
    inputOf(picker).focus();
    inputOf(picker).click();
    await still(picker);
    const option = options(picker)[3] as HTMLElement;
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    option.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    const name = option.querySelector('.name')?.textContent;
    option.click();
    await still(picker);
    expect(inputOf(picker).value).to.equal(name);
    expect(picker.shadowRoot?.activeElement).to.equal(inputOf(picker));
  });

  it('empties the field for another search without unchoosing', async () => {
    const picker = await pick({ entity: '1885' });
    picker.shadowRoot?.querySelector<HTMLButtonElement>('.clear')?.click();
    await still(picker);
    expect(inputOf(picker).value).to.equal('');
    expect(isOpen(picker)).to.equal(true);
    expect(picker.value).to.equal('1885');
  });

  it('offers those lately chosen first', async () => {
    const picker = await pick();
    for (const query of ['1880', '1861']) {
      await typed(picker, query);
      await keys(picker, 'Enter');
    }
    inputOf(picker).blur();
    picker.shadowRoot?.querySelector<HTMLButtonElement>('.clear')?.click();
    await still(picker);
    const [group] = picker.shadowRoot?.querySelectorAll('[role=group]') ?? [];
    expect(group?.getAttribute('aria-label')).to.equal('Senast valda');
    expect(names(picker)[0]).to.equal('Örebro');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('draws only the rows in sight of 100,000, and reaches the last', async () => {
    const entities = [...Array(100_000).keys()].map((n) => ({ id: String(n), name: `Ort ${String(n)}` }));
    const many = aDataset({ entities, answers: [] });
    const picker = await pick({ by: 'none' }, many);
    inputOf(picker).focus();
    await keys(picker, 'ArrowUp');
    expect(activeName(picker)).to.equal('Ort 99999');
    expect(options(picker).length).to.be.lessThan(60);
    const active = picker.shadowRoot?.querySelector('.active');
    expect(Number(active?.getAttribute('aria-setsize'))).to.be.at.least(100_000);
    expect(active?.getAttribute('aria-posinset')).to.equal(active?.getAttribute('aria-setsize'));
    await typed(picker, 'ort 4711');
    expect(names(picker)[0]).to.equal('Ort 4711');
    expect(textIn(picker, '[aria-live=polite]')).to.include('11 träffar');
  });

  it('steps keep their order when the list is divided by size', async () => {
    const picker = await pick({ by: 'size' });
    inputOf(picker).focus();
    await keys(picker, 'ArrowDown');
    const first = sweden.groupings.get('size')?.groups[0];
    const heading = picker.shadowRoot?.querySelector('[role=group]:not([aria-label^=Senast])');
    expect(heading?.getAttribute('aria-label')).to.equal(
      typeof first?.label === 'string' ? first.label : first?.label['sv'],
    );
  });

  it('chooses for the scope around it, and follows it', async () => {
    const scope = await fixture<ScopeElement>(html`
      <maturity-scope .data=${sweden} entity="1885" lang="sv">
        <maturity-picker></maturity-picker><maturity-flower></maturity-flower>
      </maturity-scope>
    `);
    const picker = scope.querySelector('maturity-picker') as PickerElement;
    await still(picker);
    expect(inputOf(picker).value).to.equal('Lindesberg');
    await typed(picker, '1880');
    await keys(picker, 'Enter');
    await scope.updateComplete;
    expect(scope.querySelector('maturity-flower')?.entity).to.equal('1880');
    scope.choose({ entity: '1861' });
    await scope.updateComplete;
    await still(picker);
    expect([picker.value, inputOf(picker).value]).to.deep.equal(['1861', 'Hallsberg']);
  });

  it('takes data that is set in the place of a document that is on its way, or lost', async () => {
    for (const answer of [{ hold: 'yes' }, { status: '404' }]) {
      const server = await Faulty.that(answer);
      const picker = await fixture<PickerElement>(
        html`<maturity-picker lang="sv" src=${server.url}></maturity-picker>`,
      );
      const codes: string[] = [];
      picker.addEventListener('maturity-error', ({ detail }) => codes.push(detail.code));
      if ('hold' in answer) await server.story({ requests: 1 });
      else await waitUntil(() => textIn(picker, '[part=error]') !== undefined);
      codes.length = 0;
      picker.data = sweden;
      await still(picker);
      if ('hold' in answer) expect((await server.story({ hungUp: 1 })).hungUp).to.equal(1);
      expect(textIn(picker, '[part=error]')).to.equal(undefined);
      expect(textIn(picker, '[aria-live=polite]')).to.equal('');
      expect(inputOf(picker).disabled).to.equal(false);
      expect(codes).to.deep.equal([]);
    }
  });

  it('asks for its document when the data that was set is taken away', async () => {
    const server = await Faulty.that({
      body: JSON.stringify({ format: 'maturity/1', entities: [{ id: '1', name: 'Ett' }] }),
    });
    const picker = await pick({ src: server.url });
    const loaded = oneEvent(picker, 'maturity-load');
    picker.data = undefined as never;
    await loaded;
    await typed(picker, 'e');
    expect(names(picker)).to.deep.equal(['Ett']);
  });

  it('changes nothing when nothing has changed', async () => {
    expect(await idleMutations(await pick({ entity: '1885' }))).to.equal(0);
  });
});
