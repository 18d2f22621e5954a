import { expect, oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/table/table.js';
import type { TableElement } from '../../src/elements/table/table-element.js';
import type { MaturitySelectDetail } from '../../src/internal/events.js';
import type { Dataset } from '../../src/model/index.js';
import { aDataset } from '../fixtures/dataset.js';
import { inChromium, itEmulates } from '../fixtures/engine.js';
import { idleMutations, mounted, present, press, textIn } from '../fixtures/mounted.js';
import { nationalDataset } from '../fixtures/national.js';

const mount = (attributes: Readonly<Record<string, string>> = {}, data: Dataset = aDataset(), width = 1000) =>
  mounted<TableElement>('maturity-table', data, attributes, width);

const within = (element: Element, selector: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

const only = (element: Element, selector: string): HTMLElement => {
  const [found] = within(element, selector);
  if (!found) throw new Error(`missing element: ${selector}`);
  return found;
};

/** Waits for the rows, and gives those drawn as texts. */
async function rows(element: Element): Promise<string[][]> {
  const drawn = await present(element, 'tr.row');
  return drawn.map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/gu, ' ').trim()));
}

/** The names of the rows drawn. */
const names = async (element: Element) =>
  (await present(element, '.name')).map((name) => name.textContent.trim());

const head = (element: Element, label: string): HTMLElement => {
  const found = within(element, '.sort').find((button) => button.textContent.trim() === label);
  if (!found) throw new Error(`missing column: ${label}`);
  return found;
};

/** What a reader does to the page, and the drawing after it. */
async function after(element: TableElement, act: () => void): Promise<void> {
  act();
  await element.updateComplete;
}

async function search(element: TableElement, text: string): Promise<void> {
  const input = only(element, 'input[type=search]') as HTMLInputElement;
  await after(element, () => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  });
}

