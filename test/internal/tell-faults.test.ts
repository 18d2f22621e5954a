import { expect, fixture, html } from '@open-wc/testing';
import type { MaturityErrorEvent } from '../../src/internal/events.js';
import { errorOf, tellFault, tellFlaws } from '../../src/internal/tell-faults.js';
import { Voice } from '../../src/internal/voice.js';
import { readDataset } from '../../src/source/read.js';
import { SourceError } from '../../src/source/source-error.js';
import { Translations } from '../../src/strings/translation.js';
import { DOCUMENT } from '../fixtures/dot.js';

const NO_WORDS = new Translations({}, { en: () => Promise.resolve({}) });

/** Somebody who speaks Swedish. */
async function aSpeaker(): Promise<{ host: HTMLElement; voice: Voice }> {
  const host = await fixture<HTMLElement>(html`<section lang="sv"></section>`);
  const deaf = { renderRoot: host, addController: () => undefined, languageChanged: () => undefined };
  const voice = new Voice(Object.assign(host, deaf));
  voice.tune(NO_WORDS);
  return { host, voice };
}

/** What the console is told meanwhile. */
async function warnings(during: () => Promise<unknown>): Promise<readonly string[]> {
  const { warn } = console;
  const told: string[] = [];
  console.warn = (text: string) => void told.push(text);
  try {
    await during();
  } finally {
    console.warn = warn;
  }
  return told;
}

describe('whatever was thrown', () => {
  it('is the error that it is, or one that says it', () => {
    const error = new RangeError('unknown entity: 9999');
    expect(errorOf(error)).to.equal(error);
    expect(errorOf('offline').message).to.equal('offline');
    expect(errorOf(undefined).message).to.equal('undefined');
  });
});

describe('a fault', () => {
  const cases: readonly [string, Error, string][] = [
    ['of the tag', new RangeError('unknown entity: 9999'), 'MW-TAG'],
    ['of the source', new SourceError('MW-OFFLINE'), 'MW-OFFLINE'],
  ];
  for (const [whose, fault, code] of cases) {
    it(`${whose} is told to the page at once, then to its editor by the same code`, async () => {
      const { host, voice } = await aSpeaker();
      const heard: MaturityErrorEvent[] = [];
      host.addEventListener('maturity-error', (event) => heard.push(event));
      const told = await warnings(async () => {
        const words = tellFault(host, fault, voice);
        expect(heard.map(({ detail }) => detail)).to.deep.equal([{ code, error: fault }]);
        expect((await words)?.visitorText(fault, voice.format)).to.be.a('string').that.is.not.empty;
      });
      expect(told).to.have.length(1);
      expect(told[0]).to.match(new RegExp(`^<section> ${code}`));
    });
  }
});

describe('flaws of a dataset', () => {
  it('are not asked about when there are none', async () => {
    const { host, voice } = await aSpeaker();
    const dataset = await readDataset(DOCUMENT);
    const told = await warnings(async () => {
      expect(await tellFlaws(host, dataset, voice)).to.equal(undefined);
    });
    expect(told).to.be.empty;
  });

  it('are told to the editor once, however many tags show them, and to each tag’s visitor', async () => {
    const { host, voice } = await aSpeaker();
    const flawless = await readDataset(DOCUMENT);
    const flaw = { path: 'entities[0].attributes.population', found: '"many"', expected: 'a number' };
    const dataset = { ...flawless, warnings: [flaw] };
    const notes: (string | undefined)[] = [];
    const told = await warnings(async () => {
      for (let tag = 0; tag < 2; tag += 1) {
        const words = await tellFlaws(host, dataset, voice);
        notes.push(words?.flawNote(dataset, voice.format));
      }
    });
    expect(told).to.have.length(1);
    expect(told[0]).to.contain(flaw.path);
    expect(notes).to.have.length(2);
    expect(notes[0]).to.be.a('string').that.is.not.empty;
    expect(notes[1]).to.equal(notes[0]);
  });
});
