import { expect } from '@open-wc/testing';
import { SECTION_NAMES, SECTIONS } from '../../src/source/formats/maturity-schema.js';
import { LIMITS } from '../../src/source/limits.js';
import { readDataset } from '../../src/source/read.js';

describe('the documentation of the data format', () => {
  let text: string;
  before(async () => {
    text = await (await fetch('/docs/data-format.md')).text();
  });

  it('has examples that are read without a word', async () => {
    const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json ?? '');
    expect(examples).to.have.lengthOf(4);
    for (const example of examples) expect((await readDataset(example)).warnings).to.deep.equal([]);
  });

  it('tells of every list and every member', () => {
    for (const name of SECTION_NAMES) {
      expect(text, name).to.include(name);
      for (const member of Object.keys(SECTIONS[name].entries))
        expect(text, `${name}.${member}`).to.include(member);
    }
  });

  it('tells the limits that are in force', () => {
    expect(text).to.include(`${LIMITS.time / 1000} seconds`);
    expect(text).to.include(`| Size after decompression | ${LIMITS.bytes / 1024 / 1024} MiB |`);
    expect(text).to.include(`| Nesting | ${LIMITS.depth} levels |`);
    for (const count of [LIMITS.values, LIMITS.text])
      expect(text).to.include(`| ${count.toLocaleString('en')} |`);
  });
});
