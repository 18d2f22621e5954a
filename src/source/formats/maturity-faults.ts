import type { Scale, Value } from '../../model/index.js';
import { MISSING_REASONS, type MissingReason } from '../../model/index.js';
import { cellsOf, meaningOn } from './answers.js';
import { checked } from './check.js';
import type { Piece } from './draft.js';
import { isNumber, isObject, LARGEST } from './json.js';
import {
  head as headSchema,
  SECTIONS,
  type AnswersInput,
  type ResultInput,
  type SectionItem,
  type SectionName,
} from './maturity-schema.js';
import { numbered, pathTo, shown, type Report } from './report.js';
import { keyOf, rowOf, sumOf, SUMS, valueOf, widthOf } from './results.js';
import { isCount } from './shape.js';

/** An item of a list and where it stands. */
interface Placed<Item> {
  readonly item: Item;
  readonly path: string;
}

const ID_OF_ITS_OWN = 'an id of its own';
const ANY_NUMBER = `a number ${-LARGEST}–${LARGEST}`;

/**
 * Goes through a maturity/1 document that was not read without a flaw, and reports everything that is wrong with it.
 * Issues make it unusable: what is wrong with its structure would be wrong in every number. Warnings are single values
 * that were left out.
 *
 * @param pieces the document itself, then the files that it is spread over
 * @param lost lists whose files were not fetched: what refers to them is no issue
 */
export function reportFaults(pieces: readonly Piece[], lost: ReadonlySet<string>, report: Report): void {
  new Examination(pieces, lost, report).run();
}

class Examination {
  readonly #pieces: readonly Piece[];
  readonly #lost: Set<string>;
  readonly #report: Report;
  readonly #ids = new Map<SectionName, Set<unknown>>();
  readonly #scales = new Map<string, Scale>();
  readonly #indicators = new Map<string, SectionItem<'indicators'>>();
  readonly #groupings = new Map<string, ReadonlySet<string>>();
  readonly #sheets: Placed<AnswersInput>[] = [];
  readonly #results = new Set<string>();

  constructor(pieces: readonly Piece[], lost: ReadonlySet<string>, report: Report) {
    this.#pieces = pieces;
    this.#lost = new Set(lost);
    this.#report = report;
  }

