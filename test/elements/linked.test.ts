import { expect, fixture } from '@open-wc/testing';
import '../../src/all.js';
import type { HeatmapElement } from '../../src/elements/heatmap/heatmap-element.js';
import type { ScopeElement } from '../../src/elements/scope/scope-element.js';
import type { MaturityWidget } from '../../src/internal/widget.js';
import type { Dataset } from '../../src/model/index.js';
import { aDataset } from '../fixtures/dataset.js';
import { activeIn, datasetOf, present, textIn } from '../fixtures/mounted.js';

type AnyWidget = MaturityWidget<never, never> & HTMLElement;

/** Widgets of these tags in a scope around one dataset. */
async function linked(
  data: Dataset,
  choice: Readonly<Record<string, string>>,
  ...tags: readonly (readonly [tag: string, attributes?: Readonly<Record<string, string>>])[]
): Promise<readonly [ScopeElement, ...AnyWidget[]]> {
  const scope = document.createElement('maturity-scope');
  scope.lang = 'sv';
  scope.data = data;
  for (const [name, value] of Object.entries(choice)) scope.setAttribute(name, value);
  const widgets = tags.map(([tag, attributes = {}]) => {
    const widget = document.createElement(tag) as AnyWidget;
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    return widget;
  });
  scope.append(...widgets);
  await fixture(scope as never);
  await settled(scope);
  return [scope, ...widgets];
}

async function settled(scope: ScopeElement): Promise<void> {
  await scope.updateComplete;
  for (const widget of scope.querySelectorAll<AnyWidget>('*')) await widget.updateComplete;
}

const inside = <Of extends Element>(widget: Element, selector: string) => [
  ...(widget.shadowRoot?.querySelectorAll<Of>(selector) ?? []),
];

