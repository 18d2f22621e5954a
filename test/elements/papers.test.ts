import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/papers/papers.js';
import type { PapersElement } from '../../src/elements/papers/papers-element.js';
import { papersFigure } from '../../src/figures/papers.js';
import type { Dataset } from '../../src/model/index.js';
import { aDataset } from '../fixtures/dataset.js';
import { datasetOf, mounted, present } from '../fixtures/mounted.js';
import { Faulty } from '../source/fault-client.js';

const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const sheetsOf = (element: PapersElement) => [...(element.shadowRoot?.querySelectorAll('.sheet') ?? [])];

const ANSWERS = { answers: [{ edition: '2025', indicators: ['apply'], rows: { '1885': ['yes'] } }] };

/** A document of one municipality and one question. */
const aDocument = (title: string, rest: object) =>
  JSON.stringify({
    format: 'maturity/1',
    title,
    language: 'sv',
    source: { name: 'Källan' },
    editions: [{ id: '2025', label: '2025' }],
    layers: [{ id: 'service', label: 'Tjänst', part: 'petal' }],
    areas: [{ id: 'children', label: 'Barn' }],
    scales: [
      {
        id: 'yes-no',
        kind: 'ordinal',
        categories: [
          { id: 'no', label: 'Nej', value: 0 },
          { id: 'yes', label: 'Ja', value: 1 },
        ],
      },
    ],
    indicators: [{ id: 'apply', label: 'Ansöka', scale: 'yes-no', layer: 'service', area: 'children' }],
    entities: [{ id: '1885', name: 'Lindesberg' }],
    ...rest,
  });

