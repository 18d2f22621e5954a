import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { TableCell, TableColumn } from '../../../src/figures/figure.js';
import { csvOf, csvRows, type Sheet } from '../../../src/internal/downloads/index.js';
import { formatterFor } from '../../../src/strings/formatter.js';
import { languageReady } from '../../../src/strings/translation.js';
import { parseCsv } from './csv-parser.js';

await languageReady('en');

const sv = formatterFor('sv', 'sv');
const en = formatterFor('en', 'sv');
const facts = {
  title: 'Så svarade kommunerna',
  source: 'Källa: Enkäten, 2024.',
  notes: ['Talen är avrundade.'],
};

const text = (label: string): TableCell => ({ kind: 'text', label });
const percent = (value: number): TableCell => ({ kind: 'number', value, unit: 'percent' });
const missing: TableCell = { kind: 'missing', reason: 'suppressed' };

const header: TableColumn = { id: 'name', label: ['label.entity', undefined], kind: 'header' };
const share: TableColumn = { id: 'share', label: ['label.share', undefined], kind: 'number' };

const sheetOf = (...rows: readonly (readonly TableCell[])[]): Sheet => ({
  caption: 'Tabell',
  columns: [header, share],
  rows,
});
const textsOf = (...labels: readonly string[]): Sheet => ({
  caption: '',
  columns: [header],
  rows: labels.map((label) => [text(label)]),
});