describe('an indicator chosen in a linked page', () => {
  let welfare: Dataset;
  before(async () => {
    welfare = await datasetOf('valfardsteknik-2022');
  });

  it('is marked in the field of everything, which stays a field and says so', async () => {
    const [scope, field] = await linked(welfare, { entity: '1885' }, ['maturity-heatmap']);
    await present(field as Element, '[role=grid]');
    const heading = field?.headingText;
    expect(inside(field as Element, 'rect.marked')).to.have.length(0);
    scope.choose({ indicator: 'broadband-gigabit' });
    await settled(scope);
    const { figure } = field as unknown as HeatmapElement;
    expect(figure?.form).to.equal('field');
    expect(field?.headingText).to.equal(heading);
    expect(inside(field as Element, 'rect.marked')).to.have.length(2);
    expect(textIn(field as Element, '.readout')).to.equal('Markerad fråga: Bredband 1 Gbit/s.');
    const cell = activeIn(field as Element);
    expect(cell?.getAttribute('aria-label')).to.match(/^Lindesberg .*Bredband 1 Gbit/u);
    expect(cell?.getAttribute('aria-current')).to.equal('true');
  });

  it('has the name of its column in bold where columns have names', async () => {
    const [scope, field] = await linked(welfare, { entity: '1885' }, [
      'maturity-heatmap',
      { class: 'wide-field' },
    ]);
    const wide = new CSSStyleSheet();
    wide.replaceSync('.wide-field { inline-size: 1200px; }');
    document.adoptedStyleSheets.push(wide);
    const bold = () =>
      inside<SVGTextElement>(field as Element, 'text.turned').filter(
        (name) => getComputedStyle(name).fontWeight === '700',
      );
    while (inside(field as Element, 'text.turned').length < 44) await new Promise(requestAnimationFrame);
    expect(bold()).to.have.length(0);
    scope.choose({ indicator: 'broadband-gigabit' });
    await settled(scope);
    expect(bold().map(({ textContent }) => textContent)).to.deep.equal(['Bredband 1 Gbit/s']);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== wide);
  });

  it('frames the column that is chosen, wherever it is sorted and also in a file', async () => {
    const [scope, field] = await linked(welfare, { entity: '1885' }, [
      'maturity-heatmap',
      { by: '', sort: 'level' },
    ]);
    await present(field as Element, '[role=grid]');
    const placesOf = async (...ids: string[]) => {
      const places: number[] = [];
      for (const indicator of ids) {
        scope.choose({ indicator });
        await settled(scope);
        places.push(Number(inside(field as Element, 'rect.marked')[0]?.getAttribute('x')));
      }
      return places;
    };
    const places = await placesOf('broadband-gigabit', 'broadband-100', 'broadband-gigabit');
    expect(places[0]).to.be.finite;
    expect(places[1]).to.not.equal(places[0]);
    expect(places[2]).to.equal(places[0]);
    const file = await field?.toSVG();
    scope.choose({ indicator: '' });
    await settled(scope);
    expect(inside(field as Element, 'rect.marked')).to.have.length(0);
    expect(file).to.not.equal(await field?.toSVG());
  });

  it('is marked among the questions of a table, which keeps them all', async () => {
    const [scope, table] = await linked(welfare, { entity: '1885' }, ['maturity-table']);
    await present(table as Element, 'tbody tr');
    const rows = inside(table as Element, 'tbody tr').length;
    expect(rows).to.be.greaterThan(40);
    expect(inside(table as Element, '[aria-current]')).to.have.length(0);
    scope.choose({ indicator: 'broadband-gigabit' });
    await settled(scope);
    expect(inside(table as Element, 'tbody tr')).to.have.length(rows);
    const [row, ...others] = inside(table as Element, '[aria-current=true]');
    expect(others).to.have.length(0);
    expect(row?.getAttribute('part')).to.equal('row row-broadband-gigabit');
    expect(row?.classList.contains('own')).to.equal(true);
  });

  it('stays open in the table in which it was chosen', async () => {
    const [scope, table] = await linked(welfare, { entity: '1885' }, ['maturity-table']);
    await present(table as Element, 'tbody tr');
    inside<HTMLElement>(
      table as Element,
      '.row-broadband-gigabit .name, [part~=row-broadband-gigabit] .name',
    )[0]?.click();
    await settled(scope);
    expect(scope.choice.indicator).to.equal('broadband-gigabit');
    expect(inside(table as Element, '.row.chosen')).to.have.length(1);
  });

  it('is marked among the rows of a topic, by colours as well as by bars', async () => {
    const survey = await datasetOf('skl-2011');
    const topic = [...survey.indicators.values()].filter((each) => each.topic === 'fig-13');
    const [scope, heat, bars] = await linked(
      survey,
      {},
      ['maturity-heatmap', { topic: 'fig-13' }],
      ['maturity-bars', { topic: 'fig-13', rows: 'indicators' }],
    );
    await present(heat as Element, '[role=grid]');
    const before = [heat?.summaryText, bars?.summaryText];
    scope.choose({ indicator: topic[1]?.id ?? '' });
    await settled(scope);
    expect([heat?.summaryText, bars?.summaryText]).to.deep.equal(before);
    const [row, ...others] = inside(heat as Element, '[role=row][aria-current=true]');
    expect(others).to.have.length(0);
    expect(row?.getAttribute('aria-rowindex')).to.equal('2');
    expect(inside(heat as Element, 'rect.marked')).to.have.length(1);
    expect(inside(heat as Element, 'text.row.at').length).to.be.greaterThan(0);
  });

  it('is marked on a staircase of services, which does not become one of municipalities', async () => {
    const steps = ['one', 'two'].map((id) => ({ id, label: id }));
    const at = new Map([
      [
        '1885',
        new Map([
          ['locks', 'one'],
          ['alarm', 'two'],
        ]),
      ],
    ]);
    const data = aDataset({ ladders: [{ id: 'stairs', label: 'Trappa', steps, at }] });
    const [scope, ladder] = await linked(data, {}, ['maturity-ladder']);
    const { kind } = ladder?.figure as unknown as { kind: string };
    expect(kind).to.equal('indicator');
    scope.choose({ indicator: 'alarm' });
    await settled(scope);
    const { kind: after, rungs } = ladder?.figure as unknown as {
      kind: string;
      rungs: readonly { standing: readonly { id: string; own: boolean }[] }[];
    };
    expect(after).to.equal('indicator');
    const own = rungs.flatMap(({ standing }) => standing.filter((mark) => mark.own));
    expect(own.map(({ id }) => id)).to.deep.equal(['alarm']);
  });

  it('leaves the mean by size as it is, also when its answers have no order', async () => {
    const unordered = [...welfare.indicators.values()].find(
      ({ scale }) => welfare.scales.get(scale)?.kind === 'nominal',
    );
    const [scope, scatter] = await linked(welfare, { entity: '1885' }, ['maturity-scatter']);
    const heading = scatter?.headingText;
    for (const indicator of ['broadband-gigabit', unordered?.id ?? '']) {
      scope.choose({ indicator });
      await settled(scope);
      expect(scatter?.state).to.equal('ready');
      expect(scatter?.headingText).to.equal(heading);
    }
  });

  it('is what those show that show one question at a time', async () => {
    const label = welfare.indicators.get('broadband-gigabit')?.label;
    const [scope, map, bars, trend] = await linked(
      welfare,
      { entity: '1885' },
      ['maturity-map'],
      ['maturity-bars'],
      ['maturity-trend'],
    );
    scope.choose({ indicator: 'broadband-gigabit' });
    await settled(scope);
    for (const widget of [map, bars, trend])
      expect(widget?.headingText, widget?.localName).to.equal(
        typeof label === 'string' ? label : (label as unknown as { sv: string }).sv,
      );
  });

  it('decides what is shown when the tag itself says so', async () => {
    const [, heat, table] = await linked(
      welfare,
      { entity: '1885', indicator: 'broadband-100' },
      ['maturity-heatmap', { indicator: 'broadband-gigabit' }],
      ['maturity-table', { indicator: 'broadband-gigabit' }],
    );
    expect((heat as unknown as HeatmapElement).figure?.form).to.equal('table');
    await present(table as Element, 'tbody tr');
    expect(inside(table as Element, 'tbody tr')).to.have.length(1);
  });
});

describe('a cell chosen in a linked field', () => {
  it('leaves the reader where he is: as near, in the same order, at the same cell', async () => {
    const [scope, field] = await linked(aDataset(), { entity: '1885' }, ['maturity-heatmap']);
    const [grid] = (await present(field as Element, '[role=grid]')) as HTMLElement[];
    const [select] = inside<HTMLSelectElement>(field as Element, '[data-wish=rowsSort]');
    if (!grid || !select) throw new TypeError('missing field');
    select.value = 'name';
    select.dispatchEvent(new Event('change'));
    await settled(scope);
    grid.focus();
    const press = (key: string) => grid.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    for (const key of ['+', 'ArrowRight', 'ArrowDown']) press(key);
    await settled(scope);
    const cell = () => activeIn(field as Element);
    const said = cell()?.getAttribute('aria-label');
    press('Enter');
    await settled(scope);
    expect(scope.choice.entity).to.not.equal('1885');
    expect(cell()?.getAttribute('aria-label')).to.equal(said);
    expect(cell()?.getAttribute('aria-selected')).to.equal('true');
    expect(inside(field as Element, 'button[aria-pressed=true]')).to.have.length(1);
    expect(inside<HTMLSelectElement>(field as Element, '[data-wish=rowsSort]')[0]?.value).to.equal('name');
  });
});
