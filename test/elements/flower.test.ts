import { expect, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/elements/flower/flower.js';
import type { FlowerElement } from '../../src/elements/flower/flower-element.js';
import type { MaturitySelectEvent } from '../../src/internal/events.js';
import { aDataset } from '../fixtures/dataset.js';
import { idleMutations, mounted, press, present, tableOf, textIn } from '../fixtures/mounted.js';

const dataset = aDataset();

const garden = (attributes: Readonly<Record<string, string>> = {}, width = 800) =>
  mounted<FlowerElement>(
    'maturity-flower',
    dataset,
    { entity: '1885', layout: 'garden', ...attributes },
    width,
  );

const mark = (element: FlowerElement, id: string): SVGElement => {
  const found = element.shadowRoot?.querySelector<SVGElement>(`[data-mark$=' ${id}']`);
  if (!found) throw new Error(`missing mark: ${id}`);
  return found;
};

const click = async (element: FlowerElement, target: Element): Promise<void> => {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await element.updateComplete;
};

const reasons = (element: FlowerElement): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('.detail li') ?? [])].map((item) =>
    item.textContent.replace(/\s+/gu, ' ').trim(),
  );

const lit = (element: FlowerElement): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('.mark:not(.aside)') ?? [])].map(
    (each) => each.getAttribute('data-mark') ?? '',
  );

