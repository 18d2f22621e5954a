import { expect, oneEvent } from '@open-wc/testing';
import { HeatmapElement } from '../../src/elements/heatmap/heatmap.js';
import { Late } from '../../src/internal/late.js';
import type { Dataset } from '../../src/model/index.js';
import { aDataset } from '../fixtures/dataset.js';
import { activeIn, datasetOf, idleMutations, mounted, present, press, textIn } from '../fixtures/mounted.js';

const mount = async (data: Dataset, attributes = {}, width = 800) => {
  const element = await mounted<HeatmapElement>('maturity-heatmap', data, attributes, width);
  await present(element, '[role=grid]');
  await element.updateComplete;
  return element;
};
const grid = (element: Element) => element.shadowRoot?.querySelector('[role=grid]') as HTMLElement;
const said = (element: Element) => activeIn(element)?.getAttribute('aria-label');
const count = (element: Element, selector: string) => element.shadowRoot?.querySelectorAll(selector).length;

/** How many dots of the canvas have the colour that the style sheet gives a swatch. */
const pixelsLike = (element: Element, swatch: string) => {
  const canvas = element.shadowRoot?.querySelector('canvas');
  const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  const wanted = getComputedStyle(element.shadowRoot?.querySelector(`.probe ${swatch}`) as Element).fill;
  const [red, green, blue] = wanted.match(/\d+/gu)?.map(Number) ?? [];
  let found = 0;
  for (let at = 0; at < pixels.length; at += 4)
    if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) found += 1;
  return found;
};

/** The words of a file, a space between lines. */
const wordsIn = (file: Element) =>
  [...file.querySelectorAll('text:not(:has(tspan)), tspan')]
    .map(({ textContent }) => textContent)
    .join(' ')
    .replace(/\s+/gu, ' ');

