import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { axeFindings } from '../stories/check.js';
import { present, tableOf, type Mountable } from '../fixtures/mounted.js';
import {
  documentOf,
  respondentsOf,
  rowsOf,
  type RawDocument,
  type RawResult,
  type RawText,
  type RawValue,
} from './document.js';

type Lang = 'sv' | 'en';

interface Widget extends Mountable {
  readonly state: string;
}

const PAGES = ['report-2011', 'goals', 'eblomladan'] as const;

const MISSING = { sv: 'uppgift saknas', en: 'no data' };
const NOT_APPLICABLE = { sv: 'ej aktuellt', en: 'not applicable' };

/**
 * Puts a page of the demo on this page, in one language, and waits until its widgets have come as far as they will.
 *
 * @param placed called as soon as the page is there
 */
async function opened(page: string, lang: Lang, placed?: (place: HTMLElement) => void): Promise<HTMLElement> {
  const response = await fetch(`/demo/${page}.html`);
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.documentElement.lang = lang;
  const place = document.createElement('div');
  for (const href of ['/demo/page.css', '/demo/reading.css']) {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = href;
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve, { once: true }));
    place.append(sheet);
    document.body.append(place);
    await loaded;
  }
  for (const sourced of parsed.querySelectorAll('[src]')) {
    if (sourced.localName.startsWith('maturity-'))
      sourced.setAttribute('src', `/demo/${sourced.getAttribute('src') ?? ''}`);
  }
  place.append(...[...parsed.body.children].map((child) => document.adoptNode(child)));
  placed?.(place);
  while (widgetsOf(place).some(({ state }) => state === 'loading')) await new Promise(requestAnimationFrame);
  return place;
}

function widgetsOf(place: ParentNode, tag = '*'): readonly Widget[] {
  return [...place.querySelectorAll<Widget>(`.example > ${tag}`)].filter(({ localName }) =>
    localName.startsWith('maturity-'),
  );
}

const clean = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/gu, ' ').trim();

/** A number as a reader of the language meets it, every digit of the document in it. */
function written(value: RawValue | undefined, unit: string, lang: Lang): string {
  if (typeof value !== 'number') return (value === 'not-applicable' ? NOT_APPLICABLE : MISSING)[lang];
  const digits = lang === 'sv' ? String(value).replace('.', ',') : String(value);
  return unit === 'percent' ? `${digits}${lang === 'sv' ? ' ' : ''}%` : digits;
}

/** The cells of a widget's real table by the texts of their row and column. */
async function cellsOf(widget: Widget): Promise<Map<string, Map<string, string>>> {
  const rows = await tableOf(widget);
  const columns = [...(widget.shadowRoot?.querySelectorAll('.data thead th') ?? [])].map((cell) =>
    clean(cell.textContent),
  );
  return new Map(
    rows.map(([name = '', ...cells]) => [
      clean(name),
      new Map(cells.map((cell, index) => [columns[index + 1] ?? '', clean(cell)])),
    ]),
  );
}

const text = (label: RawText | string, lang: Lang): string =>
  clean(typeof label === 'string' ? label : label[lang]);

/** What bars and heat maps of the report have to show: each result of the document that the tag asks for. */
function resultsFor(raw: RawDocument, widget: Widget): readonly RawResult[] {
  const asked = widget.getAttribute('indicator')?.split(' ');
  const topic = widget.getAttribute('topic');
  const ids = asked ?? raw.indicators!.filter((each) => each.topic === topic).map(({ id }) => id);
  const unit = widget.getAttribute('mode') === 'counts' ? 'count' : undefined;
  return ids.flatMap((id) => {
    const own = raw.results!.filter((result) => result.indicator === id);
    const edition = own.at(-1)?.edition;
    const byGroup = asked?.length === 1 && widget.getAttribute('by') !== 'all';
    const grouped = own.some(({ grouping }) => grouping) && byGroup;
    const found = own.find(
      (result) =>
        (result.edition === edition || result.edition === '2011') &&
        Boolean(result.grouping) === grouped &&
        (unit === undefined || result.unit === unit),
    );
    return found ? [found] : [];
  });
}

