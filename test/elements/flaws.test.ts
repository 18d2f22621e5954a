import { expect, waitUntil } from '@open-wc/testing';
import '../../src/elements/bars/bars.js';
import '../../src/elements/picker/picker.js';
import '../../src/elements/scope/scope.js';
import '../../src/elements/value/value.js';
import type { ValueElement } from '../../src/elements/value/value-element.js';
import { textIn } from '../fixtures/mounted.js';
import { placed, warningsHere } from '../fixtures/placed.js';
import { Faulty } from '../source/fault-client.js';
import { GARDEN, gardenWith, type Json } from '../source/document.js';

const CHOICE = { indicator: 'apply', edition: '2009' };

describe('a file of which values are left out', () => {
  const said = warningsHere();

  const serve = async (document: Json) => (await Faulty.that({ body: JSON.stringify(document) })).url;
  const noteIn = (element: Element) => textIn(element, '[part=notes]') ?? '';
  const noted = (element: Element, text: string) =>
    waitUntil(() => noteIn(element).includes(text), `${noteIn(element)} has not ${text}`, {
      timeout: 20_000,
    });
  const heard = (text: string) =>
    waitUntil(() => said.some((each) => each.includes(text)), `nothing said of ${text}`, { timeout: 20_000 });

  const one = gardenWith(['results', 0, 'values', 'small', 0], '42');
  const two = gardenWith(['results', 1, 'values', 0], '12,5');
  (two as { results: { values: Json }[] }).results[0] = (one as { results: { values: Json }[] })
    .results[0] as {
    values: Json;
  };

  it('says how many to the visitor, in either language', async () => {
    const first = placed('bars', { ...CHOICE, src: await serve(one) });
    await noted(first, 'En uppgift i filen kunde inte läsas och visas inte.');
    first.lang = 'en';
    await noted(first, 'One value in the file couldn’t be read and is not shown.');
    const second = placed('bars', { ...CHOICE, src: await serve(two) });
    await noted(second, '2 uppgifter i filen kunde inte läsas och visas inte.');
    second.lang = 'en';
    await noted(second, '2 values in the file couldn’t be read and are not shown.');
  });

  it('says where to the editor, once however many show it', async () => {
    const src = await serve(two);
    const widgets = ['bars', 'bars', 'scope', 'picker', 'value'].map((tag) =>
      placed(tag, { ...CHOICE, src }),
    );
    for (const each of widgets.slice(0, 2)) await noted(each, '2 uppgifter');
    await waitUntil(() => (widgets[4] as ValueElement).state !== 'loading');
    const told = said.filter((text) => text.includes(src));
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.contain('2 uppgifter i filen kunde inte läsas och visas inte.');
    expect(told[0]).to.contain('Var: results[1].values[0]. Står: "12,5". Ska vara: ett tal 0–100.');
    expect(told[0]).to.contain('results[0].values.small[0]');
  });

  it('says so of a number in a sentence that is alone with it', async () => {
    const src = await serve(one);
    placed('value', { ...CHOICE, src });
    await heard(src);
    expect(said.join('\n'))
      .to.contain('<maturity-value> En uppgift')
      .and.to.contain('results[0].values.small[0]');
  });

  it('is noted with what a number in a sentence rests on', async () => {
    const element = placed('value', { ...CHOICE, src: await serve(one) }) as ValueElement;
    await waitUntil(() => said.length > 0 && element.state !== 'loading');
    element.shadowRoot?.querySelector('button')?.click();
    await element.updateComplete;
    await waitUntil(() => textIn(element, '[part=detail]')?.includes('En uppgift i filen'));
  });

  it('does not count letters that were lost: they are shown as they stand', async () => {
    const src = await serve(gardenWith(['entities', 0, 'name'], 'Link\uFFFDping'));
    const element = placed('bars', { ...CHOICE, src });
    await heard('U+FFFD');
    await waitUntil(() => textIn(element, '[part=summary]') !== undefined);
    expect(noteIn(element)).not.to.contain('i filen');
  });

  it('is not spoken of when it is whole', async () => {
    const element = placed('bars', { ...CHOICE, src: await serve(GARDEN as Json) });
    await waitUntil(() => textIn(element, '[part=summary]') !== undefined);
    expect(noteIn(element)).not.to.contain('i filen');
    expect(said).to.deep.equal([]);
  });
});
