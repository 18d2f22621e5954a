import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/elements/value/value.js';
import type { ValueElement } from '../../src/elements/value/value.js';
import { commonWords } from '../../src/strings/common-words.js';
import { valuePhrases } from '../../src/strings/value-phrases.js';
import { aDataset } from '../fixtures/dataset.js';
import { textIn } from '../fixtures/mounted.js';

/** Two texts that say the same, of which a reader sees one. */
async function inTwoLanguages(): Promise<{ readonly english: HTMLElement; readonly value: ValueElement }> {
  const value = document.createElement('maturity-value');
  Object.assign(value, { indicator: 'video', entity: '1885', data: aDataset() });
  const texts = await fixture(
    html`<div>
      <p lang="sv">Läget är oklart.</p>
      <p lang="en" hidden>It is</p>
    </div>`,
  );
  const english = texts.querySelector<HTMLElement>('[lang=en]') as HTMLElement;
  english.append(value);
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  return { english, value };
}

const isSpoken = () => valuePhrases.has('en') || commonWords.has('en');

// in this order: what has once been loaded is there for every test that follows
describe('<maturity-value> in a text that is not shown', () => {
  it('loads no words, until it is shown', async () => {
    const { english, value } = await inTwoLanguages();
    expect(isSpoken()).to.equal(false);
    expect(value.figure).to.equal(undefined);
    const told = oneEvent(value, 'maturity-load');
    english.hidden = false;
    await told;
    expect(textIn(value, 'button')).to.equal('Partly met');
  });

  it('speaks at once when its words are there, and another language when it is shown again', async () => {
    const { english, value } = await inTwoLanguages();
    expect(textIn(value, 'button')).to.equal('Partly met');
    english.hidden = false;
    english.lang = 'sv';
    await waitUntil(() => textIn(value, 'button') === 'Uppfyller delvis');
    english.hidden = true;
    english.lang = 'en';
    await waitUntil(() => textIn(value, 'button') === 'Partly met');
  });
});

describe('<maturity-value> that somebody waits for', () => {
  it('speaks although it is not shown', async () => {
    const { value } = await inTwoLanguages();
    await value.updateComplete;
    expect(textIn(value, 'button')).to.equal('Partly met');
  });
});