describe('<maturity-heatmap>: every municipality by every question', () => {
  let welfare: Dataset;
  before(async () => {
    welfare = await datasetOf('valfardsteknik-2022');
  });

  it('fills its canvas with the colours of the theme', async () => {
    expect(pixelsLike(await mount(welfare), '.s-m0')).to.be.greaterThan(10_000);
  });

  it('is one tab stop that says the cell it stands at, and walks', async () => {
    const element = await mount(welfare, { entity: '1885' });
    expect(count(element, '.field [tabindex], .field[tabindex]')).to.equal(1);
    grid(element).focus();
    expect(said(element)).to.match(/^Lindesberg \(Örebro län\)\. Digital tillsyn \(.+\): .+\.$/u);
    const first = said(element);
    press(element, 'ArrowRight');
    await element.updateComplete;
    expect(said(element)).not.to.equal(first);
    expect(textIn(element, '.readout')).to.equal(said(element));
    expect(count(element, '.cross')).to.equal(2);
    expect(activeIn(element)?.getAttribute('role')).to.equal('gridcell');
  });

  it('speaks the language of the place: in its sentence, its legend, its controls and its cells', async () => {
    const element = await mount(welfare, { lang: 'en' });
    expect(textIn(element, '[part=summary]')).to.match(
      /^\d+ municipalities and \d+ questions\. .+ an answer\./u,
    );
    expect(textIn(element, '[part=controls]')).to.contain('Municipalities by');
    expect(textIn(element, '[part=legend]')).to.contain('No data');
    expect(textIn(element, '.readout')).to.contain('Arrow keys walk');
    element.lang = 'sv';
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(textIn(element, '[part=summary]')).to.match(/^\d+ kommuner och \d+ frågor\. .+ ett svar\./u);
    expect(textIn(element, '[part=controls]')).to.contain('Kommuner per');
  });

  it('points at the row of its municipality', async () => {
    const element = await mount(welfare, { entity: '1885' });
    const frame = [...(element.shadowRoot?.querySelectorAll('rect.own') ?? [])];
    expect(frame.map((each) => getComputedStyle(each).stroke)).to.deep.equal([
      'rgb(255, 255, 255)',
      'rgb(27, 27, 27)',
    ]);
  });

  it('is drawn for an empty name too', async () => {
    expect((await mount(welfare, { indicator: '' })).figure?.form).to.equal('field');
  });

  it('points at no row without a municipality', async () => {
    expect(count(await mount(welfare), 'rect.own')).to.equal(0);
  });

  it('is shapes on paper, and a canvas again afterwards', async () => {
    const element = await mount(welfare);
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(count(element, 'canvas')).to.equal(0);
    expect(count(element, '.shapes path.s-m0')).to.equal(1);
    expect(count(element, '.shapes path.gap')).to.equal(1);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(count(element, '.shapes')).to.equal(0);
    expect(pixelsLike(element, '.s-m0')).to.be.greaterThan(10_000);
  });

  it('is a file of shapes: a path for each colour, names, heading, sentence, legend and source', async () => {
    const element = await mount(welfare, { entity: '1885' });
    const before = count(element, '*');
    const file = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml').documentElement;
    expect(count(element, '*'), 'nothing is left on the page').to.equal(before);
    const fills = [...file.querySelectorAll('path')]
      .filter((path) => (path.getAttribute('d') ?? '').length > 1000)
      .map((path) => path.getAttribute('fill'));
    expect(new Set(fills).size).to.equal(fills.length);
    expect(fills).to.have.length(element.figure?.form === 'field' ? element.figure.swatches.length : 0);
    const words = wordsIn(file);
    const legend = [...(element.shadowRoot?.querySelectorAll('[part~=legend] li') ?? [])];
    expect(legend.length).to.be.greaterThan(1);
    for (const word of [
      element.headingText,
      'Örebro län',
      ...legend.map(({ textContent }) => textContent.trim()),
    ])
      expect(words).to.contain(word.replace(/\s+/gu, ' '));
    expect(file.querySelector('title')?.textContent).to.equal(element.headingText);
    expect(file.querySelector('desc')?.textContent).to.equal(element.summaryText);
    expect(words).to.contain('Kolada');
  });

  it('names every line in the file where its group has no name to go by', async () => {
    const element = await mount(welfare);
    const file = async () =>
      new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml').documentElement;
    const grouped = await file();
    expect(wordsIn(grouped)).not.to.contain('Lindesberg');
    element.by = '';
    const plain = await file();
    const words = wordsIn(plain);
    const names = [...welfare.entities.values()].map(({ name }) => name);
    const unnamed = names.filter((name) => !words.includes(name));
    expect(unnamed).to.deep.equal([]);
    expect(Number(plain.getAttribute('height'))).to.be.greaterThan(Number(grouped.getAttribute('height')));
  });

  it('offers the picture in its menu, and saves it', async () => {
    const element = await mount(welfare);
    const [menu] = await present(element, 'details.menu');
    (menu as HTMLDetailsElement).open = true;
    await present(element, '[data-action=csv]');
    expect(
      [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[data-action]') ?? [])].map(
        ({ dataset }) => dataset['action'],
      ),
    ).to.deep.equal(['csv', 'json', 'svg', 'png', 'copy-sentence', 'copy-tag']);
    const saved: Blob[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return createObjectURL(blob);
    };
    // nothing is to land among the reader's files
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', { configurable: true, value: () => {} });
    try {
      (element.shadowRoot?.querySelector('[data-action=png]') as HTMLButtonElement).click();
      while (saved.length === 0) await new Promise(requestAnimationFrame);
    } finally {
      URL.createObjectURL = createObjectURL;
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    const picture = await createImageBitmap(saved[0] as Blob);
    expect(picture.width).to.be.at.least(1500);
    expect(picture.height).to.be.at.least(1800);
  });

  it('tells a chosen cell', async () => {
    const element = await mount(welfare, { entity: '1885' });
    grid(element).focus();
    const told = oneEvent(element, 'maturity-select');
    press(element, 'Enter');
    const { detail } = (await told) as CustomEvent<Record<string, string>>;
    expect(detail).to.include({ entity: '1885', edition: '2022' });
    expect(Object.keys(detail)).to.include.members(['indicator', 'category']);
  });

  it('zooms into the block around the cell, and back', async () => {
    const element = await mount(welfare, { entity: '1885' });
    const names = () => textIn(element, 'svg.names');
    expect(names()).to.contain('Lindesberg').and.not.to.contain('Nora');
    grid(element).focus();
    press(element, '+');
    await element.updateComplete;
    expect(names()).to.contain('Lindesberg').and.to.contain('Nora');
    press(element, 'Escape');
    await element.updateComplete;
    expect(names()).not.to.contain('Nora');
  });

  it('sorts and groups as the reader asks, and stays at the same cell', async () => {
    const element = await mount(welfare, { entity: '1885' });
    grid(element).focus();
    const [by, sort] = await present(element, '.controls select');
    for (const [select, value] of [
      [by, ''],
      [sort, 'level'],
    ] as const) {
      (select as HTMLSelectElement).value = value;
      select?.dispatchEvent(new Event('change'));
      await element.updateComplete;
    }
    expect(said(element)).to.match(/^Lindesberg.* Digital tillsyn \(/u);
    press(element, 'Home');
    grid(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', ctrlKey: true, bubbles: true }));
    await element.updateComplete;
    expect(activeIn(element)?.closest('[role=row]')?.getAttribute('aria-rowindex')).to.equal('1');
    expect(said(element)).not.to.contain('Lindesberg');
  });

  it('opens the same answers as a table', async () => {
    const element = await mount(welfare);
    (element.shadowRoot?.querySelector('.actions button') as HTMLButtonElement).click();
    const [table] = await present(element, 'maturity-table');
    expect(table?.getAttribute('rows')).to.equal('answers');
    await present(table as Element, '[part=summary]');
  });

  it('shows no unpublished answer by name, in the drawing, the names, the events or the file', async () => {
    const element = await mount(
      aDataset({
        answers: [
          {
            indicators: ['alarm', 'locks'],
            rows: { '1885': ['fully', 'fully'], '1880': ['not', 'not'] },
            unpublished: ['1885'],
          },
        ],
      }),
    );
    grid(element).focus();
    expect(said(element)).to.contain('Lindesberg').and.to.contain('inte publicerat');
    const told = oneEvent(element, 'maturity-select');
    press(element, 'Enter');
    expect(((await told) as CustomEvent<unknown>).detail).to.deep.equal({
      entity: '1885',
      indicator: 'alarm',
      edition: '2022',
    });
    expect(pixelsLike(element, '.s-m2')).to.equal(0);
    expect(pixelsLike(element, '.s-m0')).to.be.greaterThan(100);
    expect(await element.toCSV()).not.to.contain('Uppfyller helt');
  });

  it('says that it is cut off when what draws it can’t be had, and draws when it can', async () => {
    const { field } = HeatmapElement;
    let isLost = true;
    const late: typeof field = new Late(() =>
      isLost ? Promise.reject(new TypeError('Failed to fetch')) : field.load(),
    );
    Object.defineProperty(HeatmapElement, 'field', { value: late, configurable: true });
    try {
      const element = await mounted<HeatmapElement>('maturity-heatmap', welfare);
      expect(element.state).to.equal('error');
      const [retry] = await present(element, '[part=error] button');
      isLost = false;
      (retry as HTMLButtonElement).click();
      await present(element, '[role=grid]');
      expect(element.state).to.equal('ready');
    } finally {
      Object.defineProperty(HeatmapElement, 'field', { value: field, configurable: true });
    }
  });

  it('touches nothing when nothing has changed', async () => {
    expect(await idleMutations(await mount(welfare))).to.equal(0);
  });

  for (const [lang, width] of [
    ['sv', 800],
    ['en', 320],
  ] as const) {
    it(`has no accessibility violations in ${lang} at ${String(width)} px`, async () => {
      const element = await mount(welfare, { lang }, width);
      expect(element.scrollWidth).to.be.at.most(width);
      await expect(element).to.be.accessible();
    });
  }
});
