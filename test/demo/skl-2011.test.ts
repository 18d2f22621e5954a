import { expect } from '@open-wc/testing';
import { documentOf, oracle, respondentsOf, rowsOf, type RawDocument, type RawResult } from './document.js';

const BANDS: Record<string, string> = {
  lt10k: 'under-10k',
  '10k-19k': '10k',
  '20k-49k': '20k',
  '50k-99k': '50k',
  ge100k: '100k',
};

/** Figures whose cells are sure, but for the cells without a number. */
const SURE = [1, 2, 3, 6, 7, 8, 11, 15, 16, 17, 18, 20, 21, 24, 25, 26, 27, 28, 29]
  .map((number) => `fig-${number}`)
  .concat(['bilaga-2', 'bilaga-3']);
/** Figures in which only the cells of high confidence are sure. */
const SURE_IF_HIGH = ['fig-9', 'fig-13', 'fig-19', 'fig-22'];
/** Figures without a sure cell. */
const UNSURE = ['fig-10', 'fig-14', 'fig-23'];

/** The indicator of the figures that have one question, and their grouping. */
const QUESTIONS: Record<string, { indicator: string; grouping?: string }> = {
  'fig-1': { indicator: 'fig-01-response-rate', grouping: 'size' },
  'fig-2': { indicator: 'fig-02-priority' },
  'fig-3': { indicator: 'fig-02-priority', grouping: 'size' },
  'fig-6': { indicator: 'fig-06-strategy' },
  'fig-7': { indicator: 'fig-06-strategy', grouping: 'size' },
  'fig-8': { indicator: 'fig-08-strategy-type' },
  'fig-9': { indicator: 'fig-09-responsibility' },
  'fig-10': { indicator: 'fig-09-responsibility', grouping: 'size' },
  'fig-14': { indicator: 'fig-14-collaboration-areas', grouping: 'size' },
  'fig-18': { indicator: 'fig-18-services' },
  'fig-19': { indicator: 'fig-18-services', grouping: 'size' },
  'fig-22': { indicator: 'fig-22-planned-services' },
  'fig-23': { indicator: 'fig-22-planned-services', grouping: 'size' },
  'fig-27': { indicator: 'fig-26-staff-2fa', grouping: 'size' },
  'fig-28': { indicator: 'fig-26-private-persons', grouping: 'size' },
  'fig-29': { indicator: 'fig-26-companies', grouping: 'size' },
};

const GOALS: Record<string, string> = {
  'goal-1': 'fig-16-simpler-everyday',
  'goal-2': 'fig-16-open-administration',
  'goal-3': 'fig-16-quality-efficiency',
};

interface Place {
  readonly indicator: string;
  readonly grouping: string | undefined;
  readonly group: string;
}

/** Where the numbers of one group of a figure stand in the document. */
function placeOf(figure: string, group: string): Place {
  const question = QUESTIONS[figure];
  if (question) {
    const { indicator, grouping } = question;
    return { indicator, grouping, group: grouping ? BANDS[group]! : '' };
  }
  const topic = figure.replace('bilaga', 'appendix');
  const item = group.replace(/^\d-/, '').replaceAll('.', '-');
  return { indicator: GOALS[group] ?? `${topic}-${item}`, grouping: undefined, group: '' };
}

function resultAt(raw: RawDocument, place: Place, unit: string, edition = '2011'): RawResult {
  const found = raw.results!.filter(
    (result) =>
      result.indicator === place.indicator &&
      result.grouping === place.grouping &&
      result.unit === unit &&
      result.edition === edition,
  );
  expect(found).to.have.length(1, `${place.indicator} ${place.grouping ?? ''} ${unit}`);
  return found[0]!;
}

function categoriesOf(raw: RawDocument, indicator: string): string[] {
  const { scale } = raw.indicators!.find(({ id }) => id === indicator)!;
  return raw.scales!.find(({ id }) => id === scale)!.categories.map(({ id }) => id);
}

function unitOf(figure: string, answer: string): string {
  if (figure === 'fig-8' || figure === 'fig-9' || figure === 'fig-10') return 'count';
  if (figure === 'bilaga-2') return answer === 'count' ? 'count' : 'percent';
  if (figure === 'bilaga-3') return answer.endsWith('-share') ? 'percent' : 'count';
  return 'percent';
}

function categoryOf(figure: string, answer: string): string {
  if (figure === 'bilaga-2') return 'share';
  if (figure === 'bilaga-3') return answer.replace(/-share$/, '');
  // the id of the source is one of the format's words for a missing number
  return answer === 'not-applicable' ? 'not-relevant' : answer;
}