/** As `sha256sum` prints it. */
async function checksumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('papers', () => {
  let data: Dataset;
  before(async () => {
    data = await datasetOf('valfardsteknik-2022');
  });

  it('are one for each municipality of a county, by name', async () => {
    const element = await mounted<PapersElement>('maturity-papers', data, { group: 'county:18' });
    await waitUntil(() => sheetsOf(element).length > 0);
    const names = sheetsOf(element).map((sheet) => textOf(sheet.querySelector('.name')));
    expect(names).to.have.lengthOf(12);
    expect(names[0]).to.equal('Askersund');
    expect(names.at(-1)).to.equal('Örebro');
    expect(element.summaryText).to.equal('Örebro län: 12 sidor att skriva ut, en per kommun.');
    expect(textOf(sheetsOf(element)[4]?.querySelector('.foot'))).to.include('Sida 5 av 12');
  });

  it('print the numbers of the data', () => {
    const { scoresOf } = papersFigure(data, { entity: '1885' });
    const { columns, rows } = scoresOf('1885');
    expect(columns.map(({ id }) => id)).to.deep.equal(['part', 'own', 'county:18', 'size:20k', 'all']);
    const [first] = [...rows];
    const own = first?.[1];
    const petals = [...data.indicators.values()].filter(
      ({ layer }) => data.layers.get(layer ?? '')?.part === 'petal',
    );
    const [sheet] = data.answers.filter(
      ({ edition, columnOf }) => edition === '2022' && columnOf.has(petals[0]?.id ?? ''),
    );
    let sum = 0;
    let count = 0;
    for (const { id, scale } of petals) {
      const column = sheet?.columnOf.get(id) ?? -1;
      const at = (sheet?.rowOf.get('1885') ?? 0) * (sheet?.indicators.length ?? 0) + column;
      if (column < 0 || sheet?.gaps[at] !== 0) continue;
      sum += data.scales.get(scale)?.categories[sheet.values[at] ?? 0]?.value ?? 0;
      count += 1;
    }
    expect(own).to.deep.include({ kind: 'number' });
    expect(own?.kind === 'number' && own.value).to.be.closeTo((100 * sum) / count, 1e-9);
  });

  it('carry the checksum of their file, also when it is another', async () => {
    const [first, other] = [aDocument('Prov', ANSWERS), aDocument('Ett annat prov', ANSWERS)];
    const src = (await Faulty.that({ body: first })).url;
    const element = await mounted<PapersElement>('maturity-papers', undefined, { src, entity: '1885' });
    const ofFirst = await checksumOf(first);
    await waitUntil(() => textOf(sheetsOf(element)[0]).includes(`kontrollsumma (SHA-256): ${ofFirst}`));
    const flower = element.shadowRoot?.querySelector<HTMLElement & { state: string }>('maturity-flower');
    expect(flower?.state, 'without counties').to.equal('ready');
    element.src = (await Faulty.that({ body: other })).url;
    const ofOther = await checksumOf(other);
    await waitUntil(() => textOf(sheetsOf(element)[0]).includes(`kontrollsumma (SHA-256): ${ofOther}`));
  });

  it('carry the checksum of every file they are made from', async () => {
    const part = JSON.stringify({ format: 'maturity/1', ...ANSWERS });
    const href = (await Faulty.that({ body: part })).url;
    const head = aDocument('Prov', { parts: [{ href, holds: ['answers'] }] });
    const src = (await Faulty.that({ body: head })).url;
    const element = await mounted<PapersElement>('maturity-papers', undefined, { src, entity: '1885' });
    const expected = `för 2 filer i följd: ${await checksumOf(head + part)}`;
    await waitUntil(() => textOf(sheetsOf(element)[0]).includes(expected));
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`keep to the room of a narrow column: ${dir}`, async () => {
      const place = await fixture<HTMLElement>(html`<div dir=${dir} class="column"></div>`);
      place.style.setProperty('inline-size', '288px');
      const element = document.createElement('maturity-papers');
      element.data = data;
      element.group = 'county:18';
      place.append(element);
      await waitUntil(() => sheetsOf(element).length > 0);
      const { left, right } = place.getBoundingClientRect();
      for (const sheet of sheetsOf(element)) {
        const box = sheet.getBoundingClientRect();
        expect(box.left).to.be.at.least(left);
        expect(box.right).to.be.at.most(right);
      }
    });
  }

  for (const width of [320, 800]) {
    it(`draw gardens for their pages when they are printed, seen before or not: ${String(width)} px`, async () => {
      const options = { group: 'county:18' };
      const element = await mounted<PapersElement>('maturity-papers', data, options, width);
      const [first] = await present(element, 'maturity-flower');
      const [drawing] = await present(first!, '[part~=drawing]');
      const onScreen = drawing?.getAttribute('width');
      const drawingsOf = () =>
        [...(element.shadowRoot?.querySelectorAll('maturity-flower') ?? [])].map(({ shadowRoot }) =>
          shadowRoot?.querySelector('[part~=drawing]'),
        );
      window.dispatchEvent(new Event('beforeprint'));
      try {
        const drawings = drawingsOf();
        expect(drawings).to.have.lengthOf(12);
        for (const each of drawings) {
          // 168 mm, so that what is drawn is what is printed
          expect(each?.getAttribute('width')).to.equal('634');
          const sizes = [...(each?.querySelectorAll('text[font-size]') ?? [])].map((text) =>
            Number(text.getAttribute('font-size')),
          );
          // 9 pt
          expect(Math.min(...sizes)).to.be.at.least(12);
        }
      } finally {
        window.dispatchEvent(new Event('afterprint'));
      }
      expect(drawingsOf()[0]?.getAttribute('width')).to.equal(onScreen);
    });
  }

  it('are as dark as they are asked to be, gardens and all', async () => {
    const element = await mounted<PapersElement>('maturity-papers', data, { entity: '1885', theme: 'dark' });
    await waitUntil(() => sheetsOf(element).length > 0);
    const [garden] = await present(element, 'maturity-flower');
    expect(garden?.getAttribute('theme')).to.equal('dark');
  });

  it('say that there is no checksum where there is no file', async () => {
    const element = await mounted<PapersElement>('maturity-papers', data, { entity: '1885' });
    await waitUntil(() => sheetsOf(element).length > 0);
    expect(textOf(sheetsOf(element)[0])).to.include('Kontrollsumman kunde inte räknas ut');
  });

  it('leave out those whose answers are unpublished', () => {
    const whole = aDataset();
    const everyone = papersFigure(whole, { group: 'all' }).papers.map(({ id }) => id);
    const [hidden] = everyone;
    const answers = whole.answers.map((sheet) => ({ ...sheet, unpublished: new Set([hidden ?? '']) }));
    const rest = papersFigure({ ...whole, answers }, { group: 'all' }).papers.map(({ id }) => id);
    expect(rest).to.deep.equal(everyone.slice(1));
  });

  const faults: readonly [what: string, options: Parameters<typeof papersFigure>[1], message: string][] = [
    ['nobody asked for', {}, 'missing attribute: entity or group'],
    ['an unknown municipality', { entity: '9999' }, 'unknown entity: 9999'],
    ['an unknown group', { group: 'sea' }, 'unknown group: sea'],
  ];
  for (const [what, options, message] of faults) {
    it(`refuse ${what}`, () => {
      expect(() => papersFigure(data, options)).to.throw(RangeError, message);
    });
  }
});