describe('csvOf', () => {
  it('writes what a Swedish spreadsheet opens as columns and numbers', () => {
    const file = csvOf(sheetOf([text('Åre'), percent(62.5)], [text('Älvsbyn'), percent(0)]), sv, facts);
    expect(file).to.equal(
      '\uFEFFKommun;Andel (%)\r\nÅre;62,5\r\nÄlvsbyn;0\r\n\r\n' +
        'Så svarade kommunerna;\r\n"Källa: Enkäten, 2024.";\r\nTalen är avrundade.;\r\n',
    );
  });

  it('writes commas and decimal points in English', () => {
    const file = csvOf(sheetOf([text('Åre'), percent(62.5)]), en, { title: 'A', source: '', notes: [] });
    expect(file).to.equal('\uFEFFMunicipality,Share (%)\r\nÅre,62.5\r\n\r\nA,\r\n');
  });

  for (const [value, swedish, english] of [
    [-4.5, '-4,5', '-4.5'],
    [-0, '0', '0'],
    [1234567.25, '1234567,25', '1234567.25'],
    [0.1 + 0.2, '0,3', '0.3'],
    [200 / 3, '66,6666666666667', '66.6666666666667'],
    [1e-7, '0,0000001', '0.0000001'],
    [2.5e-9, '0,0000000025', '0.0000000025'],
    [1e21, '1000000000000000000000', '1000000000000000000000'],
    [9007199254740, '9007199254740', '9007199254740'],
    [NaN, 'uppgift saknas', 'no data'],
    [Infinity, 'uppgift saknas', 'no data'],
  ] as const) {
    it(`writes the number ${Object.is(value, -0) ? '-0' : value} as ${swedish}`, () => {
      const sheet = sheetOf([text('A'), percent(value)]);
      expect(parseCsv(csvOf(sheet, sv, facts), ';').rows[1]?.[1]).to.equal(swedish);
      expect(parseCsv(csvOf(sheet, en, facts), ',').rows[1]?.[1]).to.equal(english);
    });
  }

  it('says why a number is missing, and never writes zero or nothing', () => {
    const reasons = ['missing', 'not-asked', 'not-applicable', 'suppressed'] as const;
    const sheet = sheetOf(...reasons.map((reason) => [text(reason), { kind: 'missing', reason } as const]));
    const cells = parseCsv(csvOf(sheet, sv, facts), ';')
      .rows.slice(1, 5)
      .map((row) => row[1]);
    expect(cells).to.deep.equal(reasons.map((reason) => sv.missing(reason)));
    expect(new Set(cells).size).to.equal(4);
  });

  it('says that a cell the row does not have is missing', () => {
    expect(parseCsv(csvOf(sheetOf([text('A')]), sv, facts), ';').rows[1]).to.deep.equal([
      'A',
      'uppgift saknas',
    ]);
  });

  it('writes an answer in the words of the data', () => {
    const answer: TableCell = {
      kind: 'answer',
      category: { id: 'yes', label: { sv: 'Ja', en: 'Yes' } },
      swatch: 'm2',
    };
    expect(parseCsv(csvOf(sheetOf([text('A'), answer]), en, facts), ',').rows[1]).to.deep.equal(['A', 'Yes']);
  });

  for (const [unit, heading] of [
    ['percent', 'Andel (%)'],
    ['points', 'Andel (procentenheter)'],
    ['count', 'Andel'],
    ['mean', 'Andel'],
    ['rank', 'Andel'],
    [{ unit: 'Mbit/s' }, 'Andel (Mbit/s)'],
  ] as const) {
    it(`heads a column of ${JSON.stringify(unit)} with ${heading}`, () => {
      const rows = parseCsv(
        csvOf(sheetOf([text('A'), missing], [text('B'), { kind: 'number', value: -1, unit }]), sv, facts),
        ';',
      ).rows;
      expect(rows[0]).to.deep.equal(['Kommun', heading]);
      expect(rows[2]).to.deep.equal(['B', '-1']);
    });
  }

  it('does not repeat a unit that the heading has', () => {
    const columns = [header, { ...share, label: 'Andel i %' }];
    const file = csvOf({ caption: '', columns, rows: [[text('A'), percent(1)]] }, sv, facts);
    expect(parseCsv(file, ';').rows[0]).to.deep.equal(['Kommun', 'Andel i %']);
  });

  it('gives units a column of their own where rows differ', () => {
    const sheet = sheetOf(
      [text('Fiber'), percent(98)],
      [text('Fart'), { kind: 'number', value: 100, unit: { unit: 'Mbit/s' } }],
      [text('Antal'), { kind: 'number', value: 3, unit: 'count' }],
      [text('Okänt'), missing],
    );
    expect(parseCsv(csvOf(sheet, sv, facts), ';').rows.slice(0, 5)).to.deep.equal([
      ['Kommun', 'Andel', 'Andel, enhet'],
      ['Fiber', '98', '%'],
      ['Fart', '100', 'Mbit/s'],
      ['Antal', '3', ''],
      ['Okänt', sv.missing('suppressed'), ''],
    ]);
  });

  it('keeps the lines that make it citable out of the table, and as wide', () => {
    const { rows } = parseCsv(
      csvOf(sheetOf([text('A'), percent(1)]), sv, { ...facts, notes: ['En', ''] }),
      ';',
    );
    expect(rows[2]).to.deep.equal(['']);
    expect(rows.slice(3)).to.deep.equal([
      [facts.title, ''],
      [facts.source, ''],
      ['En', ''],
    ]);
  });

  describe('with hostile texts', () => {
    const formulas = [
      "=cmd|' /C calc'!A0",
      '-1+1',
      '+46 8 123',
      '@SUM(A1)',
      '=HYPERLINK("http://evil.example";"x")',
      '＝1',
      '＋1',
      '－1',
      '＠1',
      '\t=1',
      '\r=1',
      '\n=1',
      '\0=1',
      '  =1',
      '\u00A0=1',
      '\u200B=1',
      '\uFEFF=1',
    ];
    const harmless = [
      '"\n=1',
      'a;b,c\td',
      '"quoted"',
      'rad\r\nrad',
      ' luft ',
      '',
      'a=1',
      'Ö-vik',
      "'",
      '<b>&amp;</b>',
    ];

    for (const [format, separator] of [
      [sv, ';'],
      [en, ','],
    ] as const) {
      it(`keeps formulas text, and every other text as it is (${format.language})`, () => {
        const sheet = textsOf(...formulas, ...harmless);
        const cells = parseCsv(csvOf(sheet, format, facts), separator).rows.slice(
          1,
          1 + formulas.length + harmless.length,
        );
        expect(cells).to.deep.equal([
          ...formulas.map((cell) => [`'${cell}`]),
          ...harmless.map((cell) => [cell]),
        ]);
      });
    }

    it('keeps formulas text in headings, units, answers, title, source and notes too', () => {
      const columns = [
        { ...header, label: '=1' },
        { ...share, label: '@a' },
        { ...share, label: '-b' },
      ];
      const rows: TableCell[][] = [
        [
          text('a'),
          { kind: 'number', value: 1, unit: { unit: '=2' } },
          { kind: 'answer', category: { id: 'x', label: '+3' }, swatch: 'out' },
        ],
        [text('b'), percent(1), missing],
      ];
      const file = csvOf({ caption: '=0', columns, rows }, sv, { title: '=4', source: '@5', notes: ['-6'] });
      const cells = parseCsv(file, ';').rows.flat();
      expect(cells).to.include.members([
        "'=1",
        "'@a",
        "'@a, enhet",
        "'-b",
        "'=2",
        "'+3",
        "'=4",
        "'@5",
        "'-6",
      ]);
      expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).to.deep.equal([]);
    });

    it('brings any text back, whatever it is', () => {
      const anyText = fc.oneof(
        fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((points) => String.fromCodePoint(...points)),
        fc
          .array(fc.constantFrom('"', ';', ',', '\r', '\n', '\t', '=', '-', "'", ' ', 'å', '\0'), {
            maxLength: 8,
          })
          .map((parts) => parts.join('')),
      );
      fc.assert(
        fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), fc.boolean(), (labels, swedish) => {
          const file = csvOf(textsOf(...labels), swedish ? sv : en, { title: '', source: '', notes: [] });
          const { rows } = parseCsv(file, swedish ? ';' : ',');
          const read = rows.slice(1, -1).map((row) => row[0] ?? '');
          return (
            rows.every((row) => row.length === 1) &&
            read.length === labels.length &&
            read.every(
              (cell, index) =>
                cell === labels[index] ||
                (cell === `'${labels[index]}` && !/^[=+@\t\r\0＝＋－＠-]/.test(cell)),
            ) &&
            read.every((cell) => !/^[=+@\t\r\0＝＋－＠-]/.test(cell))
          );
        }),
      );
    });
  });
});