/** The numbers that stand in the text of the report: figure and measure → place. */
const PROSE: Record<string, Place & { unit?: string; edition?: string; category?: string }> = {
  'key-sentences k11': { indicator: 'fig-01-response-rate', grouping: undefined, group: '' },
  'fig-6 2009': {
    indicator: 'fig-06-strategy',
    grouping: undefined,
    group: '',
    edition: '2009',
    category: 'in-progress',
  },
  'fig-10 ge100k': { indicator: 'text-responsible-appointed', grouping: 'size', group: '100k' },
  'fig-10 lt10k': { indicator: 'text-responsible-appointed', grouping: 'size', group: 'under-10k' },
  'fig-12 0': { indicator: 'fig-12-other-municipalities', grouping: undefined, group: '' },
  'fig-12 1': { indicator: 'fig-12-regional-bodies', grouping: undefined, group: '' },
  'fig-12 2': { indicator: 'fig-12-county-council', grouping: undefined, group: '' },
  'fig-12 3': { indicator: 'fig-12-state-agencies', grouping: undefined, group: '' },
  'key-sentences k03': { indicator: 'text-responsible-appointed', grouping: undefined, group: '' },
  'key-sentences k06': { indicator: 'text-mobile-apps', grouping: undefined, group: '' },
  'key-sentences k07': { indicator: 'text-external-apps', grouping: undefined, group: '' },
  'key-sentences k08': { indicator: 'text-accessible-website', grouping: undefined, group: '' },
  'key-sentences k26': { indicator: 'text-payment', grouping: undefined, group: '' },
};

const keyOf = (place: Place, unit: string, edition: string, category: string): string =>
  [place.indicator, place.grouping ?? '', place.group, unit, edition, category].join(' ');