async function filter(element: TableElement, column: string, option: string): Promise<void> {
  const select = only(element, `select[data-filter="${column}"]`) as HTMLSelectElement;
  await after(element, () => {
    select.value = [...select.options].find(({ text }) => text.trim() === option)?.value ?? 'none';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Waits until the status says something that matches. */
async function said(element: Element, pattern: RegExp): Promise<string> {
  for (;;) {
    const text = textIn(element, '[aria-live=polite]') ?? '';
    if (pattern.test(text)) return text;
    await new Promise(requestAnimationFrame);
  }
}

describe('<maturity-table>', () => {
  describe('states', () => {
    it('draws a real table: caption, column headers, row headers', async () => {
      const element = await mount({ entity: '1885' });
      expect(await names(element)).to.have.length(10);
      expect(textIn(element, 'caption')).to.equal('Lindesberg, fråga för fråga');
      expect(within(element, 'thead th[scope=col]')).to.have.length(7);
      expect(within(element, 'tbody th[scope=row]')).to.have.length(10);
    });

    it('says each answer in a word beside its glyph', async () => {
      const element = await mount({ entity: '1885' });
      const [first, , , , fifth] = await rows(element);
      expect(first?.[1]).to.equal('Uppfyller helt');
      expect(fifth?.[1]).to.equal('uppgift saknas');
      expect(within(element, 'tbody td.answer .swatch .s-m2').length).to.be.greaterThan(0);
    });

    it('gives place with its ties and its base', async () => {
      const [first] = await rows(await mount({ entity: '1885' }));
      expect(first?.at(-1)).to.equal('1–3 av 6');
    });

    it('says what the numbers are and how many answered', async () => {
      const element = await mount({ entity: '1885', columns: 'all', area: 'schools' });
      await rows(element);
      expect(textIn(element, 'thead th.number .sub')).to.match(/^uppfyllt i snitt, n.=.5.–.6$/u);
    });

    it('is said in English where the page is', async () => {
      const element = await mount({ entity: '1885', lang: 'en' });
      await rows(element);
      expect(textIn(element, 'caption')).to.equal('Lindesberg, question by question');
      expect(element.summaryText).to.contain('Lindesberg fully meets 4 of 9 questions');
    });

    it('is in one language for a reader of another, and says which texts are not', async () => {
      const data = aDataset();
      const [alarm, locks] = data.indicators.values();
      const indicators = new Map(data.indicators)
        .set('alarm', { ...alarm!, label: { sv: 'Larm', de: 'Notruf' } })
        .set('locks', { ...locks!, label: { sv: 'Lås' } });
      const element = await mount({ entity: '1885', lang: 'de' }, { ...data, indicators });
      await rows(element);
      expect(textIn(element, 'caption')).to.equal('Lindesberg, question by question');
      await present(element, 'tbody .name bdi[lang]');
      const shown = within(element, 'tbody .name bdi').map(({ textContent, lang }) => [textContent, lang]);
      expect(shown.slice(0, 3)).to.deep.equal([
        ['Notruf', 'de'],
        ['Lås', 'sv'],
        ['Video meetings', ''],
      ]);
    });

    it('is empty, and says so, when the topic has no indicators', async () => {
      const element = await mount({ topic: 'none' });
      expect(element.state).to.equal('empty');
      expect(element.summaryText).to.equal('Det finns inga siffror att visa.');
    });

    it('is in error for an entity the data lacks', async () => {
      const element = await mount();
      const told = oneEvent(element, 'maturity-error');
      element.entity = '9999';
      const { detail } = (await told) as CustomEvent<{ error: Error }>;
      expect(detail.error.message).to.equal('unknown entity: 9999');
    });

    it('marks the row of its own entity', async () => {
      const element = await mount({ rows: 'entities', entity: '1881' });
      await rows(element);
      expect(textIn(element, '[aria-current=true] .name')).to.equal('Kumla');
      expect(within(element, '[aria-current]')).to.have.length(1);
    });

    it('puts the highest and the lowest in tables of their own', async () => {
      const element = await mount({ top: '2', bottom: '2' });
      await rows(element);
      expect(within(element, 'caption').map((caption) => caption.textContent.trim())).to.deep.equal([
        'Högst: 2 av 10 frågor',
        'Lägst: 2 av 10 frågor',
      ]);
      expect(within(element, 'table')).to.have.length(2);
      expect(within(element, '.controls')).to.have.length(0);
    });
  });

  describe('pictures beside the numbers', () => {
    const years = () =>
      aDataset({
        editions: [{ id: '2023' }, { id: '2024', break: 'Nya frågor' }, { id: '2025' }],
        answers: ['2023', '2024', '2025'].map((edition) => ({
          edition,
          indicators: ['alarm'],
          rows: Object.fromEntries(
            ['1885', '1880', '1861', '1881', '1862'].map((id) => [
              id,
              [id === '1880' && edition === '2025' ? null : edition === '2024' ? 'not' : 'fully'],
            ]),
          ),
        })),
      });

    it('say each edition in words, and mark a break', async () => {
      const element = await mount({ rows: 'entities' }, years());
      await present(element, 'svg.picture');
      const labels = within(element, 'svg.picture[role=img]').map((each) =>
        each.getAttribute('aria-label')?.replaceAll('\u00a0', ' '),
      );
      expect(labels).to.include('2023: 100 %; ny serie, 2024: 0 %; 2025: 100 %');
      expect(labels).to.include('2023: 100 %; ny serie, 2024: 0 %; 2025: uppgift saknas');
      await expect(element).to.be.accessible();
    });

    it('keep the place among all from a reader who hears the rank', async () => {
      const element = await mount({ rows: 'entities', entity: '1885' });
      const [picture] = await present(element, '.row.own svg.picture');
      expect(picture?.getAttribute('aria-hidden')).to.equal('true');
      expect(picture?.querySelectorAll('.arrow')).to.have.length(1);
      expect(picture?.closest('td')?.textContent).to.contain('av 6');
    });

    it('are not fetched for a table without any', async () => {
      const element = await mount({ entity: '1885' });
      await rows(element);
      expect(within(element, '.picture')).to.have.length(0);
    });
  });

  describe('sorting', () => {
    it('goes down, up and back to the order of the data by the same button', async () => {
      const element = await mount({ entity: '1885', columns: 'entity all' });
      const order = await names(element);
      const states: (string | null | undefined)[] = [];
      const firsts: (string | undefined)[] = [];
      for (let click = 0; click < 3; click += 1) {
        await after(element, () => head(element, 'Alla').click());
        states.push(head(element, 'Alla').closest('th')?.getAttribute('aria-sort'));
        firsts.push((await names(element))[0]);
      }
      expect(states).to.deep.equal(['descending', 'ascending', null]);
      expect(firsts).to.deep.equal(['Bredband', 'Automatiska beslut, äldre', order[0]]);
      expect(await names(element)).to.deep.equal(order);
    });

    it('puts missing answers last in both directions', async () => {
      const element = await mount({ entity: '1885' });
      await rows(element);
      for (let click = 0; click < 2; click += 1) {
        await after(element, () => head(element, 'Lindesberg').click());
        expect((await rows(element)).at(-1)?.[1]).to.equal('uppgift saknas');
      }
    });

    it('follows the alphabet of the language', async () => {
      const element = await mount({ rows: 'entities' });
      expect(await names(element)).to.deep.equal([
        'Degerfors',
        'Hallsberg',
        'Karlstad',
        'Kumla',
        'Lindesberg',
        'Örebro',
      ]);
      expect(head(element, 'Kommun').closest('th')?.getAttribute('aria-sort')).to.equal('ascending');
    });

    it('begins as the tag says', async () => {
      const element = await mount({ rows: 'entities', sort: '-fulfilment' });
      expect((await names(element)).at(-1)).to.equal('Degerfors');
      element.sort = 'fulfilment';
      await element.updateComplete;
      expect((await names(element))[0]).to.equal('Degerfors');
    });

    it('is said aloud', async () => {
      const element = await mount({ entity: '1885' });
      await rows(element);
      head(element, 'Skillnad').click();
      expect(await said(element, /Sorterat/u)).to.equal('Sorterat efter Skillnad, fallande.');
    });

    it('moves rows, and makes none anew', async () => {
      const element = await mount({ entity: '1885' });
      const before = new Set(await present(element, 'tr.row'));
      await after(element, () => head(element, 'Alla').click());
      expect(within(element, 'tr.row').every((row) => before.has(row))).to.equal(true);
    });
  });

  describe('search and filters', () => {
    const cases: readonly (readonly [typed: string, found: string[]])[] = [
      ['bredband', ['Bredband']],
      ['BREDBAND', ['Bredband']],
      ['foerskola', []],
      ['förskola', ['Ansöka om förskola']],
      ['forskola', ['Ansöka om förskola']],
      ['forsk', ['Ansöka om förskola']],
      ['beslut skola', ['Automatiska beslut, skola']],
      ['Äldre automatiska', ['Automatiska beslut, äldre']],
      ['  ', ['Digitalt trygghetslarm']],
    ];
    for (const [typed, found] of cases) {
      it(`finds ${found.length > 0 ? found.join(', ') : 'nothing'} for "${typed}"`, async () => {
        const element = await mount({ entity: '1885' });
        await rows(element);
        await search(element, typed);
        const shown = within(element, '.name').map((name) => name.textContent.trim());
        if (typed.trim() === '') expect(shown[0]).to.equal(found[0]);
        else expect(shown).to.deep.equal(found);
      });
    }

    it('tells å, ä and ö apart when they are typed', async () => {
      const data = nationalDataset(12, 2, ['Åre', 'Are', 'Öre', 'Ore', 'Bara']);
      const many = await mount({ rows: 'entities', search: 'åre' }, data);
      expect(await names(many)).to.deep.equal(['Åre']);
      await search(many, 'are');
      expect(await names(many)).to.deep.equal(['Are', 'Åre']);
    });

    it('begins with what the tag says, and follows it', async () => {
      const element = await mount({ entity: '1885', search: 'lås' });
      expect(await names(element)).to.deep.equal(['Digitala lås']);
      expect((only(element, 'input') as HTMLInputElement).value).to.equal('lås');
      element.search = 'video';
      await element.updateComplete;
      expect(await names(element)).to.deep.equal(['Videomöten']);
    });

    it('filters by area, layer and answer together', async () => {
      const element = await mount({ entity: '1885' });
      await rows(element);
      await filter(element, 'area', 'Äldre');
      expect(await names(element)).to.have.length(4);
      await filter(element, 'answer', 'Uppfyller inte');
      expect(await names(element)).to.deep.equal(['Digitala lås', 'Automatiska beslut, äldre']);
      await filter(element, 'layer', 'Tjänster');
      expect(await names(element)).to.deep.equal(['Digitala lås']);
      await filter(element, 'area', 'Alla');
      await filter(element, 'layer', 'Alla');
      await filter(element, 'answer', 'Alla');
      expect(await names(element)).to.have.length(10);
    });

    it('offers areas by name to whoever comes to a filter, and stays at what was chosen', async () => {
      const element = await mount({ entity: '1885' });
      const select = () => only(element, 'select[data-filter="area"]') as HTMLSelectElement;
      const offered = () => [...select().options].map(({ text }) => text.trim());
      await rows(element);
      expect(offered()).to.deep.equal(['Alla', 'Äldre', 'Barn och elever']);
      select().focus();
      await element.updateComplete;
      expect(offered()).to.deep.equal(['Alla', 'Barn och elever', 'Äldre']);
      await filter(element, 'area', 'Barn och elever');
      expect(select().selectedOptions[0]?.text.trim()).to.equal('Barn och elever');
      expect(await names(element)).to.include('Automatiska beslut, skola');
    });

    it('filters what is missing by its name', async () => {
      const element = await mount({ entity: '1885' });
      await rows(element);
      await filter(element, 'answer', 'uppgift saknas');
      expect(await names(element)).to.deep.equal(['Anmäla frånvaro']);
    });

    it('says how many rows are left, on the page and aloud', async () => {
      const element = await mount({ entity: '1885' });
      await rows(element);
      expect(textIn(element, '.found')).to.equal('10 frågor');
      expect(textIn(element, '[aria-live=polite]')).to.equal('');
      await search(element, 'digital');
      expect(textIn(element, '.found')).to.equal('2 av 10 frågor');
      expect(await said(element, /av/u)).to.equal('2 av 10 frågor');
    });

    it('offers to clear what no row fits', async () => {
      const element = await mount({ entity: '1885' });
      await rows(element);
      await search(element, 'zzz');
      expect(textIn(element, '.none')).to.contain('Ingen rad passar.');
      await after(element, () => only(element, '.none button').click());
      expect(await names(element)).to.have.length(10);
      expect(element.shadowRoot?.activeElement).to.equal(only(element, 'input'));
    });

    it('keeps the order when it filters', async () => {
      const element = await mount({ entity: '1885' });
      await rows(element);
      await after(element, () => head(element, 'Fråga').click());
      await filter(element, 'area', 'Barn och elever');
      expect(await names(element)).to.deep.equal([
        'Anmäla frånvaro',
        'Ansöka om förskola',
        'Automatiska beslut, skola',
      ]);
    });

    it('goes without what the tag turns off', async () => {
      const element = await mount({ entity: '1885', 'no-filter': '' });
      await rows(element);
      expect(within(element, 'select')).to.have.length(0);
      expect(within(element, 'input')).to.have.length(1);
      element.noSearch = true;
      await element.updateComplete;
      expect(within(element, '.controls')).to.have.length(0);
    });
  });

  describe('rows and keyboard', () => {
    it('has one tab stop for all rows', async () => {
      const element = await mount({ entity: '1885' });
      await rows(element);
      expect(within(element, '.name[tabindex="0"]')).to.have.length(1);
      expect(within(element, '.name[tabindex="-1"]')).to.have.length(9);
    });

    const keys: readonly (readonly [key: string, name: string])[] = [
      ['ArrowDown', 'Digitala lås'],
      ['ArrowDown', 'Videomöten'],
      ['ArrowUp', 'Digitala lås'],
      ['End', 'Säker inloggning'],
      ['ArrowDown', 'Säker inloggning'],
      ['Home', 'Digitalt trygghetslarm'],
      ['ArrowUp', 'Digitalt trygghetslarm'],
      ['PageDown', 'Säker inloggning'],
      ['PageUp', 'Digitalt trygghetslarm'],
    ];
    it('goes from row to row by arrow keys, page keys, Home and End', async () => {
      const element = await mount({ entity: '1885' });
      await rows(element);
      only(element, '.name').focus();
      const visited: (string | undefined)[] = [];
      for (const [key] of keys) {
        press(element, key);
        await element.updateComplete;
        await element.updateComplete;
        visited.push(element.shadowRoot?.activeElement?.textContent.trim());
      }
      expect(visited).to.deep.equal(keys.map(([, name]) => name));
      expect(within(element, '.name[tabindex="0"]')).to.have.length(1);
    });

    it('tells the page which indicator was chosen, and shows how groups answered', async () => {
      const element = await mount({ entity: '1885' });
      await rows(element);
      const told = oneEvent(element, 'maturity-select');
      only(element, '.name').click();
      const { detail, bubbles, composed } = (await told) as CustomEvent<MaturitySelectDetail>;
      expect(detail).to.deep.equal({ entity: '1885', indicator: 'alarm', edition: '2022' });
      expect([bubbles, composed]).to.deep.equal([true, true]);
      await element.updateComplete;
      expect(only(element, '.name').getAttribute('aria-expanded')).to.equal('true');
      expect(within(element, '.division')).to.have.length(3);
      expect(textIn(element, '.division:last-of-type .parts')).to.contain('Uppfyller helt 50');
    });

    it('closes on Escape and on a second click, without another event', async () => {
      const element = await mount({ entity: '1885' });
      await rows(element);
      await after(element, () => only(element, '.name').click());
      let events = 0;
      element.addEventListener('maturity-select', () => (events += 1));
      only(element, '.name').focus();
      press(element, 'Escape');
      await element.updateComplete;
      expect(within(element, '.more')).to.have.length(0);
      expect(element.shadowRoot?.activeElement).to.equal(only(element, '.name'));
      await after(element, () => only(element, '.name').click());
      await after(element, () => only(element, '.name').click());
      expect(within(element, '.more')).to.have.length(0);
      expect(events).to.equal(1);
    });

    it('tells which entity, and which entity and indicator, was chosen', async () => {
      for (const [kind, expected] of [
        ['entities', { entity: '1862', edition: '2022' }],
        ['answers', { entity: '1885', indicator: 'alarm', edition: '2022' }],
      ] as const) {
        const element = await mount({ rows: kind });
        await rows(element);
        const told = oneEvent(element, 'maturity-select');
        only(element, '.name').click();
        expect(((await told) as CustomEvent<MaturitySelectDetail>).detail).to.deep.equal(expected);
      }
    });

    it('changes nothing when nothing has changed', async () => {
      const element = await mount({ entity: '1885' });
      await rows(element);
      expect(await idleMutations(element)).to.equal(0);
      await after(element, () => only(element, '.name').click());
      expect(await idleMutations(element)).to.equal(0);
    });
  });

  describe('width', () => {
    for (const width of [280, 320, 600, 900]) {
      it(`needs no sideways scrolling at ${String(width)} px`, async () => {
        const element = await mount({ entity: '1885' }, aDataset(), width);
        await rows(element);
        const base = only(element, '.base');
        // an engine may round the widths of columns up
        expect(base.scrollWidth).to.be.at.most(base.clientWidth + (inChromium ? 0 : 1));
      });
    }

    it('stacks the cells of a row when columns have no room, each with its heading', async () => {
      const element = await mount({ entity: '1885' }, aDataset(), 320);
      await rows(element);
      const table = only(element, 'table');
      expect(table.className).to.equal('cards');
      const labels = within(element, '.cards .row:first-child td').map((cell) => cell.dataset['label']);
      expect(labels[0]).to.equal('Lindesberg');
      expect(labels).to.have.length(6);
      const roles = new Set(within(element, '.cards tbody [role]').map((cell) => cell.getAttribute('role')));
      expect([...roles]).to.deep.equal(['row', 'rowheader', 'cell']);
    });

    it('has the values of a card beside their labels where text runs from the right', async () => {
      const element = await mount(
        { entity: '1885', columns: 'area entity county', dir: 'rtl' },
        aDataset(),
        320,
      );
      await rows(element);
      const [cell] = within(element, '.cards .row:first-child td');
      const value = cell?.firstElementChild ?? element;
      const words = document.createRange();
      words.selectNodeContents(value);
      expect(words.getBoundingClientRect().right).to.be.closeTo(value.getBoundingClientRect().right, 1);
      expect(words.getBoundingClientRect().width).to.be.below(value.getBoundingClientRect().width);
    });

    it('lets no long word out of a card, nor its column out of line', async () => {
      const long = 'Verksamhetsutvecklingen';
      const data = aDataset();
      const areas = new Map([...data.areas].map(([id, area]) => [id, { ...area, label: { sv: long } }]));
      const element = await mount({ entity: '1885', columns: 'area entity county' }, { ...data, areas }, 320);
      await rows(element);
      const cells = within(element, '.cards .row:first-child td');
      expect(cells.map(({ textContent }) => textContent.trim())[0]).to.equal(long);
      expect(cells).to.have.length(3);
      const edges = cells.map((cell) => cell.firstElementChild?.getBoundingClientRect() ?? new DOMRect());
      const { right } = only(element, 'table').getBoundingClientRect();
      for (const edge of edges) expect(edge.right).to.be.at.most(right);
      const [below = 0, ...beside] = edges.map(({ left }) => Math.round(left));
      expect(new Set(beside).size).to.equal(1);
      expect(below).to.be.below(beside[0] ?? 0);
    });
  });

  describe('a table of 45,820 rows', () => {
    let national: Dataset;
    before(() => {
      national = nationalDataset(290, 158);
    });
    const open = async (attributes: Readonly<Record<string, string>> = {}) => {
      const element = await mount({ rows: 'answers', ...attributes }, national);
      await rows(element);
      return element;
    };

    it('draws a few of them and says how many there are', async () => {
      const element = await open();
      expect(within(element, 'tr.row').length).to.be.within(10, 60);
      expect(only(element, 'table').getAttribute('aria-rowcount')).to.equal('45821');
      expect(only(element, 'tr.row').getAttribute('aria-rowindex')).to.equal('2');
      expect(textIn(element, '.found')?.replace(/\s/gu, ' ')).to.equal('45 820 svar');
    });

    it('draws those that are scrolled to, with their numbers', async () => {
      const element = await open();
      const area = only(element, '.scroll');
      const shown = async (): Promise<number[]> => {
        const scrolled = oneEvent(area, 'scroll');
        await scrolled;
        await element.updateComplete;
        const { top, bottom } = area.getBoundingClientRect();
        return within(element, 'tr.row')
          .filter(
            (row) => row.getBoundingClientRect().bottom > top && row.getBoundingClientRect().top < bottom,
          )
          .map((row) => Number(row.getAttribute('aria-rowindex')));
      };
      for (const share of [0.5, 0.25, 1]) {
        const there = shown();
        area.scrollTop = (area.scrollHeight - area.clientHeight) * share;
        const indexes = await there;
        expect(indexes.length).to.be.greaterThan(5);
        expect(Math.abs(indexes[0]! / 45820 - share)).to.be.lessThan(0.01);
        expect(indexes).to.deep.equal(indexes.map((_, at) => indexes[0]! + at));
      }
      expect(within(element, 'tr.row').at(-1)?.getAttribute('aria-rowindex')).to.equal('45821');
    });

    it('shows in each row what the data says', async () => {
      const element = await open();
      await after(element, () => head(element, 'Fråga').click());
      await search(element, 'kommun 217 fråga 099');
      const found = await rows(element);
      expect(found).to.have.length(1);
      expect(found[0]?.slice(0, 2)).to.deep.equal(['Kommun 217', 'Fråga 099']);
    });

    it('sorts and starts from the top', async () => {
      const element = await open();
      only(element, '.scroll').scrollTop = 100_000;
      await after(element, () => head(element, 'Fråga').click());
      expect(only(element, '.scroll').scrollTop).to.equal(0);
      const sorted = await rows(element);
      expect(new Set(sorted.map((row) => row[1]))).to.deep.equal(new Set(['Fråga 000']));
      await after(element, () => head(element, 'Fråga').click());
      expect((await rows(element))[0]?.[1]).to.equal('Fråga 157');
    });

    it('goes to the last row and back by the keyboard', async () => {
      const element = await open();
      only(element, '.name').focus();
      press(element, 'End');
      await said(element, /^$/u);
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      const focused = element.shadowRoot?.activeElement;
      expect(focused?.closest('tr')?.getAttribute('aria-rowindex')).to.equal('45821');
      const area = only(element, '.scroll').getBoundingClientRect();
      expect(focused?.getBoundingClientRect().bottom).to.be.at.most(area.bottom + 1);
      press(element, 'Home');
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      expect(element.shadowRoot?.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).to.equal('2');
    });

    it('keeps the focus within when the focused row is scrolled away', async () => {
      const element = await open();
      only(element, '.name').focus();
      // WebKit brings what got the focus into view at the next drawing, which would undo the scrolling
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      const area = only(element, '.scroll');
      const scrolled = oneEvent(area, 'scroll');
      area.scrollTop = 500_000;
      await scrolled;
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement).to.equal(area);
      expect(within(element, '.name[tabindex="0"]')).to.have.length(1);
    });

    it('is in a region that has a name and takes the focus', async () => {
      const area = only(await open(), '.scroll');
      expect([area.getAttribute('role'), area.getAttribute('aria-label'), area.tabIndex]).to.deep.equal([
        'region',
        'Alla svar, kommun för kommun',
        0,
      ]);
    });

    it('changes nothing when nothing has changed', async () => {
      expect(await idleMutations(await open())).to.equal(0);
    });

    itEmulates('prints whole, and is itself again afterwards', async () => {
      const element = await mount({ rows: 'answers' }, nationalDataset(150, 10));
      await rows(element);
      await executeServerCommand('emulate', { media: 'print' });
      try {
        dispatchEvent(new Event('beforeprint'));
        const printed = within(element, 'tbody tr');
        expect(printed).to.have.length(1500);
        expect(printed[1239]?.firstElementChild?.textContent.trim()).to.equal('Kommun 123');
        expect(within(element, '.scroll')).to.have.length(0);
        const base = only(element, '.base');
        expect(base.scrollHeight).to.be.greaterThan(1500 * 15);
      } finally {
        dispatchEvent(new Event('afterprint'));
        await executeServerCommand('emulate');
      }
      await element.updateComplete;
      expect(within(element, '.scroll tr.row').length).to.be.within(10, 60);
    });

    it('gives its rows to the CSV', async () => {
      const element = await mount({ rows: 'answers' }, nationalDataset(290, 20));
      await rows(element);
      const csv = await element.toCSV();
      expect(csv.split('\r\n').filter((line) => /^"?Kommun \d/u.test(line))).to.have.length(5800);
    });
  });

  describe('unpublished answers', () => {
    const secret = 'Hemligstad 7919';
    const base = aDataset();
    const entities = new Map([
      ...base.entities,
      ['7919', { id: '7919', name: secret, attributes: new Map() }],
    ]);
    const [sheet] = base.answers;
    const closed: Dataset = {
      ...base,
      entities,
      answers: [
        {
          ...sheet!,
          entities: [...sheet!.entities, '7919'],
          rowOf: new Map([...sheet!.rowOf, ['7919', sheet!.entities.length]]),
          values: new Float64Array([...sheet!.values, ...sheet!.indicators.map(() => 1)]),
          gaps: new Uint8Array([...sheet!.gaps, ...sheet!.indicators.map(() => 0)]),
          unpublished: new Set(['7919']),
        },
      ],
    };

    for (const attributes of [
      { entity: '1885' },
      { rows: 'entities' },
      { rows: 'entities', top: '10', bottom: '10' },
      { rows: 'entities', indicator: 'alarm' },
      { rows: 'answers' },
      { top: '3', bottom: '3' },
    ] as readonly Record<string, string>[]) {
      it(`are nowhere by name: ${JSON.stringify(attributes)}`, async () => {
        const element = await mount(attributes, closed);
        await rows(element);
        const all = `${element.shadowRoot?.innerHTML ?? ''}${await element.toCSV()}${element.summaryText}`;
        expect(all).to.contain('n');
        expect(all).to.not.contain('7919');
      });
    }
  });
});
