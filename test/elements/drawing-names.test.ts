import { expect } from '@open-wc/testing';
import '../../src/elements/bars/bars.js';
import '../../src/elements/flower/flower.js';
import '../../src/elements/heatmap/heatmap.js';
import '../../src/elements/map/map.js';
import '../../src/elements/scatter/scatter.js';
import { datasetOf, mounted, present } from '../fixtures/mounted.js';

const WIDGETS: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['maturity-bars', { indicator: 'broadband-100' }],
  ['maturity-flower', { entity: '1885' }],
  ['maturity-heatmap', { entity: '1885' }],
  ['maturity-map', { indicator: 'broadband-100' }],
  ['maturity-scatter', { entity: '1885' }],
];

async function nameOf(tag: string, attributes: Readonly<Record<string, string>>): Promise<string> {
  const element = await mounted(tag, await datasetOf('valfardsteknik-2022'), attributes, 900);
  const [drawing] = await present(element, '[role=listbox], [role=grid]');
  // what stands below it is drawn when the reader comes near
  element.remove();
  return drawing?.ariaLabel ?? '';
}

describe('the name of a drawing', () => {
  for (const [tag, attributes] of WIDGETS) {
    it(`is that of the data where no heading is shown: <${tag}>`, async () => {
      expect(await nameOf(tag, { ...attributes, heading: '' })).to.equal(await nameOf(tag, attributes));
    });
  }

  it('is the heading, with a full stop before how the keys walk unless it ends as a sentence does', async () => {
    const keys = 'Använd piltangenterna för att gå mellan delarna. Enter väljer, Escape avmarkerar.';
    const named = (heading: string) => nameOf('maturity-flower', { entity: '1885', heading });
    expect(await named('Lindesberg')).to.equal(`Lindesberg. ${keys}`);
    expect(await named('Hur långt är vi?')).to.equal(`Hur långt är vi? ${keys}`);
  });
});
