import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/elements/bars/bars.js';
import '../../src/elements/flower/flower.js';
import '../../src/elements/heatmap/heatmap.js';
import '../../src/elements/map/map.js';
import '../../src/elements/scope/scope.js';
import '../../src/elements/steps/steps.js';
import '../../src/elements/table/table.js';
import '../../src/elements/value/value.js';
import type { FlowerElement } from '../../src/elements/flower/flower-element.js';
import type { ValueElement } from '../../src/elements/value/value-element.js';
import { textIn } from '../fixtures/mounted.js';
import { placed, warningsHere } from '../fixtures/placed.js';
import { aCountry, answersOf, COUNTIES, entitiesOf } from '../source/country.js';
import { Faulty } from '../source/fault-client.js';

/** What the server says of a county's answers; `{}` = what it should. */
type Answers = Readonly<Record<string, string>>;

interface Country {
  readonly url: string;
  /** The file with the answers of county 18. */
  readonly part: Faulty;
}

/** A made-up country of four municipalities, its answers in a file for each county, those of the year before in `earlier`. */
async function country(answers: Answers, earlier?: string): Promise<Country> {
  const bodyOf = (ids: readonly string[], row: string) =>
    JSON.stringify({ format: 'maturity/1', answers: [answersOf('2025', ids, row)] });
  const near = await Faulty.that({ body: bodyOf(COUNTIES['01'], '22') });
  const far = bodyOf(COUNTIES['18'], '11');
  const part = await Faulty.that({ body: far, then: far, ...answers });
  const whole = await Faulty.that({
    body: JSON.stringify({
      ...aCountry(earlier === undefined ? ['2025'] : ['2024', '2025']),
      entities: Object.keys(COUNTIES).flatMap((county) => entitiesOf(county as keyof typeof COUNTIES)),
      parts: [
        ...(earlier === undefined ? [] : [{ href: earlier, holds: ['answers'], edition: '2024' }]),
        { href: near.url, holds: ['answers'], edition: '2025', prefix: '01' },
        { href: part.url, holds: ['answers'], edition: '2025', prefix: '18' },
      ],
    }),
  });
  return { url: whole.url, part };
}

interface Watched<Of extends Element> {
  readonly element: Of;
  readonly codes: string[];
}

function watched<Of extends FlowerElement | ValueElement = FlowerElement>(
  tag: string,
  attributes: Readonly<Record<string, string>>,
): Watched<Of> {
  const element = placed(tag, attributes) as Of;
  const codes: string[] = [];
  element.addEventListener('maturity-error', (event) => codes.push(event.detail.code));
  element.append('som redaktören skrev');
  return { element, codes };
}

const isIn = (element: FlowerElement | ValueElement, state: string) =>
  waitUntil(() => element.state === state, `${element.localName} is ${element.state}, not ${state}`, {
    timeout: 20_000,
  });

describe('a document of which a part is lost', () => {
  const said = warningsHere();

  const cases: readonly [tag: string, attributes: Readonly<Record<string, string>>][] = [
    ['flower', { entity: '1885' }],
    ['flower', { entity: '0180', compare: 'all' }],
    ['bars', { rows: 'groups', indicator: 'apply', by: 'county', edition: '2025' }],
    ['map', { indicator: 'apply', edition: '2025' }],
    ['table', { rows: 'entities' }],
    ['steps', { entity: '1885', compare: 'county' }],
  ];
  for (const [tag, attributes] of cases) {
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    it(`is a fault to <maturity-${tag} ${written.join(' ')}>, until the part is there again`, async () => {
      const { url, part } = await country({ status: '404' });
      const { element, codes } = watched(tag, { ...attributes, src: url });
      await isIn(element, 'error');
      await waitUntil(() => textIn(element, '[part=error] pre') !== undefined);
      expect(codes).to.deep.equal(['MW-HTTP-404']);
      expect(textIn(element, '[part=error] pre')).to.contain(part.url);
      await waitUntil(() => said.length > 0);
      expect(said.join('\n')).to.contain(part.url);
      await part.release();
      element.shadowRoot?.querySelector<HTMLButtonElement>('[part=error] button')?.click();
      await isIn(element, 'ready');
      expect(codes).to.have.lengthOf(1);
    });
  }

  it('is a fault to a number in a sentence', async () => {
    const { url, part } = await country({ status: '404' });
    const { element, codes } = watched<ValueElement>('value', {
      indicator: 'apply',
      category: 'fully',
      edition: '2025',
      src: url,
    });
    await isIn(element, 'error');
    expect(codes).to.deep.equal(['MW-HTTP-404']);
    await part.release();
    await element.refresh();
    expect(textIn(element, 'button')).to.equal('50 %');
  });

  it('is none to who shows another part', async () => {
    const { url } = await country({ status: '404' });
    const { element, codes } = watched('flower', { entity: '0180', compare: 'county', src: url });
    await isIn(element, 'ready');
    expect(codes).to.deep.equal([]);
    expect(element.summaryText).to.contain('Kommun 0180');
  });
});

describe('an edition that is lost', () => {
  for (const attributes of [{}, { indicator: '' }]) {
    it(`is none to a field of the latest: ${JSON.stringify(attributes)}`, async () => {
      const lost = await Faulty.that({ status: '404' });
      const { url } = await country({}, lost.url);
      const { element, codes } = watched('heatmap', { ...attributes, src: url });
      await isIn(element, 'ready');
      expect(codes).to.deep.equal([]);
    });
  }
});

