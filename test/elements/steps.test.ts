import { expect, oneEvent } from '@open-wc/testing';
import '../../src/elements/steps/steps.js';
import type { StepsElement } from '../../src/elements/steps/steps.js';
import { aDataset } from '../fixtures/dataset.js';
import { idleMutations, mounted, present, tableOf, textIn } from '../fixtures/mounted.js';

const mount = (attributes = {}, width = 800, data = aDataset()) =>
  mounted<StepsElement>('maturity-steps', data, { entity: '1885', ...attributes }, width);

describe('<maturity-steps>', () => {
  it('is a list in order, with answer, peers and lift of each step in words', async () => {
    const element = await mount();
    await present(element, 'li[part~=step]');
    const list = element.shadowRoot?.querySelector('ol.steps');
    expect(list?.children).to.have.length(5);
    expect(textIn(element, '[part~=step-locks]')).to.equal(
      'Digitala lås, Äldre Uppfyller inte 20 000 invånare eller fler: 2 av 3 har det Örebro län: 2 av 4 har det Lyfter Äldre (Tjänster) med 33 procentenheter',
    );
  });

  it('speaks English', async () => {
    const element = await mount({ lang: 'en' });
    await present(element, 'li[part~=step]');
    expect(textIn(element, '[part~=step-video]')).to.equal(
      'Video meetings, Older people Partly met 20,000 inhabitants or more: 2 of 3 have this Örebro County: 1 of 4 has this Lifts Older people (Services) by 17 percentage points',
    );
    expect(element.summaryText).to.equal(
      'Lindesberg has 5 of 9 answered questions left to meet fully. Those compared are furthest ahead with Automatic decisions, older: 2 of 3 have this (20,000 inhabitants or more).',
    );
  });

  it('draws each count as a bar that a reader of words does not meet', async () => {
    const element = await mount({ compare: 'county' });
    const [bar] = await present(element, '[part~=step-locks] .bar');
    expect(bar?.getAttribute('aria-hidden')).to.equal('true');
    const [track, fill] = bar?.querySelectorAll('rect') ?? [];
    expect(Number(fill?.getAttribute('width'))).to.equal(Number(track?.getAttribute('width')) / 2);
  });

  it('tells which question and which municipality the reader chose, and takes it back', async () => {
    const element = await mount();
    const [button] = (await present(element, '[part~=step-locks] button')) as HTMLButtonElement[];
    const told = oneEvent(element, 'maturity-select');
    button?.click();
    expect((await told).detail).to.deep.equal({ indicator: 'locks', entity: '1885' });
    await element.updateComplete;
    expect(button?.getAttribute('aria-pressed')).to.equal('true');
    const again = oneEvent(element, 'maturity-select');
    button?.click();
    expect((await again).detail).to.deep.equal({});
  });

  it('shows as many as asked for, and says how many more there are', async () => {
    const element = await mount({ count: '2', order: 'lift' });
    expect(await present(element, 'li[part~=step]')).to.have.length(2);
    expect(textIn(element, '.more')).to.equal('3 steg till visas inte. Ordningen är vad som lyfter mest.');
    element.removeAttribute('count');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('li[part~=step]')).to.have.length(5);
    expect(textIn(element, '.more')).to.equal(undefined);
  });

  it('has the same numbers as a table', async () => {
    const rows = await tableOf(await mount({ compare: 'county' }));
    expect(rows).to.deep.include(['1', 'Digitala lås', 'Uppfyller inte', '2', '4', 'Äldre', '+33']);
  });

  it('says who is compared and what is missing', async () => {
    const element = await mount();
    expect(textIn(element, '[part=notes]')).to.equal(
      'Jämförs med 20 000 invånare eller fler (3) och Örebro län (4), utan kommunen själv. Bara de som har svarat räknas.1 av 10 värden saknas (uppgift saknas). De räknas inte som noll.',
    );
  });

  it('asks for a municipality when there is none, and draws it when it comes', async () => {
    const element = await mounted<StepsElement>('maturity-steps', aDataset());
    expect(element.state).to.equal('empty');
    expect(element.summaryText).to.equal('Välj en kommun för att se dess nästa steg.');
    element.entity = '1861';
    await element.updateComplete;
    expect(element.state).to.equal('ready');
  });

  it('is in error for a comparison the data lacks', async () => {
    const element = await mount({ compare: 'planet' });
    expect(element.state).to.equal('error');
  });

  it('touches nothing when nothing has changed', async () => {
    const element = await mount();
    await present(element, 'li[part~=step]');
    expect(await idleMutations(element)).to.equal(0);
  });

  for (const [lang, width] of [
    ['sv', 800],
    ['en', 320],
  ] as const) {
    it(`has no violations and no overflow in ${lang} at ${String(width)} px`, async () => {
      const element = await mount({ lang }, width);
      await present(element, 'li[part~=step]');
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }
});