  run(): void {
    const head = checked(headSchema, this.#pieces[0]?.input, '', this.#report);
    const url = head?.source?.url;
    if (url !== undefined && !/^https?:\/\//i.test(url))
      this.#report.warn('source.url', shown(url), 'https:');
    this.#items('editions');
    for (const scale of this.#items('scales')) this.#scale(scale);
    for (const name of ['layers', 'areas', 'goals'] as const) this.#items(name);
    for (const indicator of this.#items('indicators')) this.#indicator(indicator);
    for (const grouping of this.#items('groupings')) this.#grouping(grouping);
    for (const entity of this.#items('entities')) this.#entity(entity);
    for (const sheet of this.#items('answers')) this.#sheet(sheet);
    for (const result of this.#items('results')) this.#result(result);
    for (const { item, path } of this.#items('targets')) this.#refers('areas', item.area, `${path}.area`);
    for (const ladder of this.#items('ladders')) this.#ladder(ladder);
  }

  /** The items of a list that follow the schema, out of every file that holds it. */
  #items<Name extends SectionName>(name: Name): readonly Placed<SectionItem<Name>>[] {
    const found: Placed<SectionItem<Name>>[] = [];
    const ids = new Set<unknown>();
    this.#ids.set(name, ids);
    for (const { input, href, holds } of this.#pieces) {
      if (holds && !holds.includes(name)) continue;
      const section = href === '' ? name : `${href}: ${name}`;
      const list = Object.hasOwn(input, name) ? input[name] : undefined;
      if (list === undefined) {
        if (holds) this.#report.issue(section, 'nothing', 'a list');
        continue;
      }
      if (!Array.isArray(list)) {
        this.#report.issue(section, shown(list), 'a list');
        continue;
      }
      for (const [index, raw] of numbered(list as unknown[])) {
        const path = pathTo(section, index);
        const item = checked(SECTIONS[name], raw, path, this.#report) as SectionItem<Name> | undefined;
        // an item that is wrong in itself is still there to be referred to: one fault, one issue
        if (isObject(raw) && typeof raw.id === 'string') {
          if (ids.has(raw.id)) this.#report.issue(`${path}.id`, shown(raw.id), ID_OF_ITS_OWN);
          ids.add(raw.id);
        }
        if (item) found.push({ item, path });
      }
    }
    return found;
  }

  /** Whether a list has the id. `undefined` refers to nothing and is fine. */
  #refers(name: SectionName, id: string | undefined, path: string): boolean {
    if (id === undefined || this.#ids.get(name)?.has(id)) return true;
    if (!this.#lost.has(name)) this.#report.issue(path, shown(id), `an id of ${name}`);
    return false;
  }

  #distinct(items: readonly { readonly id: string }[], path: string): void {
    const ids = new Set<string>();
    for (const [index, { id }] of numbered(items)) {
      if (ids.has(id)) this.#report.issue(`${path}[${index}].id`, shown(id), ID_OF_ITS_OWN);
      ids.add(id);
    }
  }

  #scale({ item, path }: Placed<SectionItem<'scales'>>): void {
    const { id, kind, categories = [], min = -Infinity, max = Infinity } = item;
    const isNumeric = kind === 'numeric';
    const list = `${path}.categories`;
    this.#scales.set(id, { ...item, categories: categories.map((each) => ({ ...each, label: each.id })) });
    this.#distinct(categories, list);
    if (!isNumeric && categories.length === 0) this.#report.issue(list, 'nothing', 'at least 1 category');
    if (min >= max) this.#report.issue(`${path}.max`, shown(max), `more than ${min}`);
    let reached: number | undefined;
    for (const [index, { id: category, from = -Infinity, outside }] of numbered(categories)) {
      const place = pathTo(list, index);
      if (MISSING_REASONS.includes(category as MissingReason)) {
        this.#report.issue(`${place}.id`, shown(category), 'another word');
      }
      if (!isNumeric || outside) continue;
      if (reached !== undefined && from <= reached) {
        const found = from === -Infinity ? 'nothing' : shown(from);
        this.#report.issue(
          `${place}.from`,
          found,
          reached === -Infinity ? 'a number' : `more than ${reached}`,
        );
      }
      reached = from;
    }
  }

  #indicator({ item, path }: Placed<SectionItem<'indicators'>>): void {
    this.#refers('layers', item.layer, `${path}.layer`);
    this.#refers('areas', item.area, `${path}.area`);
    for (const [index, goal] of numbered(item.goals ?? []))
      this.#refers('goals', goal, `${path}.goals[${index}]`);
    if (this.#refers('scales', item.scale, `${path}.scale`)) this.#indicators.set(item.id, item);
    else this.#lost.add('indicators');
  }

  #grouping({ item, path }: Placed<SectionItem<'groupings'>>): void {
    this.#groupings.set(item.id, new Set(item.groups.map(({ id }) => id)));
    this.#distinct(item.groups, `${path}.groups`);
    for (const [index, { from = -Infinity, below = Infinity }] of numbered(item.groups)) {
      if (from >= below)
        this.#report.issue(`${path}.groups[${index}].below`, shown(below), `more than ${from}`);
    }
  }

  #entity({ item, path }: Placed<SectionItem<'entities'>>): void {
    for (const [name, value] of Object.entries(item)) {
      if (typeof value === 'number' && !isNumber(value))
        this.#report.warn(pathTo(path, name), shown(value), ANY_NUMBER);
    }
  }

  #scaleOf(indicator: string): Scale | undefined {
    return this.#scales.get(this.#indicators.get(indicator)?.scale ?? '');
  }

  #sheet(placed: Placed<AnswersInput>): void {
    const { item, path } = placed;
    const { unpublished = false, indicators, codes, rows } = item;
    this.#refers('editions', item.edition, `${path}.edition`);
    const seen = new Set<string>();
    for (const [index, id] of numbered(indicators)) {
      const place = `${path}.indicators[${index}]`;
      if (seen.has(id)) this.#report.issue(place, shown(id), ID_OF_ITS_OWN);
      else this.#refers('indicators', id, place);
      seen.add(id);
    }
    if (codes) this.#codes(codes, indicators, `${path}.codes`);
    else if (Object.values(rows).some((row) => typeof row === 'string')) {
      this.#report.issue(`${path}.codes`, 'nothing', 'an object');
    }
    for (const [entity, row] of Object.entries<unknown>(rows)) {
      const place = pathTo(`${path}.rows`, entity);
      this.#refers('entities', entity, place);
      for (const { item: other } of this.#sheets) {
        if (other.edition !== item.edition || !Object.hasOwn(other.rows, entity)) continue;
        const shared = other.indicators.find((id) => seen.has(id));
        if (shared !== undefined)
          this.#report.issue(place, `a second answer to ${shared}`, 'one for each edition');
      }
      this.#row(row, item, place);
    }
    this.#sheets.push(placed);
    const hidden = typeof unpublished === 'boolean' ? [] : unpublished;
    for (const [index, id] of numbered(hidden)) this.#refers('entities', id, `${path}.unpublished[${index}]`);
  }

  #codes(codes: Readonly<Record<string, unknown>>, indicators: readonly string[], path: string): void {
    const scales = new Set(indicators.map((id) => this.#scaleOf(id)));
    for (const [code, meaning] of Object.entries(codes)) {
      const place = pathTo(path, code);
      if (code.length !== 1) this.#report.issue(place, shown(code), 'one character');
      // a scale that is wrong in itself may well have the category: one fault, one issue
      const isKnown = [...scales].some((scale) => !scale || meaningOn(scale, cellsOf(scale), meaning));
      if (!isKnown) this.#report.issue(place, shown(meaning), 'a category');
    }
  }

  #row(row: unknown, { indicators, codes = {} }: AnswersInput, path: string): void {
    const isCompact = typeof row === 'string';
    if (!isCompact && !Array.isArray(row)) {
      this.#report.issue(path, shown(row), 'a text or a list');
      return;
    }
    const cells = row as ArrayLike<unknown>;
    if (cells.length !== indicators.length) {
      const found = `${cells.length} ${isCompact ? 'characters' : 'values'}`;
      this.#report.issue(path, found, `${indicators.length}, one for each indicator`);
      return;
    }
    for (const [index, indicator] of numbered(indicators)) {
      const scale = this.#scaleOf(indicator);
      const raw = cells[index];
      if (!scale) continue;
      const listed = this.#cellsOf(scale);
      const code = String(raw);
      if (isCompact && !Object.hasOwn(codes, code)) {
        this.#report.issue(pathTo(path, index), shown(raw), 'one of the codes');
      } else if (!meaningOn(scale, listed, isCompact ? codes[code] : raw)) {
        const place = pathTo(path, index);
        if (scale.kind !== 'numeric' || isCompact)
          this.#report.issue(place, shown(raw), `a category of ${scale.id}`);
        else this.#report.warn(place, shown(raw), rangeOf(scale, raw));
      }
    }
  }

  readonly #cells = new Map<Scale, ReturnType<typeof cellsOf>>();

  #cellsOf(scale: Scale): ReturnType<typeof cellsOf> {
    const cells = this.#cells.get(scale) ?? cellsOf(scale);
    this.#cells.set(scale, cells);
    return cells;
  }

  #result({ item, path }: Placed<ResultInput>): void {
    const key = keyOf(item);
    if (this.#results.has(key)) {
      this.#report.issue(path, 'a second result', 'one for each indicator, edition, unit and grouping');
    }
    this.#results.add(key);
    this.#refers('indicators', item.indicator, `${path}.indicator`);
    this.#refers('editions', item.edition, `${path}.edition`);
    this.#refers('groupings', item.grouping, `${path}.grouping`);
    const indicator = this.#indicators.get(item.indicator);
    const scale = this.#scaleOf(item.indicator);
    const groups = item.grouping === undefined ? undefined : this.#groupings.get(item.grouping);
    if (!indicator || !scale || (item.grouping !== undefined && !groups)) return;
    this.#byGroup(item.values, groups, `${path}.values`, (given, place) =>
      this.#resultRow(given, item, indicator.multiple ?? false, scale, place),
    );
    if (item.respondents === undefined) return;
    const base = (n: unknown, place: string) => {
      if (isCount(n) || n === null || MISSING_REASONS.includes(n as MissingReason)) return;
      this.#report.warn(place, shown(n), 'a whole number');
    };
    if (isObject(item.respondents)) this.#byGroup(item.respondents, groups, `${path}.respondents`, base);
    else base(item.respondents, `${path}.respondents`);
  }

  #byGroup(
    given: unknown,
    groups: ReadonlySet<string> | undefined,
    path: string,
    each: (given: unknown, path: string) => void,
  ): void {
    if (!groups) {
      if (isObject(given)) this.#report.issue(path, 'an object', 'one row: the result has no grouping');
      else each(given, path);
    } else if (isObject(given)) {
      for (const [group, row] of Object.entries(given)) {
        const place = pathTo(path, group);
        if (groups.has(group)) each(row, place);
        else this.#report.issue(place, shown(group), 'an id of groups');
      }
    } else this.#report.issue(path, shown(given), 'an object with a row for each group');
  }