describe('csvRows', () => {
  const columns = [header, share];
  const rowOf = (index: number): TableCell[] => [
    text(`Kommun ${index}`),
    index % 7 === 0 ? missing : percent(index / 4),
  ];

  it('yields the same file in chunks of whole lines', () => {
    const rows = Array.from({ length: 4321 }, (_, index) => rowOf(index));
    const chunks = [...csvRows({ caption: '', columns, rows }, sv, facts)];
    expect(chunks.length).to.be.greaterThan(3);
    for (const chunk of chunks) expect(chunk.endsWith('\r\n')).to.equal(true);
    expect(chunks.join('')).to.equal(csvOf({ caption: '', columns, rows }, sv, facts));
    expect(parseCsv(chunks.join(''), ';').rows.length).to.equal(1 + 4321 + 1 + 3);
  });

  it('computes rows while they are read', () => {
    let made = 0;
    const rows: Iterable<TableCell[]> = {
      *[Symbol.iterator]() {
        for (let index = 0; index < 5000; index++) {
          made++;
          yield rowOf(index);
        }
      },
    };
    const chunks = csvRows({ caption: '', columns, rows }, sv, facts);
    chunks.next();
    expect(made).to.be.lessThan(5000 + 1100);
    let rest = 0;
    for (const chunk of chunks) rest += chunk.length;
    expect(rest).to.be.greaterThan(0);
    expect(made).to.equal(10_000);
  });

  it('takes rows that can be read only once', () => {
    function* once() {
      for (let index = 0; index < 20; index++) yield rowOf(index);
    }
    const rows = [...once()];
    expect(csvOf({ caption: '', columns, rows: once() }, sv, facts)).to.equal(
      csvOf({ caption: '', columns, rows }, sv, facts),
    );
  });

  it('writes every answer of the country', () => {
    const rows = Array.from({ length: 45_820 }, (_, index) => rowOf(index));
    const { rows: read } = parseCsv(csvOf({ caption: '', columns, rows }, sv, facts), ';');
    expect(read[45_820]).to.deep.equal(['Kommun 45819', '11454,75']);
  });
});
