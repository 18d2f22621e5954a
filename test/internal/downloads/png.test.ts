import { expect } from '@open-wc/testing';
import { pngOf, svgOf, type DrawingFacts } from '../../../src/internal/downloads/index.js';
import { stageDrawing, type Stage } from '../../fixtures/drawing.js';
import { inChromium } from '../../fixtures/engine.js';

const facts: DrawingFacts = {
  title: 'Så digital är Lindesberg',
  summary: 'Sju av tio tjänster finns.',
  source:
    'Källa: Enkäten, 2024. En lång rad som måste brytas, eftersom den inte får plats bredvid sig själv.',
  background: 'rgb(255, 255, 255)',
  notes: ['Talen är avrundade.'],
};

const isOdd = (difference: number) => difference > 48;

/** The pixels of a picture, drawn at a size. */
function pixelsOf(picture: CanvasImageSource, width: number, height: number): Uint8ClampedArray {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('missing context');
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}

/** What the browser itself makes of the SVG file. */
async function rendered(text: string, width: number, height: number): Promise<Uint8ClampedArray> {
  const image = new Image(width, height);
  image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  await image.decode();
  URL.revokeObjectURL(image.src);
  return pixelsOf(image, width, height);
}

interface Difference {
  /** 0–255, over all channels. */
  readonly mean: number;
  /** Share of pixels that anybody would call another colour, 0–1. */
  readonly odd: number;
}

function difference(left: Uint8ClampedArray, right: Uint8ClampedArray): Difference {
  let sum = 0;
  let odd = 0;
  for (let at = 0; at < left.length; at += 4) {
    let most = 0;
    for (let channel = 0; channel < 4; channel++) {
      const apart = Math.abs((left[at + channel] ?? 0) - (right[at + channel] ?? 0));
      sum += apart;
      most = Math.max(most, apart);
    }
    if (isOdd(most)) odd++;
  }
  return { mean: sum / left.length, odd: (4 * odd) / left.length };
}

describe('pngOf', () => {
  let stage: Stage;
  const legend = () =>
    ['Finns', 'Delvis', 'Vet inte', 'Svar saknas'].map((label, index) => ({
      label,
      icon: stage.icons[index],
    }));
  afterEach(() => stage.host.remove());

  for (const [name, options, background, limit = 0.05] of [
    ['in the light theme', {}, 'rgb(255, 255, 255)'],
    ['in the dark theme', { theme: 'dark' }, 'rgb(27, 27, 27)'],
    ['from right to left', { rtl: true }, 'rgb(255, 255, 255)', 0.4],
    ['without a background', {}, 'rgba(0, 0, 0, 0)'],
  ] as const) {
    for (const scale of [1, 2, 3]) {
      it(`paints what the browser makes of the SVG ${name}, ${scale} times as large`, async () => {
        stage = stageDrawing(options);
        const all = { ...facts, background, legend: legend() };
        const bitmap = await createImageBitmap(await pngOf(stage.drawing, all, scale));
        const { width, height } = bitmap;
        const own = pixelsOf(bitmap, width, height);
        const browsers = await rendered(svgOf(stage.drawing, all), width, height);
        const { mean, odd } = difference(own, browsers);
        // elsewhere the text of a picture and that of a canvas are smoothed differently
        const most = inChromium ? limit : 2;
        expect(mean).to.be.below(most);
        expect(odd).to.be.below(most / 50);
        const blank = new Uint8ClampedArray(own.length).fill(255);
        expect(difference(own, blank).mean, 'there is something to compare').to.be.above(8);
      });
    }
  }

  it('is two pixels to one unless asked otherwise', async () => {
    stage = stageDrawing();
    const file = new DOMParser().parseFromString(
      svgOf(stage.drawing, facts),
      'image/svg+xml',
    ).documentElement;
    const blob = await pngOf(stage.drawing, facts);
    expect(blob.type).to.equal('image/png');
    const { width, height } = await createImageBitmap(blob);
    expect(width).to.equal(2 * Number(file.getAttribute('width')));
    expect(height).to.equal(2 * Number(file.getAttribute('height')));
  });

  it('makes a smaller picture rather than none', async () => {
    stage = stageDrawing();
    stage.drawing.setAttribute('viewBox', '0 0 3000 9000');
    stage.drawing.setAttribute('width', '3000');
    stage.drawing.setAttribute('height', '9000');
    const { width, height } = await createImageBitmap(await pngOf(stage.drawing, facts));
    expect(width * height).to.be.within(16_000_000, 16_777_216);
  });

  it('works where the page allows no picture that is not a file of its own', async () => {
    stage = stageDrawing();
    const frame = document.createElement('iframe');
    frame.src = new URL('../../fixtures/png-frame.html', import.meta.url).href;
    const told = new Promise<unknown>((resolve) => {
      const listen = ({ data, source }: MessageEvent<unknown>) => {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        resolve(data);
      };
      addEventListener('message', listen);
    });
    document.body.append(frame);
    const { size, type, image, before, violations } = (await told) as Record<string, unknown>;
    frame.remove();
    expect(type).to.equal('image/png');
    expect(size).to.be.above(5000);
    expect(before).to.deep.equal([]);
    expect(image, 'the policy is in force').to.equal('refused');
    expect(violations).to.deep.equal(['img-src']);
  });
});