describe('a choice that lies in another part', () => {
  warningsHere();
  const VALUE = { indicator: 'apply', entity: '0180', edition: '2025' };
  const slotOf = (element: Element) => element.shadowRoot?.querySelector('slot');

  it("is awaited in a sentence without anybody else's number", async () => {
    const { url, part } = await country({ hold: 'yes' });
    const { element, codes } = watched<ValueElement>('value', { ...VALUE, src: url });
    await isIn(element, 'ready');
    expect(textIn(element, 'button')).to.equal('Helt');
    element.entity = '1885';
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    expect(element.figure).to.equal(undefined);
    expect(textIn(element, '.root')).to.equal('…');
    expect(slotOf(element)?.hidden).to.equal(true);
    await part.release();
    await isIn(element, 'ready');
    expect(textIn(element, 'button')).to.equal('Delvis');
    expect(codes).to.deep.equal([]);
  });

  it('that is lost is told in a sentence by its own code, and the next choice is shown', async () => {
    const { url } = await country({ status: '404' });
    const { element, codes } = watched<ValueElement>('value', { ...VALUE, src: url });
    await isIn(element, 'ready');
    element.entity = '1885';
    await isIn(element, 'error');
    expect(codes).to.deep.equal(['MW-HTTP-404']);
    await waitUntil(() => textIn(element, '.root') === 'kan inte visas');
    expect(slotOf(element)?.hidden).to.equal(true);
    element.entity = '0114';
    await isIn(element, 'ready');
    expect(textIn(element, 'button')).to.equal('Helt');
  });

  it('is awaited by a flower that says whose it is and that it waits', async () => {
    const { url, part } = await country({ hold: 'yes' });
    const { element, codes } = watched('flower', { entity: '0180', src: url });
    await isIn(element, 'ready');
    element.entity = '1885';
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    expect(element.matches(':state(ready)')).to.equal(false);
    expect(textIn(element, '[part=loading]')).to.equal('Hämtar siffrorna …');
    expect(element.shadowRoot?.querySelector('figure')?.getAttribute('aria-busy')).to.equal('true');
    expect(textIn(element, '[part=summary]')).to.contain('Kommun 0180');
    await part.release();
    await isIn(element, 'ready');
    await element.updateComplete;
    expect(textIn(element, '[part=summary]')).to.contain('Kommun 1885');
    expect(textIn(element, '[part=loading]')).to.equal(undefined);
    expect(codes).to.deep.equal([]);
  });

  for (const tag of ['flower', 'value'] as const) {
    it(`is asked for again by a ${tag} that left the page before it came`, async () => {
      const { url, part } = await country({ hold: 'yes' });
      const { element } = watched(tag, { ...VALUE, src: url });
      const place = element.parentElement;
      await isIn(element, 'ready');
      element.entity = '1885';
      await part.story({ requests: 1 });
      element.remove();
      await part.story({ hungUp: 1 });
      place?.append(element);
      await part.release();
      await isIn(element, 'ready');
      const [selector, text] = tag === 'value' ? ['button', 'Delvis'] : ['[part=summary]', 'Kommun 1885'];
      expect(textIn(element, selector)).to.contain(text);
    });
  }

  it('that is lost leaves nobody else on the page, and the next choice is drawn', async () => {
    const { url } = await country({ status: '404' });
    const { element, codes } = watched('flower', { entity: '0180', src: url });
    await isIn(element, 'ready');
    element.entity = '1885';
    await isIn(element, 'error');
    expect(codes).to.deep.equal(['MW-HTTP-404']);
    expect(textIn(element, '[part=summary]')).to.equal(undefined);
    element.entity = '0114';
    await isIn(element, 'ready');
    await element.updateComplete;
    expect(textIn(element, '[part=summary]')).to.contain('Kommun 0114');
    expect(codes).to.have.lengthOf(1);
  });

  for (const tag of ['flower', 'value'] as const) {
    it(`is what a ${tag} shows when it is made before the first one has come, or has failed`, async () => {
      const { url } = await country({ status: '404' });
      const { element, codes } = watched(tag, { ...VALUE, entity: '1885', src: url });
      await element.updateComplete;
      element.entity = '0180';
      await isIn(element, 'ready');
      expect(codes).to.deep.equal([]);
      element.remove();
      const { element: late } = watched(tag, { ...VALUE, entity: '1885', src: url });
      await isIn(late, 'error');
      late.entity = '0180';
      await isIn(late, 'ready');
    });
  }

  it('keeps the focus where it is when it has been read before', async () => {
    const { url } = await country({});
    const { element } = watched('flower', { entity: '0180', src: url });
    await isIn(element, 'ready');
    element.entity = '1885';
    await element.updateComplete;
    await isIn(element, 'ready');
    await waitUntil(() => element.shadowRoot?.querySelector('details.menu > summary'));
    const menu = element.shadowRoot?.querySelector<HTMLElement>('details.menu > summary');
    menu?.focus();
    const loaded = oneEvent(element, 'maturity-load');
    element.entity = '0180';
    await loaded;
    expect(element.shadowRoot?.activeElement).to.equal(menu);
  });
});