describe('maturity-flower', () => {
  before(() => setViewport({ width: 1000, height: 1200 }));

  it('draws a petal per area, named with its number', async () => {
    const flower = await mounted<FlowerElement>('maturity-flower', dataset, { entity: '1885' });
    const petals = await present(flower, '[part~=petal]');
    expect(petals.map((petal) => petal.getAttribute('aria-label')?.replaceAll('\u00a0', ' '))).to.deep.equal([
      'Äldre (kronblad): 50 %. 3 av 3 frågor besvarade.',
      'Barn och elever (kronblad): 100 %. 1 av 2 frågor besvarade.',
    ]);
  });

  it('draws a mark per question in a garden, in one list with one tab stop', async () => {
    const flower = await garden();
    const options = await present(flower, '[role=listbox] [role=option]');
    expect(options).to.have.length(12);
    expect(options.filter((option) => option.getAttribute('tabindex') === '0')).to.have.length(1);
    expect(mark(flower, 'locks').getAttribute('aria-label')).to.equal(
      'Digitala lås, Äldre (kronblad): Uppfyller inte.',
    );
  });

  it('draws a missing petal dashed, without a colour', async () => {
    const flower = await garden();
    await present(flower, '[part~=petal]');
    const absence = mark(flower, 'absence');
    expect(absence.querySelector('[class*="s-m"]')).to.equal(null);
    const outline = absence.querySelector('.missing');
    expect(outline && getComputedStyle(outline).strokeDasharray).to.equal('4px, 3px');
    expect(absence.getAttribute('aria-label')).to.include('uppgift saknas');
  });

  it('speaks English', async () => {
    const flower = await garden({ lang: 'en' });
    await present(flower, '[part~=petal]');
    expect(textIn(flower, '.summary')).to.include('Lindesberg reaches 63% of what is possible.');
    expect(mark(flower, 'locks').getAttribute('aria-label')).to.equal(
      'Digital locks, Older people (petal): Not met.',
    );
  });

  it('says the comparison in the sentence, the mark and the table', async () => {
    const flower = await garden({ compare: 'county' });
    await present(flower, '.ghost');
    expect(textIn(flower, '.summary')?.replaceAll('\u00a0', ' ')).to.include('Örebro län 52 % (5 kommuner)');
    expect(mark(flower, 'locks').getAttribute('aria-label')).to.match(/Örebro län: 40\s%\./u);
    const rows = await tableOf(flower);
    expect(rows.find(([name]) => name === 'Digitala lås')).to.deep.equal([
      'Digitala lås',
      'Tjänster',
      'Äldre',
      'Uppfyller inte',
      '0 %',
      '40 %',
    ]);
  });

  describe('choosing a mark', () => {
    it('shows its way down and what holds it back', async () => {
      const flower = await garden();
      await present(flower, '[part~=petal]');
      await click(flower, mark(flower, 'locks'));
      expect(lit(flower)).to.have.members([
        'older locks',
        'older stems:older',
        'older older-cases',
        'grass quality',
        'soil broadband',
        'soil login',
      ]);
      expect(textIn(flower, '.detail-title')).to.equal('Vad håller ”Digitala lås” tillbaka?');
      expect(reasons(flower)).to.deep.equal([
        'Digitala lås: Uppfyller inte · i kronbladet',
        'Automatiska beslut, äldre: Uppfyller inte · i stjälken',
        'Säker inloggning: Uppfyller delvis · i jorden',
      ]);
      expect(flower.shadowRoot?.querySelector('.chain')).not.to.equal(null);
    });

    it('says it aloud, without what has been heard of the mark in focus', async () => {
      const flower = await garden();
      await present(flower, '[part~=petal]');
      expect(textIn(flower, '[aria-live=polite]')).to.equal('');
      await click(flower, mark(flower, 'locks'));
      await flower.updateComplete;
      expect(flower.shadowRoot?.activeElement).to.equal(mark(flower, 'locks'));
      expect(textIn(flower, '[aria-live=polite]')).to.equal('3 saker håller tillbaka.');
    });

    it('says aloud that nothing does, as the answer to a question', async () => {
      const flower = await garden({ entity: '1780' });
      await present(flower, '[part~=petal]');
      await click(flower, mark(flower, 'quality'));
      await flower.updateComplete;
      expect(textIn(flower, '[aria-live=polite]')).to.equal(
        'Vad håller ”Ledningssystem” tillbaka? Ingenting. Allt på vägen från jorden hit är helt uppfyllt.',
      );
    });

    it('tells the page', async () => {
      const flower = await garden();
      await present(flower, '[part~=petal]');
      const heard = oneEvent(flower, 'maturity-select');
      await click(flower, mark(flower, 'locks'));
      const { detail, bubbles, composed } = (await heard) as unknown as MaturitySelectEvent;
      expect(detail).to.deep.equal({ entity: '1885', indicator: 'locks', area: 'older' });
      expect([bubbles, composed]).to.deep.equal([true, true]);
    });

    it('is undone by choosing it again, by Escape and by the button', async () => {
      const flower = await garden();
      await present(flower, '[part~=petal]');
      const detail = () => flower.shadowRoot?.querySelector('.detail');
      const undo: (() => unknown)[] = [
        () => click(flower, mark(flower, 'locks')),
        () => {
          press(flower, 'Escape');
        },
        () => flower.shadowRoot?.querySelector<HTMLButtonElement>('.detail button')?.click(),
      ];
      for (const each of undo) {
        await click(flower, mark(flower, 'locks'));
        expect(detail()).not.to.equal(null);
        await each();
        await flower.updateComplete;
        expect(detail()).to.equal(null);
        expect(flower.shadowRoot?.activeElement).to.equal(mark(flower, 'locks'));
        expect(lit(flower)).to.have.length(12);
      }
    });

    it('is forgotten when another entity lacks the mark', async () => {
      const flower = await garden();
      await present(flower, '[part~=petal]');
      await click(flower, mark(flower, 'locks'));
      flower.area = 'schools';
      await flower.updateComplete;
      expect(flower.shadowRoot?.querySelector('.detail')).to.equal(null);
    });
  });

  describe('by keyboard', () => {
    it('walks through a flower, the grass and the soil, and chooses', async () => {
      const flower = await garden();
      await present(flower, '[part~=petal]');
      mark(flower, 'alarm').focus();
      await flower.updateComplete;
      const at = () => flower.shadowRoot?.activeElement?.getAttribute('data-mark');
      const path: [key: string, mark: string][] = [
        ['ArrowRight', 'older locks'],
        ['ArrowLeft', 'older alarm'],
        ['End', 'soil login'],
        ['ArrowUp', 'grass quality'],
        ['ArrowDown', 'soil broadband'],
        ['Home', 'older stems:older'],
      ];
      for (const [key, name] of path) {
        press(flower, key);
        await flower.updateComplete;
        expect(at(), key).to.equal(name);
      }
      press(flower, 'Enter');
      await flower.updateComplete;
      expect(textIn(flower, '.detail-title')).to.equal('Vad håller ”Utveckling” tillbaka?');
      expect(flower.shadowRoot?.querySelector('.ring')).not.to.equal(null);
    });
  });

  describe('before its hands are loaded', () => {
    it('answers each key that was pressed, from where the one before has led', async () => {
      const flower = await garden();
      await present(flower, '[part~=petal]');
      mark(flower, 'stems:older').focus();
      const keys = ['ArrowRight', 'ArrowRight', 'ArrowRight'].map((key) => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
        flower.shadowRoot?.activeElement?.dispatchEvent(event);
        return event;
      });
      // or the page would scroll
      expect(keys.every(({ defaultPrevented }) => defaultPrevented)).to.equal(true);
      const options = await present(flower, '[role=option]');
      await flower.updateComplete;
      expect(flower.shadowRoot?.activeElement).to.equal(options[3]);
    });

    it('leaves the keys that are not its own to the page', async () => {
      const flower = await garden();
      await present(flower, '[part~=petal]');
      for (const init of [{ key: 'Tab' }, { key: 'a' }, { key: 'ArrowLeft', altKey: true }]) {
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        mark(flower, 'locks').dispatchEvent(event);
        expect(event.defaultPrevented, init.key).to.equal(false);
      }
    });

    it('chooses what was clicked, once, though the pointer has left', async () => {
      const flower = await garden();
      await present(flower, '[part~=petal]');
      let count = 0;
      flower.addEventListener('maturity-select', () => (count += 1));
      const locks = mark(flower, 'locks');
      locks.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      locks.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      flower.shadowRoot?.querySelector('svg')?.dispatchEvent(new PointerEvent('pointerleave'));
      await flower.updateComplete;
      expect(textIn(flower, '.detail-title')).to.equal('Vad håller ”Digitala lås” tillbaka?');
      expect(count).to.equal(1);
    });
  });

  it('names the mark under the pointer below the drawing', async () => {
    const flower = await garden();
    await present(flower, '[part~=petal]');
    expect(textIn(flower, '.readout')).to.equal('Välj ett kronblad för att se vad som håller det tillbaka.');
    mark(flower, 'locks').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await flower.updateComplete;
    expect(textIn(flower, '.readout')).to.equal('Digitala lås, Äldre (kronblad): Uppfyller inte.');
  });

  it('is a calm picture with the names below it at 200 px', async () => {
    const flower = await garden({}, 200);
    const [drawing] = await present(flower, '[part=drawing]');
    expect(drawing?.getAttribute('role')).to.equal('img');
    expect(drawing?.getAttribute('aria-label')).to.equal(flower.summaryText);
    expect(flower.shadowRoot?.querySelectorAll('[tabindex], text.name')).to.have.length(0);
    expect(
      [...(await present(flower, '.names li'))].map((name) => name.textContent.replace(/\s+/gu, ' ').trim()),
    ).to.deep.equal(['Äldre 50 %', 'Barn och elever 100 %']);
  });

  it('names the petals below a drawing that has no room for it', async () => {
    const narrow = await mounted<FlowerElement>('maturity-flower', dataset, { entity: '1885' }, 320);
    const names = await present(narrow, '.names li');
    expect(names.map((name) => name.textContent.replace(/\s+/gu, ' ').trim())).to.deep.equal([
      'Äldre, 50 %',
      'Barn och elever, 100 %',
    ]);
    const wide = await mounted<FlowerElement>('maturity-flower', dataset, { entity: '1885' }, 700);
    await present(wide, 'text.petal');
    expect(wide.shadowRoot?.querySelector('.names')).to.equal(null);
  });

  it('costs few elements as one of many', async () => {
    const flower = await garden({ 'no-legend': '', 'no-table': '', 'no-download': '' }, 110);
    const [drawing] = await present(flower, '[part=drawing]');
    expect(drawing?.querySelectorAll('*').length).to.be.below(16);
  });

  it('falls back to its defaults on an unknown layout', async () => {
    const flower = await mounted<FlowerElement>('maturity-flower', dataset, {
      entity: '1885',
      layout: 'bouquet',
    });
    expect(await present(flower, '[part~=petal]')).to.have.length(2);
  });

  it('keeps the fallback on an unknown entity', async () => {
    const flower = await garden({ entity: '9999' });
    await present(flower, '[part=error]');
    expect(flower.state).to.equal('error');
  });

  it('says when there are no answers', async () => {
    const nothing = aDataset({ answers: [{ rows: { '1885': Array<null>(10).fill(null) } }] });
    const flower = await mounted<FlowerElement>('maturity-flower', nothing, { entity: '1885' });
    expect(flower.state).to.equal('empty');
    expect(textIn(flower, '.summary')).to.equal('Lindesberg har inga svar i den här mätningen.');
  });

  it('changes nothing when nothing has changed', async () => {
    const flower = await garden({ compare: 'county' });
    await present(flower, '[part~=petal]');
    expect(await idleMutations(flower)).to.equal(0);
  });

  it('can be saved as a drawing', async () => {
    const flower = await garden();
    await present(flower, '[part~=petal]');
    expect(await flower.toSVG()).to.match(/^<\?xml|^<svg/u);
  });
});
