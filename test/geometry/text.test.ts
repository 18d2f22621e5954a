import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { BOLD, textWidth, wrapText } from '../../src/geometry/text.js';

const SAMPLES = [
  'Äldre',
  'Funktionsnedsättning',
  'Hälso- och sjukvård',
  'Tätort 1 Gbit/s',
  '100 % av 31 frågor',
  'Boende och trafikanter',
  'WWW MMM iii lll',
  'Glesbygdens kommuner, 9 999 invånare',
];

describe('textWidth(text, fontSize, letterSpacing)', () => {
  it('is zero for an empty text', () => {
    expect(textWidth('', 14)).to.equal(0);
  });

  it('grows with the font size', () => {
    expect(textWidth('Äldre', 28)).to.be.closeTo(2 * textWidth('Äldre', 14), 1e-9);
  });

  it('adds the letter spacing once per character', () => {
    expect(textWidth('abc', 10, 2) - textWidth('abc', 10)).to.be.closeTo(6, 1e-9);
  });

  it('gives soft hyphens and combining marks no room', () => {
    expect(textWidth('e\u0301\u00ad', 10, 2)).to.equal(textWidth('e', 10, 2));
  });

  it('sets Chinese characters in full squares', () => {
    expect(textWidth('漢字', 10)).to.equal(20);
  });

  for (const font of ['Arial, sans-serif', 'sans-serif', 'system-ui']) {
    it(`has room for what the browser sets in ${font}`, () => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('missing canvas');
      for (const sample of SAMPLES) {
        context.font = `16px ${font}`;
        expect(textWidth(sample, 16), sample).to.be.at.least(context.measureText(sample).width * 0.99);
        expect(textWidth(sample, 16), sample).to.be.below(context.measureText(sample).width * 1.45);
        context.font = `bold 16px ${font}`;
        expect(textWidth(sample, 16) * BOLD, sample).to.be.at.least(context.measureText(sample).width * 0.97);
      }
    });
  }
});

describe('wrapText(text, maxWidth, fontSize)', () => {
  const cases: [text: string, maxWidth: number, lines: string[]][] = [
    ['', 100, ['']],
    ['Äldre', 100, ['Äldre']],
    ['Funktionsnedsättning', 130, ['Funktions-', 'nedsättning']],
    ['Hälso- och sjukvård', 1000, ['Hälso- och sjukvård']],
    ['Hälso- och sjukvård', 90, ['Hälso- och', 'sjukvård']],
    ['Funktionsnedsättning', 95, ['Funktions-', 'nedsättning']],
    ['Funktions\u00adnedsättning', 95, ['Funktions-', 'nedsättning']],
    ['Funktions\u00adnedsättning', 1000, ['Funktionsnedsättning']],
    ['Drift av e-tjänster', 100, ['Drift av', 'e-tjänster']],
    ['Enkät: ”e-tjänster”', 100, ['Enkät:', '”e-tjänster”']],
    ['e-tjänster/självservice', 90, ['e-tjänster/', 'självservice']],
    ['50,000–99,999 inhabitants', 90, ['50,000–', '99,999', 'inhabitants']],
    ['Bredband 69\u00a0%', 88, ['Bredband', '69\u00a0%']],
    ['  många   blanksteg  ', 1000, ['många blanksteg']],
  ];
  for (const [text, maxWidth, lines] of cases) {
    it(`sets "${text}" within ${String(maxWidth)} px as ${lines.join(' | ')}`, () => {
      expect(wrapText(text, maxWidth, 14)).to.deep.equal(lines);
    });
  }

  it('ends in an ellipsis when there are too many lines', () => {
    const lines = wrapText('Äldre och personer i behov av omsorg', 80, 14, 0, 2);
    expect(lines).to.have.length(2);
    expect(lines[1]).to.match(/…$/u);
    expect(textWidth(lines[1] ?? '', 14)).to.be.at.most(80);
  });

  it('keeps every character and stays inside, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 30, max: 400 }),
        (text, maxWidth) => {
          const lines = wrapText(text, maxWidth, 14);
          const kept = (s: string): string => s.replaceAll(/[\s\u00ad-]+/gu, '');
          expect(kept(lines.join(''))).to.equal(kept(text));
          for (const line of lines)
            if ([...line].length > 1) expect(textWidth(line, 14)).to.be.at.most(maxWidth);
        },
      ),
    );
  });

  it('never loops on a line narrower than a character', () => {
    expect(wrapText('abc', 1, 14).join('')).to.equal('abc');
  });
});
