import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { html, render } from 'lit';
import '../../src/elements/bars/bars.js';
import type { BarsElement } from '../../src/elements/bars/bars-element.js';
import type { MaturitySelectDetail } from '../../src/internal/events.js';
import { aDataset, type ResultParts } from '../fixtures/dataset.js';
import { idleMutations, mounted, present, press, tableOf, textIn } from '../fixtures/mounted.js';
import { aSurvey, PRIORITY_BY_SIZE, PRIORITY_OF_ALL } from '../fixtures/survey.js';

const bars = async (
  attributes: Readonly<Record<string, string>> = {},
  data = aSurvey(),
  until = '[role="option"]',
): Promise<BarsElement> => {
  const element = await mounted<BarsElement>('maturity-bars', data, attributes, 700);
  await present(element, until);
  return element;
};

const segmentsOf = (element: BarsElement): readonly Element[] => [
  ...(element.shadowRoot?.querySelectorAll('[role="option"]') ?? []),
];

const labelsOf = (element: BarsElement): readonly string[] =>
  segmentsOf(element).map((mark) => (mark.getAttribute('aria-label') ?? '').replaceAll('\u00a0', ' '));

const click = (mark: Element | undefined): boolean | undefined =>
  mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

describe('maturity-bars: states', () => {
  it('draws rows, numbers, legend, notes and source', async () => {
    const element = await bars();
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(segmentsOf(element)).to.have.length(12);
    expect(textIn(element, '.legend')).to.equal('Mycket låg Ganska låg Ganska hög Mycket hög Vet ej');
    expect(textIn(element, '.heading')).to.equal('Prioritet');
    expect(textIn(element, '.notes')).to.contain('221 av 290 har svarat');
    expect(textIn(element, '.source')).to.contain('Testkällan');
  });

  it('says why there is nothing to draw', async () => {
    const element = await bars({}, aSurvey({ results: [] }), '.summary');
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(textIn(element, '.summary')).to.equal('Prioritet: uppgift saknas.');
    expect(element.shadowRoot?.querySelector('svg[part~="drawing"]')).to.equal(null);
  });

  it('has a desktop’s width on paper before it was ever measured', async () => {
    const place = document.createElement('div');
    const spacer = document.createElement('div');
    spacer.setAttribute('style', 'block-size: 9000px');
    const element = document.createElement('maturity-bars');
    element.data = aSurvey();
    place.append(spacer, element);
    document.body.append(place);
    await element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    const drawing = element.shadowRoot?.querySelector('svg[part~="drawing"]');
    expect(drawing?.getAttribute('width')).to.equal('880');
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    place.remove();
  });

  it('says that the tag is wrong, and fires maturity-error', async () => {
    const element = document.createElement('maturity-bars');
    element.data = aSurvey();
    element.topic = 'unheard-of';
    const failed = oneEvent(element, 'maturity-error');
    document.body.append(element);
    const { detail } = (await failed) as CustomEvent<{ code: string; error: Error }>;
    expect([detail.code, detail.error.message]).to.deep.equal(['MW-TAG', 'unknown topic: unheard-of']);
    await element.updateComplete;
    expect(element.matches(':state(error)')).to.equal(true);
    element.remove();
  });

  it('draws again when a wrong attribute is mended', async () => {
    const element = await bars({ topic: 'unheard-of' }, aSurvey(), '.fault');
    element.removeAttribute('topic');
    await present(element, '[role="option"]');
    expect(element.matches(':state(ready)')).to.equal(true);
  });
});

