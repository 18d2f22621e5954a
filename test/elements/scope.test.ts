import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/bars/bars.js';
import '../../src/elements/flower/flower.js';
import '../../src/elements/scope/scope.js';
import type { FlowerElement } from '../../src/elements/flower/flower-element.js';
import { choiceIn, keysFrom, searchWith } from '../../src/elements/scope/scope-address.js';
import type { ScopeElement } from '../../src/elements/scope/scope-element.js';
import type { MaturityChangeEvent } from '../../src/internal/events.js';
import { SCOPE } from '../../src/internal/scope-follower.js';
import { Faulty } from '../source/fault-client.js';
import { aDataset } from '../fixtures/dataset.js';

const data = aDataset();
const start = location.href;

const flowerAt = (id: string) => document.getElementById(id) as FlowerElement;
const choose = (id: string, detail: object) =>
  flowerAt(id).dispatchEvent(new CustomEvent('maturity-select', { bubbles: true, composed: true, detail }));
const choices = (...ids: string[]) => ids.map((id) => flowerAt(id).entity);
const settled = async (...scopes: ScopeElement[]) => {
  for (const scope of scopes) await scope.updateComplete;
};

/** Addresses that scopes have made entries of in the page's history. */
const pushed: string[] = [];

/** What the browser does on back and forward. Leaving it to the browser could leave the page of the tests. */
function goneTo(address: string): void {
  history.replaceState(null, '', address);
  window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
}

describe('the address of a scope', () => {
  const KEYS = [
    { written: '', id: '', keys: ['entity', 'edition', 'compare', 'indicator'] },
    { written: '', id: 'lan', keys: ['lan.entity', 'lan.edition', 'lan.compare', 'lan.indicator'] },
    { written: 'entity:kommun', id: 'lan', keys: ['kommun'] },
    { written: ' entity  indicator:fråga ', id: 'lan', keys: ['lan.entity', 'fråga'] },
    { written: 'nothing:kommun', id: '', keys: [] },
  ];
  for (const { written, id, keys } of KEYS) {
    it(`has the keys ${keys.join(', ')} for "${written}" in a scope called "${id}"`, () => {
      expect([...keysFrom(written, id).values()]).to.deep.equal(keys);
    });
  }

  it('is read by its own keys only', () => {
    const keys = keysFrom('entity:kommun indicator', 'lan');
    expect(choiceIn('?kommun=1885&entity=1&lan.indicator=å+ö&edition=x&kommun=2', keys)).to.deep.equal({
      entity: '1885',
      indicator: 'å ö',
    });
    expect(choiceIn('?kommun=', keys)).to.deep.equal({});
  });

  it('keeps what others write there, as they wrote it', () => {
    const keys = keysFrom('', '');
    expect(searchWith('?q=%7Efoo%20&entity=1&x', keys, { entity: 'county:18' })).to.equal(
      '?q=%7Efoo%20&x&entity=county:18',
    );
    expect(searchWith('?entity=1', keys, {})).to.equal('');
  });
});

