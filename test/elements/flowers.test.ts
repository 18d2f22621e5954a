import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/elements/flower/flowers.js';
import '../../src/elements/scope/scope.js';
import type { FlowersElement } from '../../src/elements/flower/flowers-element.js';
import type { ScopeElement } from '../../src/elements/scope/scope-element.js';
import { flowersFigure } from '../../src/figures/flowers.js';
import type { MaturitySelectEvent } from '../../src/internal/events.js';
import type { Dataset } from '../../src/model/index.js';
import { aDataset } from '../fixtures/dataset.js';
import { datasetOf, idleMutations, mounted, press, present, tableOf, textIn } from '../fixtures/mounted.js';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('many flowers', () => {
  let sweden: Dataset;
  before(async () => {
    await setViewport({ width: 1000, height: 800 });
    sweden = await datasetOf('valfardsteknik-2022');
  });

  const flowers = (attributes: Readonly<Record<string, string>> = {}, width = 800) =>
    mounted<FlowersElement>('maturity-flowers', sweden, attributes, width);

  const namesOf = (found: readonly Element[]) =>
    found.map((flower) => flower.querySelector('.name')?.textContent ?? '');

  it('are those of the own county by name, the own one marked', async () => {
    const element = await flowers({ entity: '1885' });
    const found = await present(element, '[data-entity]');
    expect(namesOf(found)).to.deep.equal([
      'Askersund',
      'Degerfors',
      'Hallsberg',
      'Hällefors',
      'Karlskoga',
      'Kumla',
      'Laxå',
      'Lekeberg',
      'Lindesberg',
      'Ljusnarsberg',
      'Nora',
      'Örebro',
    ]);
    expect(element.shadowRoot?.querySelector('[aria-current]')?.getAttribute('data-entity')).to.equal('1885');
    expect(plain(textIn(element, '.summary'))).to.match(
      /^Örebro län: 12 blommor, en per kommun\. I medeltal når de \d+ % av det möjliga\. .*Lindesberg når \d+ %\.$/u,
    );
  });

  it('are named by their group, whatever its id is made of', async () => {
    const groups = ['Västra Götaland', 'Örebro län'].map((id) => ({ id, label: id }));
    const element = await mounted<FlowersElement>(
      'maturity-flowers',
      aDataset({
        groupings: [{ id: 'county', label: 'Län', by: 'county', groups }],
        entities: groups.map(({ id }, index) => ({ id: `${index}`, county: id })),
        indicators: [{ id: 'a' }],
        answers: [{ rows: { 0: ['fully'], 1: ['fully'] } }],
      }),
      { group: 'all', by: 'county' },
    );
    const lists = await present(element, '.many ul');
    // a list of ids, each of which ends at a space
    const namedBy = (list: Element) => (list.getAttribute('aria-labelledby') ?? '').split(/\s+/u);
    const names = lists.map((list) =>
      namedBy(list)
        .map((id) => element.shadowRoot?.getElementById(id)?.textContent.trim())
        .join(' '),
    );
    expect(names).to.have.length(2);
    expect(names[0]).to.match(/^Västra Götaland/u);
    expect(names[1]).to.match(/^Örebro län/u);
  });

  it('are drawn on, wherever they are moved to', async () => {
    const element = await flowers({ group: 'all' });
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(element);
    const pictures = await present(element, 'svg.one');
    expect(pictures.length).to.be.above(200);
    await waitUntil(() => pictures.every(({ children }) => children.length > 0), 'all are drawn', {
      timeout: 20_000,
    });
  });

  it('are a ranking only when the tag says so', () => {
    const scores = (sort?: 'score') =>
      flowersFigure(sweden, { group: 'county:18', sort }).sections[0]?.members.map(
        ({ value }) => value ?? -1,
      );
    const sorted = [...(scores() ?? [])].sort((a, b) => b - a);
    expect(scores()).not.to.deep.equal(sorted);
    expect(scores('score')).to.deep.equal(sorted);
  });

  it('are divided by a grouping, everyone once', () => {
    const { sections } = flowersFigure(sweden, { group: 'all', by: 'county' });
    expect(sections).to.have.length(21);
    const ids = sections.flatMap(({ members }) => members.map(({ id }) => id));
    expect(new Set(ids).size).to.equal(290);
    expect(ids).to.have.length(290);
  });

  const UNKNOWN = [
    { entity: 'nobody', says: 'unknown entity: nobody' },
    { group: 'nobody', says: 'unknown group: nobody' },
    { by: 'nobody', says: 'unknown grouping: nobody' },
  ];
  for (const { says, ...options } of UNKNOWN) {
    it(`say what is wrong in the tag: ${says}`, () => {
      expect(() => flowersFigure(sweden, options)).to.throw(says);
    });
  }

  const bareIn = (element: FlowersElement) =>
    [...(element.shadowRoot?.querySelectorAll('.one') ?? [])].filter((one) => !one.querySelector('.disc'));
  const isSeen = (one: Element) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };

  it('are drawn on the screen first, the rest in idle moments, on ground drawn once', async () => {
    const element = await flowers({ group: 'all', by: 'county' });
    await present(element, '.one .disc');
    expect(element.shadowRoot?.querySelectorAll('.one')).to.have.length(290);
    expect(bareIn(element).length).to.be.greaterThan(140);
    expect(bareIn(element).filter(isSeen)).to.have.length(0);
    expect(element.shadowRoot?.querySelectorAll('.lawn-back')).to.have.length(1);
    await waitUntil(() => bareIn(element).length === 0, 'all are drawn', { timeout: 15_000 });
  });

  it('are drawn at once where a reader is led, and all on paper', async () => {
    const element = await flowers({ group: 'all', by: 'county' });
    await present(element, '.one .disc');
    const last = element.shadowRoot?.querySelector('ul:last-of-type li:last-child .one');
    last?.scrollIntoView();
    await waitUntil(() => last?.querySelector('.disc'), 'the last is drawn');
    expect(bareIn(element).filter(isSeen)).to.have.length(0);
    dispatchEvent(new Event('beforeprint'));
    expect(bareIn(element)).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
  });

  it('are not drawn anew when another is chosen', async () => {
    const element = await flowers({ group: 'all' });
    await waitUntil(() => element.shadowRoot?.querySelector('.one .disc'), 'drawn');
    await waitUntil(() => bareIn(element).length === 0, 'all are drawn', { timeout: 15_000 });
    const discs = [...(element.shadowRoot?.querySelectorAll('.one .disc') ?? [])];
    expect(discs).to.have.length(290);
    element.entity = '1885';
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[aria-current]')?.getAttribute('data-entity')).to.equal('1885');
    expect([...(element.shadowRoot?.querySelectorAll('.one .disc') ?? [])]).to.deep.equal(discs);
    element.layout = 'garden';
    await element.updateComplete;
    // the garden has a flower for each area
    const isGarden = (one: Element) => one.querySelectorAll('.disc').length > 1;
    const all = [...(element.shadowRoot?.querySelectorAll('.one') ?? [])];
    await waitUntil(() => all.every(isGarden), 'all are drawn anew', { timeout: 15_000 });
  });

  it('say the same as a table', async () => {
    const rows = await tableOf(await flowers({ entity: '1885' }));
    expect(rows).to.have.length(12);
    expect(rows[0]?.[0]).to.equal('Askersund');
    expect(plain(rows[8]?.[1])).to.match(/^\d+ %$/u);
  });

  it('are a choice', async () => {
    const element = await flowers({ entity: '1885' });
    const [first] = await present(element, '[data-entity]');
    const heard = oneEvent(element, 'maturity-select');
    (first as HTMLElement).click();
    expect(((await heard) as unknown as MaturitySelectEvent).detail).to.deep.equal({ entity: '1882' });
  });

  it('are one stop, walked through by the arrow keys', async () => {
    const element = await flowers({ entity: '1885' });
    const found = (await present(element, '[data-entity]')) as HTMLElement[];
    const stops = () => found.filter(({ tabIndex }) => tabIndex === 0).length;
    const focused = () => namesOf([element.shadowRoot?.activeElement as Element])[0];
    expect(stops()).to.equal(1);
    found[8]?.focus();
    const seen: (string | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      press(element, key);
      await element.updateComplete;
      seen.push(focused());
    }
    expect(seen).to.deep.equal(['Ljusnarsberg', 'Lindesberg', 'Askersund', 'Örebro']);
    press(element, 'Home');
    press(element, 'ArrowDown');
    const below = element.shadowRoot?.activeElement?.getBoundingClientRect();
    expect(below?.left).to.equal(found[0]?.getBoundingClientRect().left);
    expect(below && found[0] && below.top > found[0].getBoundingClientRect().top).to.equal(true);
    expect(stops()).to.equal(1);
  });

  it('are links into the choice of a scope that writes the address', async () => {
    const scope = await fixture<ScopeElement>(html`
      <maturity-scope .data=${sweden} entity="1885" sync-url="entity:kommun" lang="sv">
        <maturity-flowers></maturity-flowers>
      </maturity-scope>
    `);
    const start = location.href;
    try {
      const element = scope.querySelector('maturity-flowers') as FlowersElement;
      const [first] = (await present(element, 'a[data-entity]')) as HTMLAnchorElement[];
      expect(new URL(first?.href ?? '').searchParams.get('kommun')).to.equal('1882');
      first?.click();
      await scope.updateComplete;
      await element.updateComplete;
      expect(new URLSearchParams(location.search).get('kommun')).to.equal('1882');
      expect(element.shadowRoot?.querySelector('[aria-current]')?.getAttribute('data-entity')).to.equal(
        '1882',
      );
    } finally {
      history.replaceState(null, '', start);
    }
  });

  it('lead to addresses of the author', async () => {
    const element = await flowers({ entity: '1885', href: '/kommuner/{id}?fran={id}' });
    const [first] = await present(element, 'a[data-entity]');
    expect(first?.getAttribute('href')).to.equal('/kommuner/1882?fran=1882');
  });

  it('change nothing when nothing has changed', async () => {
    const element = await flowers({ entity: '1885' });
    await present(element, '.one .disc');
    expect(await idleMutations(element)).to.equal(0);
  });
});