describe('maturity-bars: attributes', () => {
  for (const [name, attributes, expected] of [
    ['a mode', { mode: 'diverging' }, 'diverging'],
    ['an unknown mode', { mode: 'pie' }, 'stacked'],
    ['everyone', { mode: 'single' }, 'single'],
    ['everyone as a histogram', { by: 'all', mode: 'histogram' }, 'histogram'],
  ] as const) {
    it(`${name}: ${JSON.stringify(attributes)} draws ${expected}`, async () => {
      expect((await bars(attributes)).figure?.mode).to.equal(expected);
    });
  }

  it('warns once in development of an unknown value and goes on without it', async () => {
    const warn = console.warn;
    const warnings: unknown[] = [];
    console.warn = (...args: unknown[]) => void warnings.push(args[0]);
    try {
      const element = await bars({ sort: 'upside-down' });
      element.highlight = 'small';
      await element.updateComplete;
      await bars({ sort: 'upside-down' });
      expect(segmentsOf(element).length).to.be.greaterThan(0);
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.deep.equal([
      '<maturity-bars> unknown sort: upside-down; known: data, top-two, value',
    ]);
  });

  it('takes several indicators, separated by any white space', async () => {
    const indicators = ['a', 'b'].map((id) => ({ id, scale: 'priority' }));
    const results = indicators.map(({ id }) => ({ ...PRIORITY_OF_ALL, indicator: id }));
    const element = await bars({ indicator: ' a\n b ' }, aSurvey({ indicators, results }));
    expect(element.figure?.rows.map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });

  it('follows an attribute that changes and one that is removed', async () => {
    const element = await bars({ mode: 'single' });
    expect(segmentsOf(element)).to.have.length(5);
    element.removeAttribute('mode');
    await element.updateComplete;
    expect(segmentsOf(element)).to.have.length(12);
  });

  it('works when properties were set before the element was known', async () => {
    const host = document.createElement('div');
    render(html`<maturity-bars .data=${aSurvey()} .mode=${'single'}></maturity-bars>`, host);
    document.body.append(host);
    const element = host.querySelector('maturity-bars') as BarsElement;
    await present(element, '[role="option"]');
    expect(element.figure?.mode).to.equal('single');
    host.remove();
  });
});

describe('maturity-bars: marks', () => {
  it('say row, answer, number and base in full', async () => {
    expect(labelsOf(await bars())[0]).to.equal('100 000 eller fler: Ganska hög, 58 %, 12 svarande');
    expect(labelsOf(await bars({ lang: 'en' }))[0]).to.equal(
      '100,000 or more: Fairly high, 58%, 12 respondents',
    );
  });

  it('say what is missing', async () => {
    const results: ResultParts[] = [{ ...PRIORITY_BY_SIZE, values: { small: [2, 56, 31, 2, 9] } }];
    const element = await bars({}, aSurvey({ results }));
    expect(labelsOf(element)[0]).to.equal('100 000 eller fler, uppgift saknas, 12 svarande');
    expect(segmentsOf(element)[0]?.classList.contains('s-none')).to.equal(true);
  });

  it('say the answer alone where each municipality gave one', async () => {
    const element = await bars({ indicator: 'alarm', rows: 'entities' }, aDataset());
    expect(labelsOf(element)[0]).to.equal('Lindesberg: Uppfyller helt');
    expect(textIn(element, '.inside')).to.contain('Uppfyller helt');
  });

  it('have parts to style them by', async () => {
    const element = await bars();
    expect(element.shadowRoot?.querySelectorAll('[part~="segment-fairly-high"]')).to.have.length(3);
  });

  it('keep suppressed numbers out of everything', async () => {
    const rows = { '1885': ['fully'], '1880': ['fully'], '1861': ['not'], '1862': ['partly'] };
    const answers = [{ indicators: ['alarm'], rows, unpublished: true as const }];
    const element = await bars({ indicator: 'alarm' }, aDataset({ answers }), '.summary');
    const text = element.shadowRoot?.innerHTML ?? '';
    expect(text).to.contain('för få svarande');
    expect(text.replaceAll(/<!--.*?-->/gu, '')).not.to.match(/50|25\s%/u);
  });
});

describe('maturity-bars: choosing', () => {
  const chosenIn = async (element: BarsElement, act: () => void): Promise<MaturitySelectDetail> => {
    const chosen = oneEvent(element, 'maturity-select');
    act();
    const { detail } = (await chosen) as CustomEvent<MaturitySelectDetail>;
    await element.updateComplete;
    return detail;
  };

  it('a segment tells its question, group, answer and edition', async () => {
    const element = await bars();
    const detail = await chosenIn(element, () => click(segmentsOf(element)[0]));
    expect(detail).to.deep.equal({
      indicator: 'priority',
      edition: '2011',
      group: 'large',
      category: 'fairly-high',
    });
    expect(segmentsOf(element)[0]?.getAttribute('aria-selected')).to.equal('true');
  });

  it('a segment a second time, or Escape, clears the choice', async () => {
    const element = await bars();
    const first = segmentsOf(element)[0];
    await chosenIn(element, () => click(first));
    expect(await chosenIn(element, () => click(first))).to.deep.equal({});
    await chosenIn(element, () => click(first));
    expect(await chosenIn(element, () => press(element, 'Escape'))).to.deep.equal({});
    expect(first?.getAttribute('aria-selected')).to.equal('false');
  });

  it('names the municipality when the rows are municipalities', async () => {
    const element = await bars({ indicator: 'alarm locks', rows: 'entities', entity: '1885' }, aDataset());
    const detail = await chosenIn(element, () => click(segmentsOf(element)[0]));
    expect(detail).to.deep.equal({ edition: '2022', indicator: 'alarm', entity: '1885', category: 'not' });
  });

  it('is not fired when a property is set', async () => {
    const element = await bars();
    let fired = 0;
    element.addEventListener('maturity-select', () => (fired += 1));
    element.highlight = 'small';
    await element.updateComplete;
    expect(fired).to.equal(0);
  });
});

describe('maturity-bars: keyboard', () => {
  it('has one tab stop, and arrows that walk within and between rows', async () => {
    const element = await bars();
    const stops = segmentsOf(element).filter((mark) => mark.getAttribute('tabindex') === '0');
    expect(stops).to.have.length(1);
    (stops[0] as SVGElement).focus();
    const at = (): string =>
      (element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '').replace('\u00a0', ' ');
    press(element, 'ArrowRight');
    // the first key waits for what knows the keys
    await waitUntil(() => at().includes('100 000 eller fler: Mycket hög, 42 %'));
    press(element, 'ArrowDown');
    expect(at()).to.contain('10 000–99 999: Ganska låg');
    press(element, 'End');
    expect(at()).to.contain('Under 10 000: Vet ej');
    press(element, 'Home');
    expect(at()).to.contain('100 000 eller fler: Ganska hög');
    await element.updateComplete;
    expect(segmentsOf(element).filter((mark) => mark.getAttribute('tabindex') === '0')).to.have.length(1);
  });

  it('does what was pressed before it knew the keys, in order, and keeps the page from scrolling', async () => {
    const element = await bars();
    const [first] = segmentsOf(element);
    (first as SVGElement).focus();
    const keys = ['ArrowDown', 'ArrowRight', 'ArrowRight'].map(
      (key) => new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
    for (const key of keys) first?.dispatchEvent(key);
    expect(keys.every(({ defaultPrevented }) => defaultPrevented)).to.equal(true);
    await waitUntil(() =>
      element.shadowRoot?.activeElement?.getAttribute('aria-label')?.includes('999: Ganska hög'),
    );
  });

  it('leaves other keys, and keys held with others, to the page', async () => {
    const element = await bars();
    const [first] = segmentsOf(element);
    (first as SVGElement).focus();
    for (const init of [{ key: 'a' }, { key: 'ArrowRight', ctrlKey: true }, { key: 'Tab' }]) {
      const key = new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true });
      first?.dispatchEvent(key);
      expect(key.defaultPrevented).to.equal(false);
    }
  });

  it('does not take the focus back when the reader has left meanwhile', async () => {
    const element = await bars();
    const [first] = segmentsOf(element);
    (first as SVGElement).focus();
    press(element, 'ArrowRight');
    (first as SVGElement).blur();
    // whoever comes back is served
    (first as SVGElement).focus();
    (first as SVGElement).blur();
    const chosen = oneEvent(element, 'maturity-select');
    click(segmentsOf(element)[3]);
    await chosen;
    expect(element.shadowRoot?.activeElement).to.equal(segmentsOf(element)[3]);
  });

  it('chooses with Enter and with Space', async () => {
    const element = await bars();
    (segmentsOf(element)[0] as SVGElement).focus();
    for (const key of ['Enter', ' ']) {
      const chosen = oneEvent(element, 'maturity-select');
      press(element, key);
      await chosen;
    }
    await element.updateComplete;
    expect(segmentsOf(element)[0]?.getAttribute('aria-selected')).to.equal('false');
  });

  it('shows a ring around the focus and reads the mark out below the chart', async () => {
    const element = await bars();
    expect(textIn(element, '.readout')).to.equal('Peka på en del för att läsa dess tal här.');
    (segmentsOf(element)[0] as SVGElement).focus();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.ring')?.getAttribute('d')).to.match(/^M/);
    expect(textIn(element, '.readout')).to.equal('100 000 eller fler: Ganska hög, 58 %, 12 svarande');
    (segmentsOf(element)[0] as SVGElement).blur();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.ring')?.getAttribute('d')).to.equal('');
  });

  it('keeps a tab stop when the marks change', async () => {
    const element = await bars();
    (segmentsOf(element)[0] as SVGElement).focus();
    press(element, 'End');
    await oneEvent(element.shadowRoot as ShadowRoot, 'focusin');
    await element.updateComplete;
    element.mode = 'single';
    await element.updateComplete;
    await element.updateComplete;
    expect(segmentsOf(element).filter((mark) => mark.getAttribute('tabindex') === '0')).to.have.length(1);
  });

  it('reads out what is pointed at', async () => {
    const element = await bars();
    segmentsOf(element)[1]?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(textIn(element, '.readout')).to.contain('Mycket hög, 42 %');
  });
});

describe('maturity-bars: table', () => {
  it('says the same numbers as the drawing', async () => {
    expect(await tableOf(await bars())).to.deep.equal([
      ['100 000 eller fler', '0 %', '0 %', '58 %', '42 %', '0 %', '12', '13'],
      ['10 000–99 999', '3 %', '31 %', '50 %', '16 %', '1 %', '164', '202'],
      ['Under 10 000', '2 %', '56 %', '31 %', '2 %', '9 %', '45', '75'],
    ]);
  });
});

describe('maturity-bars: directions and idleness', () => {
  it('mirrors the order of the segments from right to left', async () => {
    const x = (element: BarsElement): readonly number[] =>
      segmentsOf(element)
        .slice(0, 2)
        .map((mark) => mark.getBoundingClientRect().x);
    const [first = 0, second = 0] = x(await bars());
    const [mirrored = 0, mirroredSecond = 0] = x(await bars({ dir: 'rtl' }));
    expect(first).to.be.below(second);
    expect(mirrored).to.be.above(mirroredSecond);
  });

  it('touches nothing when nothing has changed', async () => {
    const element = await bars();
    expect(await idleMutations(element)).to.equal(0);
  });

  it('touches only its own marks when the focus moves', async () => {
    const element = await bars();
    const before = segmentsOf(element);
    (before[0] as SVGElement).focus();
    press(element, 'ArrowRight');
    await oneEvent(element.shadowRoot as ShadowRoot, 'focusin');
    await element.updateComplete;
    expect(segmentsOf(element)).to.deep.equal(before);
  });
});

describe('maturity-bars: accessibility', () => {
  for (const attributes of [
    {},
    { mode: 'diverging' },
    { mode: 'single' },
    { mode: 'histogram' },
    { mode: 'grouped' },
    { lang: 'en', theme: 'dark' },
  ]) {
    it(`has no faults with ${JSON.stringify(attributes)}`, async () => {
      const element = await bars(attributes);
      await expect(element).to.be.accessible();
    });
  }
});

describe('maturity-bars: rows that open', () => {
  const question = (id: string, topic: string) => ({
    id,
    label: id,
    topic,
    scale: 'priority',
    goals: ['goal'],
  });
  const goals = aSurvey({
    indicators: [question('whole', 'goals'), question('one', 'effects'), question('two', 'effects')],
    results: ['whole', 'one', 'two'].map((indicator) => ({ ...PRIORITY_OF_ALL, indicator })),
  });
  const opening = (open = ''): Promise<BarsElement> =>
    bars({ topic: 'goals', rows: 'indicators', opens: 'effects', open }, goals);
  const toggleOf = (element: BarsElement): SVGElement => {
    const toggle = element.shadowRoot?.querySelector<SVGElement>('.toggle');
    if (!toggle) throw new RangeError('missing toggle');
    return toggle;
  };

  it('open by Enter and close by Space, with the focus where it was', async () => {
    const element = await opening();
    expect(toggleOf(element).getAttribute('aria-label')).to.equal('whole: delarna');
    toggleOf(element).focus();
    press(element, 'Enter');
    await element.updateComplete;
    expect(element.figure?.rows.map(({ id }) => id)).to.deep.equal(['whole', 'one', 'two']);
    expect(element.shadowRoot?.activeElement).to.equal(toggleOf(element));
    expect(toggleOf(element).getAttribute('aria-expanded')).to.equal('true');
    expect(textIn(element, '.data caption')).to.equal('whole');
    press(element, ' ');
    await element.updateComplete;
    expect(element.figure?.rows.map(({ id }) => id)).to.deep.equal(['whole']);
    expect(element.shadowRoot?.querySelector('.data')).to.equal(null);
  });

  it('open by pointer, and from the start where the tag says so', async () => {
    const element = await opening('whole');
    expect(element.figure?.rows).to.have.length(3);
    click(toggleOf(element));
    await element.updateComplete;
    expect(element.figure?.rows).to.have.length(1);
  });

  it('leave other keys to the page', async () => {
    const element = await opening();
    toggleOf(element).focus();
    press(element, 'a');
    await element.updateComplete;
    expect(element.figure?.rows).to.have.length(1);
  });
});
