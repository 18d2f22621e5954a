import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { DATA, DOORS, LOADER, origins, POLICY } from './page.js';

const ADDRESS = `${origins.script}/dist/cdn/embed.html?widget=flower&amp;src=/demo/data/valfardsteknik-2022.json&amp;entity=1885`;

const frameTag = (attributes: string) => `<iframe src="${ADDRESS}" height="99" ${attributes}></iframe>`;

/** The address of a page that holds just this and the loader, as a server without the tests' own scripts sends it. */
const bareUrl = (body: string) =>
  `${origins.other}/page?html=${encodeURIComponent(`<!doctype html><html lang="sv"><meta charset="utf-8"><title>x</title>${LOADER}${body}`)}`;

interface FrameSeen {
  readonly title: string;
  readonly drawing: { readonly width: number; readonly height: number };
  /** PNG, in base64. */
  readonly picture: string;
}

/** Returns how many pixels of a picture have the colour of a green petal. */
async function greenIn(picture: string): Promise<number> {
  const bytes = Uint8Array.from(atob(picture), (each) => each.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  let found = 0;
  for (let i = 0; i < data.length; i += 4)
    if (data[i] === 24 && data[i + 1] === 123 && data[i + 2] === 89) found++;
  return found;
}

describe('a page in a window of its own', function () {
  this.timeout(60_000);

  for (const [name, door] of DOORS) {
    it(`holds the drawing of ${name} when it was left and is come back to`, async () => {
      const back = await executeServerCommand('back-and-forward', {
        url: bareUrl(door),
        tag: 'maturity-flower',
      });
      expect(back).to.deep.equal({ persisted: true, drawn: true, widgets: 1 });
    });
  }

  for (const [name, attributes] of [
    ['flower', 'entity="1885" layout="garden" compare="county"'],
    ['bars', 'indicator="older-locks" by="county"'],
    ['table', 'entity="1885"'],
    ['map', 'indicator="older-locks"'],
    ['steps', 'entity="1885"'],
  ] as const) {
    it(`looks the same to the pixel with the ${name} under the least policy as without one`, async () => {
      const tag = `maturity-${name}`;
      const url = bareUrl(`<${tag} src="${DATA}" ${attributes}></${tag}>`);
      const urls = [url, `${url}&policy=${encodeURIComponent(POLICY)}`];
      const pictures = await executeServerCommand<
        readonly string[],
        { urls: readonly string[]; tag: string }
      >('pictures', { urls, tag });
      expect(pictures[0]).to.have.length.above(20_000);
      expect(pictures[1]).to.equal(pictures[0]);
    });
  }

  it('shows the drawing in a frame, sandboxed or not', async () => {
    const frames = [
      frameTag('title="open"'),
      frameTag('title="sandboxed" sandbox="allow-scripts"'),
      frameTag('title="lazy" sandbox="allow-scripts allow-same-origin" loading="lazy"'),
    ];
    const seen = await executeServerCommand<readonly FrameSeen[], { url: string }>('frames-seen', {
      url: bareUrl(frames.join('')),
    });
    expect(seen.map(({ title }) => title)).to.deep.equal(['open', 'sandboxed', 'lazy']);
    for (const { title, drawing, picture } of seen) {
      expect(drawing.height, title).to.be.greaterThan(100);
      expect(await greenIn(picture), title).to.be.greaterThan(500);
    }
  });
});
