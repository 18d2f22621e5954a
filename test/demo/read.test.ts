import { expect } from '@open-wc/testing';
import { isNumber, type Dataset } from '../../src/model/index.js';
import { readDataset } from '../../src/source/read.js';
import { documentOf, DOCUMENTS, textOf } from './document.js';

async function read(name: string): Promise<Dataset> {
  const path = `/demo/data/${name}.json`;
  return readDataset(await textOf(name), new URL(path, location.href).href);
}

describe('demo data as the widgets read it', () => {
  for (const name of DOCUMENTS) {
    it(`reads ${name} without error or warning, and whole`, async () => {
      const dataset = await read(name);
      const raw = await documentOf(name);
      expect(dataset.warnings).to.deep.equal([]);
      expect(dataset.indicators.size).to.equal(raw.indicators?.length ?? 0);
      expect(dataset.results).to.have.length(raw.results?.length ?? 0);
      expect(dataset.answers).to.have.length(raw.answers?.length ?? 0);
      expect(dataset.targets).to.have.length(raw.targets?.length ?? 0);
    });
  }

  it('finds the municipalities of the garden in the register', async () => {
    const dataset = await read('valfardsteknik-2022');
    expect(dataset.entities.size).to.equal(290);
    expect(dataset.entities.get('1885')?.name).to.equal('Lindesberg');
    expect([...dataset.groupings.keys()]).to.deep.equal(['size', 'county', 'skr-group']);
  });

  it('keeps a missing number missing', async () => {
    const dataset = await read('skl-2011');
    const map = dataset.results.find(({ indicator }) => indicator === 'fig-04-priority-map')!;
    const row = [...map.values.values()][0]!;
    expect(row).to.have.length(5);
    expect(row.some(isNumber)).to.equal(false);
  });
});
