import { editionOf, groupOf, type Dataset, type Entity, type MissingReason } from '../model/index.js';
import { meanFulfilment } from '../stats/fulfilment.js';
import { sortKeyOf } from '../stats/name-search.js';
import { subjectOf, type Subject } from '../stats/subject.js';
import { numberCell, textCell, type Figure, type Label, type Message, type TableCell } from './figure.js';
import type { FLOWER_LAYOUTS } from './flower.js';
import { flowerFigure, type FlowerFigure, type FlowerPhrases } from './flower.js';

/** What many flowers may say beside what one says. Percentages are 0–100, unrounded. */
export interface FlowersPhrases extends FlowerPhrases {
  'many.group': { readonly group: Label; readonly count: number };
  'many.mean': { readonly percent: number; readonly count: number };
  /** The middle half of them. */
  'many.half': { readonly from: number; readonly to: number };
  'many.own': { readonly name: string; readonly percent: number };
  'many.missing': { readonly count: number; readonly of: number };
  'many.none': { readonly group: Label };
  'many.keys': undefined;
}

export const FLOWERS_SORTS = ['name', 'score', 'data'] as const;

export interface FlowersOptions {
  /** The own one: it is marked, and its group is shown when no other is asked for. */
  readonly entity?: string | undefined;
  readonly edition?: string | undefined;
  /** A group's id, a grouping's for the own group, or "all". */
  readonly group?: string | undefined;
  /** A grouping to divide them by. */
  readonly by?: string | undefined;
  readonly sort?: (typeof FLOWERS_SORTS)[number] | undefined;
  readonly layout?: (typeof FLOWER_LAYOUTS)[number] | undefined;
}

/** One of many. */
export interface FlowersMember {
  readonly id: string;
  readonly name: string;
  /** 0–1, the mean of all petals; `undefined` when there is no answer. */
  readonly value: number | undefined;
  readonly reason: MissingReason | undefined;
}

export interface FlowersSection {
  readonly id: string;
  /** `undefined` when they are not divided. */
  readonly label: Label | undefined;
  readonly members: readonly FlowersMember[];
}

/** Many flowers, in the order they are read. */
export interface FlowersFigure extends Figure<FlowersPhrases> {
  readonly sections: readonly FlowersSection[];
  /** The own one's id, when it is among them. */
  readonly own: string | undefined;
  /** One flower for all: what its parts mean holds for every one. */
  readonly key: FlowerFigure;
  /** The flower of one, made when it is asked for. */
  readonly flowerOf: (id: string) => FlowerFigure;
}

/**
 * Returns the flowers of a group's members.
 *
 * Sorted by name unless the tag says otherwise: by score they make a ranking, with a last one, which is for the page's
 * author to ask for. Numbers in the sentence are of the members shown, so that they say nothing of those who are not.
 *
 * @throws on an unknown entity, group or grouping
 */
