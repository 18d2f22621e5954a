import { expect } from '@open-wc/testing';
import { legendIn, svgOf, type DrawingFacts } from '../../../src/internal/downloads/index.js';
import { stageDrawing, type Stage } from '../../fixtures/drawing.js';

const ELEMENTS = new Set([
  'svg',
  'title',
  'desc',
  'defs',
  'pattern',
  'clipPath',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
]);
const ATTRIBUTES = new Set([
  ...['xmlns', 'width', 'height', 'viewBox', 'id', 'transform', 'd', 'points', 'x', 'y', 'dx', 'dy'],
  ...['x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'patternUnits', 'patternTransform', 'clip-path'],
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'paint-order', 'opacity', 'direction'],
  ...[
    'font-family',
    'font-size',
    'font-style',
    'font-weight',
    'letter-spacing',
    'text-anchor',
    'dominant-baseline',
  ],
]);

const facts: DrawingFacts = {
  title: 'Så digital är Lindesberg',
  summary: 'Sju av tio tjänster finns.',
  source: 'Källa: Enkäten, 2024.',
  background: 'rgb(255, 255, 255)',
};

describe('svgOf', () => {
  let stage: Stage;
  const parsed = (more: Partial<DrawingFacts> = {}) => {
    const text = svgOf(stage.drawing, { ...facts, ...more });
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(file.querySelector('parsererror')?.textContent).to.equal(undefined);
    return { text, root: file.documentElement, all: [file.documentElement, ...file.querySelectorAll('*')] };
  };
  const texts = (root: Element) => [...root.querySelectorAll('text')].map((text) => text.textContent);

  beforeEach(() => {
    stage = stageDrawing();
  });
  afterEach(() => stage.host.remove());

  it('holds only what is on the list', () => {
    const { all } = parsed();
    const elements = new Set(all.map(({ localName }) => localName).filter((name) => !ELEMENTS.has(name)));
    const attributes = new Set(
      all.flatMap((element) => element.getAttributeNames()).filter((name) => !ATTRIBUTES.has(name)),
    );
    expect([...elements]).to.deep.equal([]);
    expect([...attributes]).to.deep.equal([]);
    for (const { namespaceURI } of all) expect(namespaceURI).to.equal('http://www.w3.org/2000/svg');
  });

  it('refers to nothing outside itself, and to nothing it lacks', () => {
    const { text, root, all } = parsed();
    expect(text).not.to.match(
      /https?:(?!\/\/www\.w3\.org\/2000\/svg")|data:|javascript:|href|var\(|light-dark|rgba?\(|oklch|@|<!--/,
    );
    const references = all.flatMap((element) =>
      [...element.attributes].flatMap(({ value }) => /url\((.*)\)/.exec(value)?.[1] ?? []),
    );
    expect(new Set(references)).to.deep.equal(new Set(['#hatch', '#window']));
    for (const reference of references) expect(root.querySelectorAll(reference)).to.have.lengthOf(1);
  });

  it('writes colours as six hexadecimal digits, and lengths as numbers', () => {
    for (const element of parsed().all) {
      for (const name of ['fill', 'stroke']) {
        const value = element.getAttribute(name);
        if (value !== null) expect(value).to.match(/^(#[0-9a-f]{6}|none|url\(#\w+\))$/);
      }
      for (const name of [
        'x',
        'y',
        'dx',
        'dy',
        'width',
        'height',
        'rx',
        'ry',
        'r',
        'stroke-width',
        'font-size',
      ]) {
        const value = element.getAttribute(name);
        if (value !== null) expect(Number(value), `${name}="${value}"`).to.satisfy(Number.isFinite);
      }
    }
  });

  it('says what it shows', () => {
    const { root } = parsed();
    expect(root.firstElementChild?.localName).to.equal('title');
    expect(root.querySelector('title')?.textContent).to.equal(facts.title);
    expect(root.querySelector('desc')?.textContent).to.equal(facts.summary);
    expect(root.querySelectorAll('title')).to.have.lengthOf(1);
  });

  it('carries title, legend, notes and source in reading order', () => {
    const [first, second] = stage.icons;
    const { root } = parsed({
      legend: [
        { label: 'Finns', icon: first },
        { label: 'Finns inte', icon: second },
      ],
      notes: ['Talen är avrundade.'],
    });
    const lines = texts(root);
    expect(lines.slice(0, 2)).to.deep.equal([facts.title, facts.summary]);
    expect(lines.slice(-5).filter((line) => line !== '4')).to.deep.equal([
      'Finns',
      'Finns inte',
      'Talen är avrundade.',
      facts.source,
    ]);
    const tops = [...root.querySelectorAll('svg > text > tspan')].map((line) =>
      Number(line.getAttribute('y')),
    );
    expect([...tops].sort((left, right) => left - right)).to.deep.equal(tops);
    const [, , width, height] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(width).to.equal(Number(root.getAttribute('width')));
    expect(height).to.equal(Number(root.getAttribute('height')));
    expect(height).to.be.greaterThan((tops.at(-1) ?? 0) + 12);
  });

  it('wraps long lines within its width', () => {
    const long = 'Källan är en enkät till alla Sveriges kommuner, '.repeat(6).trim();
    stage.host.remove();
    document.body.append(stage.host);
    const { root } = parsed({ source: long, title: long, legend: [{ label: long }, { label: 'Kort' }] });
    document.body.append(root);
    try {
      const width = Number(root.getAttribute('width'));
      const lines = [...root.querySelectorAll<SVGTextElement>('svg > text, svg > g:last-of-type > text')];
      expect(lines).to.have.lengthOf(5);
      for (const line of lines) {
        const box = line.getBBox();
        expect(box.x).to.be.at.least(0);
        expect(box.x + box.width).to.be.at.most(width);
      }
    } finally {
      root.remove();
    }
  });

  it('leaves out what is not seen', () => {
    const { root } = parsed();
    expect(root.querySelector('[width="120"]')).to.equal(null);
    expect(root.querySelector('[width="99"]')).to.equal(null);
    expect(root.querySelector('[width="12"][height="8"]')).not.to.equal(null);
    expect(root.textContent).not.to.include('stranger');
    expect(texts(root).every((text) => text.trim() !== '')).to.equal(true);
  });

  it('has no group that only nests', () => {
    const groups = parsed().all.filter(({ localName }) => localName === 'g');
    for (const group of groups) expect(group.attributes.length).to.be.above(0);
  });

  it('says no style that a reader takes for granted', () => {
    const { all } = parsed();
    for (const element of all) {
      expect(element.getAttribute('opacity')).not.to.equal('1');
      expect(element.getAttribute('stroke-dasharray')).not.to.equal('none');
      if (element.localName !== 'text' && element.localName !== 'tspan' && element.localName !== 'svg') {
        expect(element.getAttribute('font-family')).to.equal(null);
      }
    }
  });

  it('paints the theme it was seen in on its background', () => {
    stage.host.remove();
    stage = stageDrawing({ theme: 'dark' });
    const { root } = parsed({ background: 'rgb(27, 27, 27)' });
    const backdrop = root.querySelector('svg > rect');
    expect(backdrop?.getAttribute('fill')).to.equal('#1b1b1b');
    expect(backdrop?.getAttribute('width')).to.equal(root.getAttribute('width'));
    expect(root.querySelector('svg > text')?.getAttribute('fill')).to.equal('#f2f2f2');
    expect(root.querySelector('path[fill="#e02616"]')).not.to.equal(null);
  });

  it('has no backdrop where there is none', () => {
    expect(parsed({ background: 'rgba(0, 0, 0, 0)' }).root.querySelector('svg > rect')).to.equal(null);
  });

  it('gives a line that does not scale the width it has', () => {
    const circle = parsed().root.querySelector('circle[cx="30"]');
    expect(Number(circle?.getAttribute('stroke-width'))).to.be.closeTo(2 / Math.sqrt(1.5), 0.001);
  });

  it('leaves the drawing as it is', () => {
    const before = stage.drawing.outerHTML;
    parsed();
    expect(stage.drawing.outerHTML).to.equal(before);
  });

  it('keeps any text text, and drops what XML forbids', () => {
    const evil = '</title><script>alert(1)</script> & "\0\x1B\uFFFE\uD800 \u{1F33C}';
    const { root, text } = parsed({
      title: evil,
      summary: evil,
      source: evil,
      notes: [evil],
      legend: [{ label: evil }],
    });
    expect(text).not.to.include('<script');
    expect(root.querySelector('title')?.textContent).to.equal(
      '</title><script>alert(1)</script> & " \u{1F33C}',
    );
    expect(root.querySelector('script')).to.equal(null);
  });

  it('reads from right to left where the page does', () => {
    stage.host.remove();
    stage = stageDrawing({ rtl: true });
    const { root } = parsed();
    expect(root.getAttribute('direction')).to.equal('rtl');
    const margin =
      Number(root.getAttribute('width')) -
      Number(root.querySelector('svg > text > tspan')?.getAttribute('x'));
    expect(margin).to.equal(16);
  });
});

describe('legendIn', () => {
  it('keeps each sample with its words, and leaves out the number it bears', () => {
    const { host, icons } = stageDrawing();
    try {
      const root = host.shadowRoot;
      expect(root && legendIn(root)).to.deep.equal([
        { label: 'Finns', icon: icons[0] },
        { label: 'Stor skillnad', icon: icons[1] },
        { label: 'Vet inte', icon: icons[2] },
        { label: 'Svar saknas', icon: icons[3] },
      ]);
    } finally {
      host.remove();
    }
  });

  it('is empty where there is none', () => {
    expect(legendIn(document.createDocumentFragment())).to.deep.equal([]);
  });
});