describe('maturity-scope', () => {
  afterEach(() => {
    history.replaceState(null, '', start);
  });

  it('shares its data and its choice, and what a tag says itself stays', async () => {
    await fixture(html`
      <maturity-scope .data=${data} entity="1885" compare="county">
        <maturity-flower id="a"></maturity-flower>
        <maturity-flower id="b" entity="1880" compare="all"></maturity-flower>
      </maturity-scope>
    `);
    expect(flowerAt('a').data).to.equal(data);
    expect(choices('a', 'b')).to.deep.equal(['1885', '1880']);
    expect([flowerAt('a').compare, flowerAt('b').compare]).to.deep.equal(['county', 'all']);
    expect(flowerAt('a').summaryText).to.include('Lindesberg');
  });

  it('keeps what a script has given a widget', async () => {
    const scope = await fixture<ScopeElement>(html`
      <maturity-scope .data=${data} entity="1885">
        <maturity-flower id="a" .entity=${'1880'}></maturity-flower>
        <maturity-flower id="b"></maturity-flower>
      </maturity-scope>
    `);
    choose('b', { entity: '1861' });
    await settled(scope);
    expect(choices('a', 'b')).to.deep.equal(['1880', '1861']);
  });

  it('moves all when one is chosen in, and tells the page', async () => {
    const scope = await fixture<ScopeElement>(html`
      <maturity-scope .data=${data} entity="1885">
        <maturity-flower id="a"></maturity-flower>
        <div><maturity-flower id="b"></maturity-flower></div>
      </maturity-scope>
    `);
    const heard = oneEvent(scope, 'maturity-change');
    choose('a', { entity: '1880', area: 'older', indicator: 'locks' });
    const { detail } = (await heard) as unknown as MaturityChangeEvent;
    expect(detail).to.deep.equal({ entity: '1880', indicator: 'locks', dataset: data });
    expect(choices('a', 'b')).to.deep.equal(['1880', '1880']);
    expect(location.href).to.equal(start);
  });

  it('tells nothing when nothing has changed', async () => {
    const scope = await fixture<ScopeElement>(html`
      <maturity-scope .data=${data} entity="1885"><maturity-flower id="a"></maturity-flower></maturity-scope>
    `);
    let heard = 0;
    scope.addEventListener('maturity-change', () => (heard += 1));
    choose('a', {});
    choose('a', { entity: '1885' });
    await settled(scope);
    expect(heard).to.equal(0);
  });

  it('takes the latest edition for no choice of an edition', async () => {
    const scope = await fixture<ScopeElement>(html`
      <maturity-scope .data=${data} sync-url><maturity-flower id="a"></maturity-flower></maturity-scope>
    `);
    choose('a', { entity: '1880', edition: [...data.editions.keys()].at(-1) });
    await settled(scope);
    expect(scope.choice).to.deep.equal({ entity: '1880' });
  });

  it('stays with its own widgets in a scope within a scope', async () => {
    const outer = await fixture<ScopeElement>(html`
      <maturity-scope .data=${data} entity="1885">
        <maturity-flower id="a"></maturity-flower>
        <maturity-scope .data=${data} entity="1861"
          ><maturity-flower id="b"></maturity-flower
        ></maturity-scope>
      </maturity-scope>
    `);
    choose('b', { entity: '1880' });
    const inner = outer.querySelector('maturity-scope') as ScopeElement;
    await settled(outer, inner);
    expect(choices('a', 'b')).to.deep.equal(['1885', '1880']);
  });

  it('is followed by its id from anywhere, both ways, also when it comes later', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <maturity-flower id="b" scope="lan"></maturity-flower>
        <p></p>
      </div>
    `);
    const scope = document.createElement('maturity-scope');
    scope.id = 'lan';
    scope.data = data;
    scope.entity = '1885';
    const inside = document.createElement('maturity-flower');
    inside.id = 'a';
    scope.append(inside);
    place.querySelector('p')?.after(scope);
    await settled(scope);
    expect(choices('a', 'b')).to.deep.equal(['1885', '1885']);
    choose('b', { entity: '1880' });
    await settled(scope);
    expect(choices('a', 'b')).to.deep.equal(['1880', '1880']);
    flowerAt('b').scope = 'nowhere';
    await flowerAt('b').updateComplete;
    choose('a', { entity: '1861' });
    await settled(scope);
    expect(choices('a', 'b')).to.deep.equal(['1861', undefined]);
  });

  it('forgets a widget that has left', async () => {
    const scope = await fixture<ScopeElement>(html`
      <maturity-scope .data=${data} entity="1885"><maturity-flower id="a"></maturity-flower></maturity-scope>
    `);
    const flower = flowerAt('a');
    flower.remove();
    scope.choose({ entity: '1880' });
    await settled(scope);
    expect(flower.entity).to.equal('1885');
    scope.append(flower);
    expect(flower.entity).to.equal('1880');
  });

  it("answers anyone's element that speaks the context protocol", async () => {
    const scope = await fixture<ScopeElement>(html`
      <maturity-scope .data=${data} entity="1885"><p></p></maturity-scope>
    `);
    const heard: (string | undefined)[] = [];
    const ask = new Event('context-request', { bubbles: true, composed: true });
    Object.assign(ask, {
      context: SCOPE,
      contextTarget: scope.firstElementChild,
      subscribe: true,
      callback: ({ entity }: { entity?: string }) => heard.push(entity),
    });
    scope.firstElementChild?.dispatchEvent(ask);
    scope.choose({ entity: '1880' });
    await settled(scope);
    expect(heard).to.deep.equal(['1885', '1880']);
  });

  it('gives way to what the page says afterwards', async () => {
    const scope = await fixture<ScopeElement>(html`
      <maturity-scope .data=${data} entity="1885"><maturity-flower id="a"></maturity-flower></maturity-scope>
    `);
    scope.choose({ entity: '1880' });
    await settled(scope);
    scope.setAttribute('entity', '1861');
    await settled(scope);
    expect(choices('a')).to.deep.equal(['1861']);
  });

  it('reads data that stands in the page', async () => {
    const text = JSON.stringify({
      format: 'maturity/1',
      entities: [{ id: '1885', name: 'Lindesberg' }],
    });
    const box = document.createElement('maturity-scope');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    box.append(script);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const heard = oneEvent(box, 'maturity-change');
    place.append(box);
    await heard;
    expect([...(box.sharedData?.entities.keys() ?? [])]).to.deep.equal(['1885']);
  });

  it('asks for its document when the data that was set is taken away', async () => {
    const server = await Faulty.that({
      body: JSON.stringify({ format: 'maturity/1', entities: [{ id: '1', name: 'Ett' }] }),
    });
    const scope = await fixture<ScopeElement>(
      html`<maturity-scope .data=${data} src=${server.url}></maturity-scope>`,
    );
    scope.data = undefined as never;
    await waitUntil(() => scope.sharedData?.entities.has('1'));
  });

  it('asks again for a name that was on its way when it left the page, and then tells of the choice', async () => {
    const part = (id: string) =>
      JSON.stringify({ format: 'maturity/1', entities: [{ id, name: `Kommun ${id}` }] });
    const near = await Faulty.that({ body: part('0180') });
    const far = await Faulty.that({ body: part('1885'), hold: 'yes' });
    const parts = [
      { href: near.url, holds: ['entities'], prefix: '01' },
      { href: far.url, holds: ['entities'], prefix: '18' },
    ];
    const whole = await Faulty.that({ body: JSON.stringify({ format: 'maturity/1', parts }) });
    const scope = document.createElement('maturity-scope');
    Object.assign(scope, { src: whole.url, entity: '0180' });
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const ready = oneEvent(scope, 'maturity-change');
    place.append(scope);
    await ready;
    scope.choose({ entity: '1885' });
    await far.story({ requests: 1 });
    scope.remove();
    await far.story({ hungUp: 1 });
    const told = oneEvent(scope, 'maturity-change');
    place.append(scope);
    await far.release();
    expect(((await told) as MaturityChangeEvent).detail.entity).to.equal('1885');
  });

  describe('with sync-url', () => {
    const one = () =>
      fixture<ScopeElement>(html`
        <maturity-scope .data=${data} entity="1885" sync-url="entity:kommun indicator">
          <maturity-flower id="a"></maturity-flower>
          <a href="?kommun=1861">Hallsberg</a>
        </maturity-scope>
      `);

    it('writes a choice to the address, and goes back and forward with it', async () => {
      const scope = await one();
      expect(location.search).not.to.include('kommun');
      const push = history.pushState.bind(history);
      history.pushState = (...args) => {
        push(...args);
        pushed.push(location.href);
      };
      try {
        choose('a', { entity: '1880' });
        choose('a', { entity: '1861', indicator: 'locks' });
      } finally {
        Reflect.deleteProperty(history, 'pushState');
      }
      expect(pushed).to.have.lengthOf(2);
      expect(new URLSearchParams(location.search).get('kommun')).to.equal('1861');
      expect(new URLSearchParams(location.search).get('indicator')).to.equal('locks');
      goneTo(pushed[0] ?? '');
      await settled(scope);
      expect(scope.choice).to.deep.equal({ entity: '1880' });
      expect(choices('a')).to.deep.equal(['1880']);
      goneTo(start);
      await settled(scope);
      expect(choices('a')).to.deep.equal(['1885']);
      goneTo(pushed[1] ?? '');
      await settled(scope);
      expect(scope.choice).to.deep.equal({ entity: '1861', indicator: 'locks' });
      expect(choices('a')).to.deep.equal(['1861']);
    });

    it('starts with the choice in the address', async () => {
      const url = new URL(start);
      url.searchParams.set('kommun', '1880');
      history.replaceState(null, '', url);
      await one();
      expect(choices('a')).to.deep.equal(['1880']);
    });

    it('takes a choice that the data does not know for none', async () => {
      const url = new URL(start);
      url.searchParams.set('kommun', '<script>');
      url.searchParams.set('indicator', 'constructor');
      history.replaceState(null, '', url);
      const scope = await one();
      await settled(scope);
      await flowerAt('a').updateComplete;
      expect(choices('a')).to.deep.equal(['1885']);
      expect(flowerAt('a').state).to.equal('ready');
    });

    it('keeps what others have in the address', async () => {
      const url = new URL(start);
      url.searchParams.set('page', '2');
      url.hash = 'top';
      history.replaceState({ theirs: true }, '', url);
      await one();
      choose('a', { entity: '1880' });
      expect(new URLSearchParams(location.search).get('page')).to.equal('2');
      expect(location.hash).to.equal('#top');
      expect(history.state).to.deep.equal({ theirs: true });
    });

    it('follows a link of the author without loading the page', async () => {
      const scope = await one();
      const link = scope.querySelector('a') as HTMLAnchorElement;
      // the link replaces the whole query, so the page has to be at one without any other
      history.replaceState(null, '', location.pathname);
      link.click();
      await settled(scope);
      expect(location.search).to.equal('?kommun=1861');
      expect(choices('a')).to.deep.equal(['1861']);
    });

    it('leaves links that lead elsewhere to the browser', async () => {
      const scope = await one();
      const link = scope.querySelector('a') as HTMLAnchorElement;
      let prevented: boolean | undefined;
      scope.parentElement?.addEventListener('click', (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      });
      for (const href of ['?page=2', '/elsewhere?kommun=1861', '?kommun=1861&page=2', '?kommun=1861#a']) {
        link.setAttribute('href', href);
        link.click();
        expect(prevented, href).to.equal(false);
      }
      link.setAttribute('href', '?kommun=1861');
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
      expect(prevented).to.equal(false);
    });

    it('does not collide with another scope on the page', async () => {
      await fixture(html`
        <div>
          <maturity-scope .data=${data} id="left" sync-url
            ><maturity-flower id="a"></maturity-flower
          ></maturity-scope>
          <maturity-scope .data=${data} id="right" sync-url
            ><maturity-flower id="b"></maturity-flower
          ></maturity-scope>
        </div>
      `);
      choose('a', { entity: '1880' });
      const before = location.href;
      choose('b', { entity: '1861' });
      const query = new URLSearchParams(location.search);
      expect([query.get('left.entity'), query.get('right.entity')]).to.deep.equal(['1880', '1861']);
      goneTo(before);
      await settled(...document.querySelectorAll('maturity-scope'));
      expect(choices('a', 'b')).to.deep.equal(['1880', undefined]);
    });

    it('says when two scopes would write the same keys, and lets one', async () => {
      const warned: unknown[][] = [];
      const { warn } = console;
      console.warn = (...args: unknown[]) => warned.push(args);
      try {
        await fixture(html`
          <div>
            <maturity-scope .data=${data} sync-url><maturity-flower id="a"></maturity-flower></maturity-scope>
            <maturity-scope .data=${data} sync-url><maturity-flower id="b"></maturity-flower></maturity-scope>
          </div>
        `);
      } finally {
        console.warn = warn;
      }
      expect(String(warned)).to.include('missing id');
      choose('b', { entity: '1861' });
      expect(location.href).to.equal(start);
      choose('a', { entity: '1880' });
      expect(new URLSearchParams(location.search).get('entity')).to.equal('1880');
    });
  });

  it('shares the address of its data, which is fetched once', async () => {
    const url = new URL(start);
    url.searchParams.set('entity', '9999');
    history.replaceState(null, '', url);
    let faults = 0;
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.addEventListener('maturity-error', () => (faults += 1), true);
    const scope = document.createElement('maturity-scope');
    scope.setAttribute('src', '/demo/data/valfardsteknik-2022.json');
    scope.setAttribute('entity', '1885');
    scope.setAttribute('sync-url', '');
    const flower = document.createElement('maturity-flower');
    scope.append(flower);
    place.append(scope);
    await waitUntil(() => flower.state === 'ready', 'ready', { timeout: 15_000 });
    expect(flower.entity).to.equal('1885');
    expect(faults).to.equal(0);
  });
});

describe('a choice on a long page', () => {
  const summaryOf = (id: string) =>
    (flowerAt(id).shadowRoot as ShadowRoot).querySelector('.summary')?.textContent ?? '';

  /** A scope with a drawn flower at the top of the page, and one far below. */
  async function aLongPage(): Promise<ScopeElement> {
    const scope = await fixture<ScopeElement>(html`
      <maturity-scope .data=${data} entity="1885">
        <maturity-flower id="seen"></maturity-flower>
        <div class="spacer"></div>
        <maturity-flower id="below"></maturity-flower>
      </maturity-scope>
    `);
    scope.querySelector('.spacer')?.setAttribute('style', 'block-size: 5000px');
    await scope.updateComplete;
    for (const id of ['seen', 'below']) {
      await flowerAt(id).updateComplete;
      expect(summaryOf(id)).to.include('Lindesberg');
    }
    return scope;
  }

  async function chosen(): Promise<ScopeElement> {
    const scope = await aLongPage();
    scope.choose({ entity: '1880' });
    await scope.updateComplete;
    await waitUntil(() => summaryOf('seen').includes('Örebro'));
    return scope;
  }

  it('is drawn where the reader looks, then elsewhere in turn', async () => {
    await chosen();
    expect(flowerAt('below').entity).to.equal('1880');
    expect(summaryOf('below')).to.include('Lindesberg');
    await waitUntil(() => summaryOf('below').includes('Örebro'));
  });

  it('is drawn at once for whoever waits for it', async () => {
    await chosen();
    await flowerAt('below').updateComplete;
    expect(summaryOf('below')).to.include('Örebro');
  });

  it('is on the paper when the page is printed at that moment', async () => {
    await chosen();
    window.dispatchEvent(new Event('beforeprint'));
    expect(summaryOf('below')).to.include('Örebro');
    window.dispatchEvent(new Event('afterprint'));
    await flowerAt('below').updateComplete;
    expect(summaryOf('below')).to.include('Örebro');
  });

  it('reaches a widget that is taken out and put back meanwhile', async () => {
    const scope = await chosen();
    const below = flowerAt('below');
    below.remove();
    scope.append(below);
    await waitUntil(() => summaryOf('below').includes('Örebro'));
  });

  it('is followed by the next one, also before its turn', async () => {
    const scope = await chosen();
    scope.choose({ entity: '1885' });
    await scope.updateComplete;
    await waitUntil(() => summaryOf('seen').includes('Lindesberg'));
    await flowerAt('below').updateComplete;
    expect(summaryOf('below')).to.include('Lindesberg');
    scope.choose({ entity: '1880' });
    await waitUntil(() => summaryOf('below').includes('Örebro'));
  });
});