export function flowersFigure(dataset: Dataset, options: FlowersOptions): FlowersFigure {
  const { entity, by, sort = 'name', layout } = options;
  if (entity !== undefined && !subjectOf(dataset, entity)) throw new Error(`unknown entity: ${entity}`);
  const own = entity !== undefined && dataset.entities.has(entity) ? entity : undefined;
  const asked = options.group ?? (own !== undefined && dataset.groupings.has('county') ? 'county' : 'all');
  const subject =
    subjectOf(dataset, asked, own) ?? (dataset.groupings.has(asked) ? subjectOf(dataset, 'all') : undefined);
  if (!subject) throw new Error(`unknown group: ${asked}`);
  const grouping = by === undefined ? undefined : dataset.groupings.get(by);
  if (by !== undefined && !grouping) throw new Error(`unknown grouping: ${by}`);
  const edition = editionOf(dataset, options.edition) ?? '';

  const flowers = new Map<string, FlowerFigure>();
  const flowerOf = (id: string): FlowerFigure => {
    let flower = flowers.get(id);
    if (!flower) flowers.set(id, (flower = flowerFigure(dataset, { entity: id, edition, layout })));
    return flower;
  };
  const entities = subject.entities.flatMap((id) => dataset.entities.get(id) ?? []);
  const key = flowerOf(own ?? entities[0]?.id ?? 'all');
  const petals = [
    ...new Set(key.plants.flatMap((plant) => plant.petals.flatMap(({ indicators }) => indicators))),
  ];
  const all = entities.map(({ id, name }): FlowersMember => {
    const self: Subject = { kind: 'entity', id, label: name, entities: [id] };
    const { value, reason } = meanFulfilment(dataset, self, petals, edition);
    return { id, name, value, reason };
  });
  const sorted = sortedBy(all, sort, dataset.language);
  const groupIn = (id: string) => grouping && groupOf(grouping, dataset.entities.get(id) as Entity)?.id;
  const sections: FlowersSection[] = grouping
    ? [
        ...grouping.groups.map(({ id, label }) => ({
          id,
          label,
          members: sorted.filter((member) => groupIn(member.id) === id),
        })),
        {
          id: '',
          label: '',
          members: sorted.filter((member) => groupIn(member.id) === undefined),
        },
      ].filter(({ members }) => members.length > 0)
    : [{ id: '', label: undefined, members: sorted }];
  const group: Label = subject.label ?? ['label.all', undefined];
  const ownMember = all.find(({ id }) => id === own);
  const known = all.flatMap(({ value }) => (value === undefined ? [] : [value * 100]));
  const empty = known.length === 0;
  const areas = key.picture === 'flower' ? (key.plants[0]?.petals ?? []) : [];
  return {
    heading: group,
    summary: empty ? [['many.none', { group }]] : summaryOf(group, all.length, known, ownMember),
    legend: key.legend,
    get table() {
      return {
        caption: group,
        columns: [
          { id: 'entity', label: ['label.entity', undefined], kind: 'header' } as const,
          ...(grouping ? [{ id: 'group', label: grouping.label, kind: 'text' } as const] : []),
          { id: 'score', label: ['label.fulfilment', undefined], kind: 'number' } as const,
          ...areas.map(({ id, label }) => ({ id, label, kind: 'number' }) as const),
        ],
        rows: sections.flatMap(({ label, members }) =>
          members.map(({ id, name, value, reason }): TableCell[] => [
            textCell(name),
            ...(grouping ? [textCell(label ?? '')] : []),
            numberCell(value === undefined ? (reason ?? 'missing') : value * 100, 'percent'),
            ...(areas.length > 0 ? (flowerOf(id).plants[0]?.petals ?? []) : []).map(({ answer }) => answer),
          ]),
        ),
      };
    },
    notes: dataset.notes,
    source: { source: dataset.source, edition: dataset.editions.get(edition), derived: true },
    empty,
    sections,
    own: ownMember?.id,
    key,
    flowerOf,
  };
}

function summaryOf(
  group: Label,
  of: number,
  known: readonly number[],
  own: FlowersMember | undefined,
): Message<FlowersPhrases>[] {
  const sentences: Message<FlowersPhrases>[] = [['many.group', { group, count: of }]];
  const percent = known.reduce((sum, value) => sum + value, 0) / known.length;
  sentences.push(['many.mean', { percent, count: known.length }]);
  // of a handful, the middle half is two or three by name
  if (known.length >= 8) {
    const ordered = [...known].sort((a, b) => a - b);
    const at = (share: number) => {
      const place = share * (ordered.length - 1);
      const low = ordered[Math.floor(place)] ?? 0;
      return low + (place % 1) * ((ordered[Math.ceil(place)] ?? low) - low);
    };
    sentences.push(['many.half', { from: at(0.25), to: at(0.75) }]);
  }
  if (own?.value !== undefined) sentences.push(['many.own', { name: own.name, percent: own.value * 100 }]);
  if (known.length < of) sentences.push(['many.missing', { count: of - known.length, of }]);
  return sentences;
}

function sortedBy(
  all: readonly FlowersMember[],
  sort: (typeof FLOWERS_SORTS)[number],
  language: string,
): readonly FlowersMember[] {
  if (sort === 'data') return all;
  const keys = new Map(all.map(({ id, name }) => [id, sortKeyOf(name, language)]));
  const byName = (a: FlowersMember, b: FlowersMember) =>
    (keys.get(a.id) ?? '') < (keys.get(b.id) ?? '') ? -1 : 1;
  const score = ({ value = -1 }: FlowersMember) => Math.round(value * 1e6);
  return [...all].sort((a, b) => (sort === 'score' ? score(b) - score(a) || byName(a, b) : byName(a, b)));
}