describe('the 2011 report', () => {
  let raw: RawDocument;
  before(async () => {
    raw = await documentOf('skl-2011');
  });

  function valueAt(place: Place, unit: string, edition: string, category: string): number | string {
    const row = new Map(rowsOf(resultAt(raw, place, unit, edition))).get(place.group)!;
    const index = categoriesOf(raw, place.indicator).indexOf(category);
    expect(index).to.be.at.least(0, category);
    return row[index]!;
  }

  it('has every sure number of the transcription, and "missing" for every other', async () => {
    const lines = await oracle('skl-2011-values');
    expect(lines).to.have.length(867);
    for (const [figure, group, answer, value, confidence] of lines as [
      string,
      string,
      string,
      string,
      string,
    ][]) {
      expect([...SURE, ...SURE_IF_HIGH, ...UNSURE]).to.include(figure);
      const sure =
        value !== '' && (SURE.includes(figure) || (SURE_IF_HIGH.includes(figure) && confidence === 'high'));
      const found = valueAt(
        placeOf(figure, group),
        unitOf(figure, answer),
        '2011',
        categoryOf(figure, answer),
      );
      expect(found).to.equal(sure ? Number(value) : 'missing', `${figure} ${group} ${answer}`);
    }
  });

  it('has the numbers that stand in the text only', async () => {
    const lines = await oracle('skl-2011-prose');
    const values = new Map(lines.map(([figure, measure, value]) => [`${figure} ${measure}`, value]));
    for (const [key, place] of Object.entries(PROSE)) {
      const { unit = 'percent', edition = '2011', category = 'share' } = place;
      expect(valueAt(place, unit, edition, category)).to.equal(Number(values.get(key)), key);
    }
  });

  it('has the response rate by band, of the printed number of municipalities', async () => {
    const bands = (await oracle('skl-2011-prose')).filter(([kind]) => kind === 'band');
    expect(bands).to.have.length(5);
    const place = { indicator: 'fig-01-response-rate', grouping: 'size', group: '' };
    const counts = resultAt(raw, place, 'count');
    const size = raw.groupings!.find(({ id }) => id === 'size')!;
    for (const [, band, municipalities, answered] of bands) {
      const group = BANDS[band!]!;
      expect(respondentsOf(resultAt(raw, place, 'percent'), group)).to.equal(Number(answered));
      expect(size.groups.find(({ id }) => id === group)?.members).to.equal(Number(municipalities));
      expect(new Map(rowsOf(counts)).get(group)).to.deep.equal([Number(answered)]);
    }
    expect(counts.derived).to.equal(true);
  });

  it('has no number that the transcription lacks', async () => {
    const known = new Set<string>();
    for (const [figure, group, answer, value] of (await oracle('skl-2011-values')) as [
      string,
      string,
      string,
      string,
    ][]) {
      if (value === '') continue;
      known.add(keyOf(placeOf(figure, group), unitOf(figure, answer), '2011', categoryOf(figure, answer)));
    }
    for (const { unit = 'percent', edition = '2011', category = 'share', ...place } of Object.values(PROSE)) {
      known.add(keyOf(place, unit, edition, category));
    }
    for (const group of ['', ...Object.values(BANDS)]) {
      const grouping = group ? 'size' : undefined;
      known.add(keyOf({ indicator: 'fig-01-response-rate', grouping, group }, 'count', '2011', 'share'));
    }
    for (const result of raw.results!) {
      const categories = categoriesOf(raw, result.indicator);
      for (const [group, row] of rowsOf(result)) {
        for (const [index, value] of row.entries()) {
          if (typeof value !== 'number') continue;
          const place = { indicator: result.indicator, grouping: result.grouping, group };
          const key = keyOf(place, result.unit, result.edition, categories[index]!);
          expect(known.has(key)).to.equal(true, key);
        }
      }
    }
  });

  it('has the respondents of every question and band, marked where they are not printed', async () => {
    const lines = await oracle('skl-2011-respondents');
    expect(lines).to.have.length(159);
    for (const [figure, group, n, derived] of lines as [string, string, string, string][]) {
      if (['fig-1', 'bilaga-1'].includes(figure)) continue; // of all municipalities, above; and by name, below
      if (figure === 'fig-4' || figure === 'fig-12') {
        const map = figure === 'fig-4' ? 'fig-04-priority-map' : 'fig-12-collaboration-map';
        const place = { indicator: map, grouping: undefined, group: '' };
        expect(resultAt(raw, place, 'percent').respondents).to.equal(Number(n));
        continue;
      }
      if (group === '') {
        const ofFigure = raw.results!.filter(
          (result) => result.figure === figure.replace('bilaga', 'appendix') && result.edition === '2011',
        );
        expect(ofFigure).not.to.be.empty;
        for (const result of ofFigure) {
          expect(result.grouping ? result.total : result.respondents).to.equal(Number(n), figure);
        }
        continue;
      }
      const place = placeOf(figure, group);
      const result = resultAt(raw, place, unitOf(figure, ''));
      const found = respondentsOf(result, place.group);
      // what figure 21 is based on is printed for its first service only
      if (figure === 'fig-21' && group !== 'preschool.apply') expect(found).to.equal(undefined);
      else expect(found).to.equal(Number(n), `${figure} ${group}`);
      if (place.grouping) expect(result.respondentsDerived ?? false).to.equal(derived === 'derived', figure);
    }
  });

  it('names the 236 municipalities that answered', async () => {
    const names = (await oracle('skl-2011-participants')).map(([name]) => name!);
    const nameOf = new Map(raw.entities!.map(({ id, name }) => [id, name]));
    const sheet = raw.answers!.find(({ indicators }) => indicators.includes('appendix-1-participation'))!;
    const answered = Object.entries(sheet.rows)
      .filter(([, row]) => sheet.codes![row as string] === 'answered')
      .map(([code]) => nameOf.get(code)!);
    expect(answered).to.have.length(236);
    const printed = names.map((name) => (name === 'Stenungssund' ? 'Stenungsund' : name));
    expect(answered).to.have.members(printed);
  });

  it('tells each slip of the report where a reader meets it', async () => {
    const slips = (await oracle('skl-2011-inconsistencies')).map(([id]) => id);
    expect(slips).to.have.length(20);
    expect(raw.inconsistencies!.map(({ id }) => id)).to.deep.equal(slips);
    const indicatorNotes = raw.indicators!.map((indicator) => (indicator as { note?: { en: string } }).note);
    const told = new Set(
      [...raw.notes!, ...raw.results!.flatMap(({ notes }) => notes ?? []), ...indicatorNotes].map(
        (note) => note?.en,
      ),
    );
    for (const { id, text } of raw.inconsistencies!) expect(told.has(text.en)).to.equal(true, id);
  });

  it('says why wherever a number is missing', () => {
    const gaps = raw.results!.filter((result) => rowsOf(result).some(([, row]) => row.includes('missing')));
    expect(gaps.map(({ figure }) => figure)).to.include.members([
      'fig-4',
      'fig-9',
      'fig-10',
      'fig-12',
      'fig-13',
      'fig-14',
      'fig-19',
      'fig-22',
      'fig-23',
      'fig-27',
    ]);
    for (const { indicator, notes } of gaps) expect(notes ?? [], indicator).not.to.be.empty;
  });

  it('orders the scales from low to high', () => {
    const order = (scale: string) =>
      raw.scales!.find(({ id }) => id === scale)!.categories.map(({ id }) => id);
    expect(order('priority')).to.deep.equal([
      'very-low',
      'fairly-low',
      'fairly-high',
      'very-high',
      'dont-know',
    ]);
    expect(order('obstacle')[0]).to.equal('very-small-none');
    expect(order('improvement').slice(0, 5).at(-1)).to.equal('very-large-improvement');
    expect(order('in-place')).to.deep.equal(['no', 'in-progress', 'yes', 'dont-know']);
  });
});
