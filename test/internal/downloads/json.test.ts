import { expect } from '@open-wc/testing';
import type { TableCell } from '../../../src/figures/figure.js';
import { jsonOf, type Sheet } from '../../../src/internal/downloads/index.js';
import { formatterFor } from '../../../src/strings/formatter.js';
import { languageReady } from '../../../src/strings/translation.js';

await languageReady('en');

const sv = formatterFor('sv', 'sv');
const en = formatterFor('en', 'sv');
const facts = { heading: 'Rubrik', summary: 'Två av tre.', notes: ['Avrundat.'], source: 'Källa: Enkäten.' };

const yes: TableCell = {
  kind: 'answer',
  category: { id: 'yes', label: { sv: 'Ja', en: 'Yes' } },
  swatch: 'm2',
};
const sheet: Sheet = {
  caption: 'Tabell',
  columns: [
    { id: 'name', label: ['label.entity', undefined], kind: 'header' },
    { id: 'share', label: ['label.share', undefined], kind: 'number' },
    { id: 'answer', label: ['label.answer', undefined], kind: 'answer' },
  ],
  rows: [
    [{ kind: 'text', label: 'Åre' }, { kind: 'number', value: 0.1 + 0.2, unit: 'percent' }, yes],
    [
      { kind: 'text', label: 'Ale' },
      { kind: 'missing', reason: 'suppressed' },
      { kind: 'missing', reason: 'not-asked' },
    ],
  ],
};

describe('jsonOf', () => {
  it('states what the figure states, keyed by column', () => {
    expect(JSON.parse(jsonOf(sheet, sv, facts))).to.deep.equal({
      heading: 'Rubrik',
      summary: 'Två av tre.',
      language: 'sv',
      columns: [
        { id: 'name', label: 'Kommun', kind: 'header' },
        { id: 'share', label: 'Andel', kind: 'number', unit: '%' },
        { id: 'answer', label: 'Svar', kind: 'answer' },
      ],
      rows: [
        { name: 'Åre', share: 0.3, answer: { answer: 'yes', label: 'Ja' } },
        { name: 'Ale', share: { missing: 'suppressed' }, answer: { missing: 'not-asked' } },
      ],
      notes: ['Avrundat.'],
      source: 'Källa: Enkäten.',
    });
  });

  it('keeps the keys in one order and ends the last line', () => {
    const text = jsonOf(sheet, en, { source: '', notes: [], summary: '', heading: '' });
    expect(Object.keys(JSON.parse(text) as object)).to.deep.equal([
      'heading',
      'summary',
      'language',
      'columns',
      'rows',
      'notes',
      'source',
    ]);
    expect(text.endsWith('}\n')).to.equal(true);
  });

  it('says the reason, never null, for what is no number and for a cell that is not there', () => {
    const rows: TableCell[][] = [
      [
        { kind: 'text', label: 'A' },
        { kind: 'number', value: NaN, unit: 'mean' },
      ],
    ];
    const { rows: read } = JSON.parse(jsonOf({ ...sheet, rows }, sv, facts)) as { rows: unknown[] };
    expect(read).to.deep.equal([
      { name: 'A', share: { missing: 'missing' }, answer: { missing: 'missing' } },
    ]);
  });

  it('gives each number its unit where they differ', () => {
    const rows: TableCell[][] = [
      [{ kind: 'text', label: 'A' }, { kind: 'number', value: 1, unit: { unit: 'Mbit/s' } }, yes],
      [{ kind: 'text', label: 'B' }, { kind: 'number', value: 2, unit: 'percent' }, yes],
    ];
    const read = JSON.parse(jsonOf({ ...sheet, rows }, sv, facts)) as {
      columns: { unit?: string }[];
      rows: { share: unknown }[];
    };
    expect(read.columns[1]?.unit).to.equal(undefined);
    expect(read.rows.map(({ share }) => share)).to.deep.equal([
      { value: 1, unit: 'Mbit/s' },
      { value: 2, unit: '%' },
    ]);
  });

  it('keeps columns with the names of object properties, and pollutes nothing', () => {
    const columns = ['__proto__', 'constructor', 'toString'].map((id) => ({
      id,
      label: id,
      kind: 'text' as const,
    }));
    const rows: TableCell[][] = [columns.map(({ id }) => ({ kind: 'text', label: `om ${id}` }))];
    const text = jsonOf({ caption: '', columns, rows }, sv, facts);
    for (const { id } of columns) expect(text).to.include(`"${id}": "om ${id}"`);
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
  });

  it('is the same on a page whose old library writes lists in another way', () => {
    const expected = jsonOf(sheet, sv, facts);
    const lists = Array.prototype as unknown as { toJSON?: () => string };
    lists.toJSON = () => 'a list';
    try {
      expect(jsonOf(sheet, sv, facts)).to.equal(expected);
    } finally {
      delete lists.toJSON;
    }
  });

  it('takes rows that can be read only once', () => {
    function* once() {
      yield* sheet.rows;
    }
    expect(jsonOf({ ...sheet, rows: once() }, sv, facts)).to.equal(jsonOf(sheet, sv, facts));
  });
});