  #resultRow(given: unknown, item: ResultInput, isMultiple: boolean, scale: Scale, path: string): void {
    const row = rowOf(given, item, scale);
    if (!row) {
      const found = Array.isArray(given) ? `${given.length} values` : shown(given);
      const width = widthOf(item.unit, scale);
      this.#report.issue(path, found, item.unit === 'mean' ? 'a number' : `${width}, one for each category`);
      return;
    }
    const values = row.map((raw, index): Value => {
      const value = valueOf(raw, item, scale);
      if (value === undefined) {
        const place = Array.isArray(given) ? pathTo(path, index) : path;
        this.#report.warn(place, shown(raw), expectedOf(item, scale, raw));
      }
      return value ?? 'missing';
    });
    const sum = isMultiple ? undefined : sumOf(values, item);
    if (sum !== undefined) this.#report.issue(path, `a sum of ${sum}`, `a sum of ${SUMS.min}–${SUMS.max}`);
  }

  #ladder({ item, path }: Placed<SectionItem<'ladders'>>): void {
    this.#distinct(item.steps, `${path}.steps`);
    const steps = new Set<unknown>(item.steps.map(({ id }) => id));
    for (const [entity, row] of Object.entries<unknown>(item.at ?? {})) {
      const place = pathTo(`${path}.at`, entity);
      const isThere = this.#refers('entities', entity, place);
      if (!isObject(row)) this.#report.issue(place, shown(row), 'an object');
      else if (isThere) {
        for (const [indicator, step] of Object.entries(row)) {
          const cell = pathTo(place, indicator);
          const isKnown = this.#refers('indicators', indicator, cell);
          if (isKnown && step !== null && !steps.has(step))
            this.#report.issue(cell, shown(step), 'an id of steps');
        }
      }
    }
  }
}

function rangeOf({ unit, min = 0, max = 100 }: Scale, found: unknown): string {
  if (unit === 'percent') return `a number ${Math.min(0, min)}–${Math.max(100, max)}`;
  return typeof found === 'number' ? ANY_NUMBER : 'a number';
}

function expectedOf({ unit }: ResultInput, scale: Scale, found: unknown): string {
  if (unit === 'count') return 'a whole number';
  return unit === 'mean' ? rangeOf(scale, found) : 'a number 0–100';
}
