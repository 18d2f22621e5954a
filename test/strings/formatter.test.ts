import { expect } from '@open-wc/testing';
import { heatmapPhrases } from '../../src/strings/heatmap-phrases.js';
import { formatterFor, languageReady } from '../../src/strings/index.js';

await languageReady('en');

const sv = formatterFor('sv', 'sv');
const en = formatterFor('en', 'sv');
const NBSP = '\u00A0';

describe('Formatter', () => {
  it('writes whole numbers and one decimal as Intl does', () => {
    const numbers = [0, 1, 9, 999, 1000, 12345, 1234567, 0.5, 1.15, 2.25, 99.95, -1, -1234.5, 0.04];
    for (const [language, format] of Object.entries({ sv, en })) {
      const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
      const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
      for (const number of numbers) {
        // Intl writes −0 with a sign
        expect(format.count(number)).to.equal(whole.format(number).replace(/^[-−]0$/, '0'));
        expect(format.number(number, 'mean')).to.equal(
          decimal.format(number).replace(/^[-−]0([.,]0)$/, '0$1'),
        );
      }
    }
  });

  it('writes numbers that a script writes with an exponent', () => {
    expect(sv.decimal(1e-7)).to.equal('0,0');
    expect(sv.number(-2.5e-9, 'mean')).to.equal('0,0');
    expect(en.count(1e21)).to.match(/^1\D/);
    expect(en.number(1e21, 'mean')).to.match(/^1\D/);
  });

  it('writes lists and dates as Intl does', () => {
    for (const [language, format] of Object.entries({ sv, en })) {
      for (const type of ['conjunction', 'disjunction'] as const) {
        const lists = new Intl.ListFormat(language, { type });
        for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) {
          expect(format.list(items, type)).to.equal(lists.format(items));
        }
      }
      const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
      for (const iso of ['2011-10-01', '2024-02-29', '1999-12-31']) {
        expect(format.date(iso)).to.equal(day.format(new Date(`${iso}T00:00Z`)));
      }
    }
    expect(sv.list([])).to.equal('');
    expect(sv.date('2011-10')).to.equal('oktober 2011');
    expect(sv.date('2011')).to.equal('2011');
    expect(sv.date('våren')).to.equal('våren');
    expect(sv.date('2011-13-01')).to.equal('2011-13-01');
  });

  const SHARES: readonly (readonly [value: number, swedish: string, english: string])[] = [
    [0, `0${NBSP}%`, '0%'],
    [0.4, `<${NBSP}1${NBSP}%`, `<${NBSP}1%`],
    [0.5, `1${NBSP}%`, '1%'],
    [62.4, `62${NBSP}%`, '62%'],
    [99.4, `99${NBSP}%`, '99%'],
    [99.5, `>${NBSP}99${NBSP}%`, `>${NBSP}99%`],
    [100, `100${NBSP}%`, '100%'],
  ];
  for (const [value, swedish, english] of SHARES) {
    it(`writes a share of ${value} without claiming none or all`, () => {
      expect(sv.percent(value)).to.equal(swedish);
      expect(en.percent(value)).to.equal(english);
    });
  }

  it('signs differences', () => {
    expect(sv.number(12.4, 'points')).to.equal('+12');
    expect(sv.number(-12.6, 'points')).to.equal('−13');
    expect(sv.number(0.2, 'points')).to.equal('±0');
  });

  it('writes what one widget alone says with its words, beside what all say', () => {
    const own = formatterFor('en', 'sv', heatmapPhrases);
    expect(own.label(['heatmap.gap', { gap: 'closed' }])).to.equal('Not published');
    expect(own.label(['label.all', undefined])).to.equal('All');
    const of = ['ja', { sv: 'delvis', en: 'partly' }, 'ja', ['label.all', undefined], 'nej'] as const;
    expect(own.label(['heatmap.any', { of }])).to.equal('ja / partly / All / …');
    expect(formatterFor('en', 'sv', heatmapPhrases)).to.equal(own);
    expect(formatterFor('en', 'sv')).not.to.equal(own);
  });

  it('falls back from a malformed language to its own', () => {
    expect(formatterFor('x_y', 'sv').language).to.equal('en');
    expect(formatterFor('', 'sv').language).to.equal('sv');
    expect(formatterFor('sv-FI', 'sv').text({ sv: 'ja', en: 'yes' })).to.equal('ja');
  });

  it('picks a text in the language of its words where the data lacks the reader’s', () => {
    const de = formatterFor('de', 'sv');
    expect(de.language).to.equal('en');
    expect(de.pick({ sv: 'ja', en: 'yes' })).to.deep.equal({ text: 'yes', language: 'en' });
    expect(de.pick({ sv: 'ja', en: 'yes', de: 'ja' })).to.deep.equal({ text: 'ja', language: 'de' });
    expect(de.pick({ fi: 'kyllä', sv: 'ja' })).to.deep.equal({ text: 'ja', language: 'sv' });
    const da = formatterFor('da', 'sv');
    expect(da.pick({ en: 'yes', sv: 'ja' })).to.deep.equal({ text: 'ja', language: 'sv' });
  });

  it('picks a text in the reader’s language, else Swedish, English, or the first there is', () => {
    expect(en.pick({ sv: 'ja', en: 'yes' })).to.deep.equal({ text: 'yes', language: 'en' });
    expect(en.pick({ de: 'ja', sv: 'jo' })).to.deep.equal({ text: 'jo', language: 'sv' });
    expect(sv.pick({ de: 'ja', fi: 'kyllä' })).to.deep.equal({ text: 'ja', language: 'de' });
    expect(en.pick('enkelt')).to.deep.equal({ text: 'enkelt', language: 'sv' });
    expect(en.text(undefined)).to.equal('');
  });
});