const keyOf = ({ indicator, grouping = '', edition, unit }: RawResult): string =>
  [indicator, grouping, edition, unit].join(' ');

/** Compares every number of the results with the widget's table; returns how many were compared. */
async function compare(raw: RawDocument, widget: Widget, lang: Lang): Promise<number> {
  const results = resultsFor(raw, widget);
  expect(results, widget.outerHTML).not.to.be.empty;
  const cells = await cellsOf(widget);
  let compared = 0;
  const check = (row: string, column: string | undefined, value: string): void => {
    const found =
      column === undefined ? [...(cells.get(row)?.values() ?? [])].at(-1) : cells.get(row)?.get(column);
    expect(found, `${widget.outerHTML.slice(0, 120)}: ${row}, ${column ?? ''}`).to.equal(value);
    compared++;
  };
  const respondents = { sv: 'Svarande', en: 'Respondents' }[lang];
  for (const result of results) {
    const indicator = raw.indicators!.find(({ id }) => id === result.indicator)!;
    const { categories } = raw.scales!.find(({ id }) => id === indicator.scale)!;
    const answers = categories.map(({ label }) => text(label, lang));
    for (const [group, values] of rowsOf(result)) {
      const n = written(respondentsOf(result, group), 'count', lang);
      const groups = raw.groupings?.find(({ id }) => id === result.grouping)?.groups;
      const label = groups?.find(({ id }) => id === group) as { label: RawText } | undefined;
      const alone = results.length === 1 && group === '';
      const row = text(label?.label ?? indicator.label, lang);
      for (const [index, value] of values.entries()) {
        const shown = written(value, result.unit, lang);
        if (alone) check(answers[index] ?? '', undefined, shown);
        else check(row, answers[index], shown);
      }
      if (alone) check(respondents, undefined, n);
      else check(row, respondents, n);
    }
  }
  return compared;
}

