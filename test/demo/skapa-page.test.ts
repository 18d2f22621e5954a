import { expect } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** The tag maker as a visitor has it, in a frame of its own. */
class Maker {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  static async open(search = '', width = 1100): Promise<Maker> {
    const frame = document.createElement('iframe');
    frame.width = String(width);
    frame.height = '900';
    frame.src = `/demo/skapa.html${search}`;
    document.body.append(frame);
    frames.push(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const maker = new Maker(frame);
    await maker.until(() => !/Väntar|Waiting|undersöker|looking/.test(maker.find('#doctor').textContent));
    return maker;
  }

  get page(): Document {
    const { contentDocument } = this.#frame;
    if (!contentDocument) throw new RangeError('missing document: tag maker');
    return contentDocument;
  }

  get view(): Window & typeof globalThis {
    return this.#frame.contentWindow as Window & typeof globalThis;
  }

  find(selector: string): HTMLElement {
    const found = this.page.querySelector<HTMLElement>(selector);
    if (!found) throw new RangeError(`missing element: ${selector}`);
    return found;
  }

  valueOf(selector: string): string {
    return (this.find(selector) as HTMLSelectElement).value;
  }

  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise(requestAnimationFrame);
  }

  /** Fills in a field as an editor does. */
  fill(selector: string, value: string): void {
    const field = this.find(selector) as HTMLInputElement | HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Types a part of a name into a picker, and takes the first that fits. */
  pick(selector: string, typed: string): void {
    const input = this.find(`${selector} maturity-picker`).shadowRoot?.querySelector('input');
    if (!input) throw new RangeError(`missing picker: ${selector}`);
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  }

  press(selector: string): void {
    this.find(selector).click();
  }

  get params(): URLSearchParams {
    return new URLSearchParams(this.view.location.search);
  }

  get widget(): Element {
    return this.find('#stage > :first-child');
  }

  /** The tag that the first box of code holds, as a browser reads it. */
  get pasted(): Element {
    const place = document.createElement('template');
    place.innerHTML = this.find('#codes code').textContent;
    const last = place.content.lastElementChild;
    if (!last) throw new RangeError('missing element: pasted');
    return last;
  }
}

const attributes = (element: Element) =>
  [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();

async function faulty(said: Record<string, string>): Promise<string> {
  const url = new URL('/say', await (await fetch('/fault-server')).text());
  for (const [name, value] of Object.entries({ key: crypto.randomUUID(), ...said }))
    url.searchParams.set(name, value);
  return `?data=${encodeURIComponent(url.href)}&widget=bars`;
}

describe('the tag maker’s page', () => {
  it('shows a widget, and its code is the tag that is shown', async () => {
    const maker = await Maker.open();
    expect(maker.widget.localName).to.equal('maturity-flower');
    expect(maker.widget.matches(':state(ready)')).to.equal(true);
    expect(maker.pasted.localName).to.equal('maturity-flower');
    expect(attributes(maker.pasted)).to.deep.equal(attributes(maker.widget));
  });

  it('follows what the editor fills in, and keeps it in its address', async () => {
    const maker = await Maker.open();
    maker.fill('#field-layout', 'garden');
    maker.pick('[data-picks="entity"]', 'örebro');
    maker.pick('[data-adds="compare"]', 'kumla');
    maker.fill('#heading-kind', 'own');
    maker.fill('#heading', 'Så "digitala" är vi');
    maker.fill('#theme', 'dark');
    maker.press('[name="no-legend"]');
    await maker.until(() => maker.widget.matches(':state(ready)'));
    expect(maker.widget.getAttribute('entity')).to.equal('1880');
    expect(maker.widget.getAttribute('heading')).to.equal('Så "digitala" är vi');
    expect(attributes(maker.pasted)).to.deep.equal(attributes(maker.widget));
    expect(Object.fromEntries(maker.params)).to.deep.equal({
      ...{ data: 'valfardsteknik-2022', widget: 'flower', layout: 'garden', entity: '1880' },
      ...{ compare: 'county size 1881', heading: 'Så "digitala" är vi', theme: 'dark', 'no-legend': 'yes' },
    });
  });

  it('undoes a choice when the browser goes back, and gives a colleague the same draft', async () => {
    const maker = await Maker.open();
    maker.fill('#widget', 'table');
    const before = maker.view.location.href;
    maker.fill('#field-rows', 'entities');
    const { search } = maker.view.location;
    // what the browser does on its way back; leaving it to the browser could leave the page of the tests
    maker.view.history.replaceState(null, '', before);
    maker.view.dispatchEvent(new PopStateEvent('popstate'));
    await maker.until(() => !maker.widget.hasAttribute('rows'));
    expect(maker.valueOf('#field-rows')).to.equal('');

    const colleague = await Maker.open(search);
    expect(colleague.widget.localName).to.equal('maturity-table');
    expect(colleague.widget.getAttribute('rows')).to.equal('entities');
    expect(colleague.valueOf('#field-rows')).to.equal('entities');
  });

  it('turns to a widget that the chosen file has something for', async () => {
    const maker = await Maker.open();
    maker.fill('#source', 'oskarshamn-2008');
    await maker.until(() => maker.widget.localName === 'maturity-targets');
    await maker.until(() => maker.widget.matches(':state(ready)'));
    expect(maker.params.get('widget')).to.equal('targets');
  });

  it('has the code for each door', async () => {
    const maker = await Maker.open();
    const tags = ['2', '3', '4'].map((door) => {
      maker.press(`[name="door"][value="${door}"]`);
      return (maker.pasted.querySelector('iframe') ?? maker.pasted).localName;
    });
    expect(tags).to.deep.equal(['div', 'a', 'iframe']);
    expect(maker.find('[data-finding="policy"] pre').textContent).to.contain('frame-src');
  });

  it('says what kind of field the code is for, at each door', async () => {
    const maker = await Maker.open();
    for (const door of ['1', '2', '3', '4']) {
      maker.press(`[name="door"][value="${door}"]`);
      expect(maker.find('#codes .code + .hint').textContent, door).to.contain('block för HTML');
    }
  });

  it('speaks English when it is asked to', async () => {
    const maker = await Maker.open();
    maker.press('.languages [hreflang="en"]');
    expect(maker.page.documentElement.lang).to.equal('en');
    expect(maker.find('[for="field-area"]').textContent).to.equal('Area');
    expect(maker.find('#verdict').textContent).to.contain('The doctor');
  });

  it('mends a ground that hides what is drawn, when the editor says so', async () => {
    const maker = await Maker.open('?data=skl-2011&widget=bars&surface=%23999999');
    const finding = () => maker.find('[data-finding="contrast-light"]');
    expect(finding().className).to.equal('bad');
    maker.press('[data-finding="contrast-light"] button');
    expect(finding().className).to.equal('good');
    expect(maker.page.activeElement?.id).to.equal('doctor');
    const chosen = maker.params.get('surface') ?? '';
    expect((maker.widget as HTMLElement).style.getPropertyValue('--maturity-surface-color')).to.equal(chosen);
    expect(maker.find('#codes').textContent).to.contain(`--maturity-surface-color: ${chosen};`);
  });

  it('says the row and column of what is not JSON, and what to do', async () => {
    const maker = await Maker.open(
      await faulty({ body: '{\n  "format": "maturity/1",\n  "language" "sv"\n}' }),
    );
    const finding = maker.find('[data-finding="json"]');
    expect(finding.className).to.equal('bad');
    expect(finding.querySelector('tbody')?.textContent).to.contain('rad 3, kolumn 14');
    expect(finding.querySelector('.todo')?.textContent).to.contain('Rätta filen');
  });

  it('lists every fault of a document with its row, column and path', async () => {
    const body = JSON.stringify(
      {
        ...{ format: 'maturity/1', language: 'sv', editions: [{ id: '2024' }] },
        scales: [{ id: 'yes', kind: 'ordinal', categories: [{ id: 'a', label: 'A' }] }],
        indicators: [
          { id: 'one', label: 'Ett', scale: 'gone' },
          { id: 'two', label: 'Två', scale: 'lost' },
        ],
      },
      undefined,
      2,
    );
    const maker = await Maker.open(await faulty({ body }));
    const rows = [...maker.page.querySelectorAll('[data-finding="json"] tbody tr')].map(
      ({ textContent }) => textContent,
    );
    expect(rows.length).to.be.greaterThan(1);
    for (const [index, { id }] of [{ id: 'gone' }, { id: 'lost' }].entries()) {
      const row = rows.find((text) => text.includes(`indicators[${index}].scale`));
      expect(row).to.match(/^rad \d+, kolumn \d+/);
      expect(row).to.contain(`"${id}"`);
    }
  });

  const FAULTS: readonly [what: string, said: Record<string, string>, id: string, text: RegExp][] = [
    ['a file that is gone', { status: '404' }, 'reach', /HTTP 404/],
    ['a file for its own site only', { body: '{}', cors: 'no' }, 'cors', /Access-Control-Allow-Origin/],
    ['a page in place of the file', { body: '<!doctype html>', type: 'text/html' }, 'type', /text\/html/],
    [
      'a file that was cut off',
      { body: '{"format": "maturity/1"', cut: 'yes' },
      'reach',
      /Ingen svarar|svarar/,
    ],
  ];
  for (const [what, said, id, text] of FAULTS) {
    it(`explains ${what}`, async () => {
      const maker = await Maker.open(await faulty(said));
      const finding = maker.find(`[data-finding="${id}"]`);
      expect(finding.className).to.equal('bad');
      expect(finding.textContent).to.match(text);
      expect(maker.find('#verdict').textContent).to.match(/rätta/);
    });
  }

  it('asks for nothing but the file and the script, and stores nothing', async () => {
    const maker = await Maker.open();
    const names = maker.view.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(names.filter(({ origin }) => origin !== location.origin)).to.deep.equal([]);
    expect(maker.page.cookie).to.equal('');
    expect(maker.view.localStorage.length + maker.view.sessionStorage.length).to.equal(0);
  });

  for (const width of [320, 1100]) {
    it(`fits a window ${width} px wide`, async () => {
      const maker = await Maker.open('?data=skl-2011&widget=bars&surface=%23999999', width);
      const { scrollWidth, clientWidth } = maker.page.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }

  for (const search of [
    '',
    '?lang=en&data=skl-2011&widget=value&indicator=fig-06-strategy&theme=dark&door=4',
  ]) {
    it(`has nothing that axe objects to: ${search}`, async () => {
      const maker = await Maker.open(search);
      const script = maker.page.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      maker.page.head.append(script);
      await new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
      const { axe } = maker.view as unknown as { axe: { run(page: Document): Promise<AxeResults> } };
      const { violations } = await axe.run(maker.page);
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).to.deep.equal([]);
    });
  }
});