describe('the pages of the demo', function () {
  this.timeout(300_000);
  const lang = document.documentElement.lang;
  let place: HTMLElement | undefined;

  afterEach(() => {
    place?.remove();
    document.documentElement.lang = lang;
  });

  for (const language of ['sv', 'en'] as const) {
    it(`show every number of the 2011 report, digit by digit, ${language}`, async () => {
      const raw = await documentOf('skl-2011');
      place = await opened('report-2011', language);
      const shown = new Set<string>();
      let compared = 0;
      for (const widget of [...widgetsOf(place, 'maturity-bars'), ...widgetsOf(place, 'maturity-heatmap')]) {
        for (const result of resultsFor(raw, widget)) shown.add(keyOf(result));
        if (widget.state === 'empty') continue;
        compared += await compare(raw, widget, language);
      }
      expect(compared).to.be.greaterThan(700);
      // the other unit of the same numbers, what the maps and the trend show, and the numbers in the text
      const elsewhere = raw.results!.filter(
        (result) =>
          !shown.has(keyOf(result)) &&
          !shown.has(keyOf({ ...result, unit: result.unit === 'count' ? 'percent' : 'count' })),
      );
      expect([...new Set(elsewhere.map(({ indicator }) => indicator))]).to.have.members(
        [
          'fig-01-response-rate',
          'fig-04-priority-map',
          'fig-06-strategy',
          'fig-12-collaboration-map',
          'fig-26-staff-2fa',
          'fig-26-private-persons',
          'fig-26-companies',
          'text-responsible-appointed',
          'text-mobile-apps',
          'text-external-apps',
          'text-accessible-website',
          'text-payment',
        ].filter((id) => elsewhere.some(({ indicator }) => indicator === id)),
      );
    });
  }

  it('show the first figure of the report before the last one is computed', async () => {
    const told: string[] = [];
    const tell = (event: Event) => {
      const { localName, parentElement } = event.target as Element;
      if (localName !== 'maturity-value') told.push(parentElement?.closest('section')?.id ?? '');
    };
    // each tells by an event that doesn't bubble
    document.addEventListener('maturity-load', tell, { capture: true });
    const painted: string[] = [];
    const watch = (async () => {
      while (!place?.isConnected) await new Promise(requestAnimationFrame);
      const [first] = widgetsOf(place);
      await present(first!, '[part~=drawing]');
      // in the next frame it has been painted
      await new Promise(requestAnimationFrame);
      painted.push(...told);
    })();
    const opening = opened('report-2011', 'sv', (early) => {
      place = early;
      widgetsOf(early)[0]?.scrollIntoView({ behavior: 'instant' });
    });
    await watch;
    await opening;
    document.removeEventListener('maturity-load', tell, { capture: true });
    const all = widgetsOf(place!).length;
    expect(all).to.be.greaterThan(25);
    expect(told).to.have.length(all);
    expect(painted).to.include('fig-1');
    expect(painted.length).to.be.lessThan(all);
    expect(painted).not.to.include(told.at(-1));
  });

  it('show what is missing as missing, with the reason', async () => {
    place = await opened('report-2011', 'sv');
    const empty = widgetsOf(place).filter(({ state }) => state === 'empty');
    const figures = empty.map((widget) => widget.closest('section')?.id);
    expect(figures).to.deep.equal(['fig-4', 'fig-10', 'fig-12', 'fig-23']);
    for (const widget of empty)
      expect(widget.shadowRoot?.querySelector('.notes')?.textContent.trim(), widget.outerHTML).not.to.equal(
        '',
      );
  });

  it('tell each slip of the report where a reader meets it', async () => {
    const raw = await documentOf('skl-2011');
    for (const language of ['sv', 'en'] as const) {
      place = await opened('report-2011', language);
      const told = clean(
        [place.innerText, ...widgetsOf(place).map(({ shadowRoot }) => shadowRoot?.textContent ?? '')].join(
          ' ',
        ),
      );
      for (const slip of raw.inconsistencies!) expect(told, slip.id).to.contain(text(slip.text, language));
      place.remove();
    }
  });

  it('say of each municipality whether it answered', async () => {
    const raw = await documentOf('skl-2011');
    place = await opened('report-2011', 'sv');
    const [map] = widgetsOf(place, 'maturity-map[indicator=appendix-1-participation]');
    const rows = await tableOf(map!);
    const sheet = raw.answers!.find(({ indicators }) => indicators.includes('appendix-1-participation'))!;
    const answered = new Map(rows.filter((cells) => cells[2] !== '').map((cells) => [cells[0], cells[2]]));
    expect(answered.size).to.equal(290);
    for (const { id, name } of raw.entities!) {
      const code = sheet.codes![sheet.rows[id] as string];
      expect(answered.get(name), name).to.equal(code === 'answered' ? 'Svarade' : 'Svarade inte');
    }
  });

  it('show what is known of 2009 and of the years before', async () => {
    place = await opened('report-2011', 'sv');
    const tables = [];
    for (const trend of widgetsOf(place, 'maturity-trend'))
      tables.push((await tableOf(trend)).map((row) => row.map(clean)));
    expect(tables).to.deep.equal([
      [
        ['Nej', '2009', 'uppgift saknas', 'uppgift saknas'],
        ['Nej', '2011', '45 %', '219'],
        ['Arbete pågår', '2009', '20 %', 'uppgift saknas'],
        ['Arbete pågår', '2011', '32 %', '219'],
        ['Ja', '2009', 'uppgift saknas', 'uppgift saknas'],
        ['Ja', '2011', '22 %', '219'],
      ],
      [
        ['2006', '153'],
        ['2007', '147'],
        ['2008', '162'],
      ],
      [
        ['Under ca 30 000 invånare', '2008', '2,2'],
        ['Ca 30 000–100 000 invånare', '2008', 'uppgift saknas'],
        ['Över 100 000 invånare', '2008', '3,1'],
      ],
    ]);
  });

  it('show every goal with its number and year, and which goal each effect belongs to', async () => {
    const strategy = await documentOf('oskarshamn-2008');
    const society = await documentOf('esamhallet-2011');
    place = await opened('goals', 'en');
    const [targets] = widgetsOf(place, 'maturity-targets');
    const cells = await cellsOf(targets!);
    expect(cells.size).to.equal(strategy.targets!.length);
    for (const target of strategy.targets!) {
      const row = cells.get(text((target as unknown as { label: RawText }).label, 'en'));
      const number = target.target === undefined ? 'not applicable' : `${String(target.target)}%`;
      expect([...(row?.values() ?? [])], target.id).to.include.members([number, target.due]);
    }
    const [bars] = widgetsOf(place, 'maturity-bars');
    expect(await compare(society, bars!, 'en')).to.equal(9 * 8);
    const effects = society.indicators!.filter(({ goals }) => goals);
    const mapped = [...place.querySelectorAll('#mapping tbody tr')].map((row) => [
      row.getAttribute('data-effect'),
      Number(row.querySelector('td')?.textContent),
      ...[...row.querySelectorAll('[data-goal]')].map((cell) => cell.getAttribute('data-goal')),
    ]);
    expect(mapped).to.deep.equal(
      effects.map(({ id, number, goals, goalsByMeaning }) => [id, number, goals![0], goalsByMeaning![0]]),
    );
  });

  it('list the top and the bottom ten of the flower box in the order of the source', async () => {
    const raw = await documentOf('eblomladan-2014');
    place = await opened('eblomladan', 'sv');
    for (const topic of ['top-ten', 'bottom-ten']) {
      const [table] = widgetsOf(place, `maturity-table[topic=${topic}]`);
      if (!table) throw new RangeError(`missing table: ${topic}`);
      // rows are drawn near the window only
      table.scrollIntoView();
      const cells = await present(table, 'tbody th[scope=row]');
      const names = cells.map((cell) => clean(cell.textContent));
      const expected = raw
        .indicators!.filter((each) => each.topic === topic)
        .map(({ label }) => text(label, 'sv'));
      expect(names).to.deep.equal(expected);
    }
    const values = [...place.querySelectorAll<Widget>('p[lang=sv] maturity-value')].map(
      (value) => [value.getAttribute('indicator'), value] as const,
    );
    expect(values).to.have.length(4);
    for (const [indicator, value] of values) {
      const { values: numbers } = raw.results!.find((result) => result.indicator === indicator)!;
      expect(clean(value.shadowRoot?.textContent ?? '')).to.contain(
        String((numbers as readonly number[])[0]),
      );
    }
  });

  it('say that area and level are missing where the source of the flower box leaves them open', async () => {
    place = await opened('eblomladan', 'sv');
    const open = [];
    for (const topic of ['top-ten', 'bottom-ten']) {
      const [table] = widgetsOf(place, `maturity-table[topic=${topic}]`);
      table!.scrollIntoView();
      for (const row of await present(table!, 'tr.row')) {
        const cells = [...row.children].map((cell) => clean(cell.textContent));
        if (cells.includes(MISSING.sv) || cells.includes(NOT_APPLICABLE.sv)) open.push(cells);
      }
    }
    expect(open).to.deep.equal([
      ['Ägare för kritiska it-system', 'ej aktuellt', 'It som möjliggörare'],
      ['Fakturera kommunen digitalt', 'uppgift saknas', 'uppgift saknas'],
      ['Bredbandsstrategi', 'uppgift saknas', 'uppgift saknas'],
      ['Regional digital agenda', 'ej aktuellt', 'Verksamhetsutveckling'],
      ['Säker digital brevlåda', 'ej aktuellt', 'Verksamhetsutveckling'],
      ['E-arkiv', 'uppgift saknas', 'uppgift saknas'],
      ['Ansöka om parkeringstillstånd', 'uppgift saknas', 'Service'],
    ]);
  });

  for (const page of PAGES) {
    for (const language of ['sv', 'en'] as const) {
      it(`violate nothing, ${page}, ${language}`, async () => {
        place = await opened(page, language);
        expect(await axeFindings(place)).to.deep.equal([]);
      });
    }
  }
});
