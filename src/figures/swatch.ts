import type { Category, Scale, Tone } from '../model/index.js';

/**
 * The name of a colour with its text colour and glyph; the styles floor gives it a value in each theme.
 * `m` = maturity, worst to best (0–3). `l` = five-step Likert, worst to best. `q` = sequential, low to high, where
 * low is not bad. `h` = steps of a number that is printed on them, low to high; `g` = the same for what
 * is set apart. `c` = categories without order. `out` = an answer outside the scale, `beyond` = one more of them. `plain` = the only answer there is. `none` = no answer; `unasked`,
 * `unfit`, `hidden` = no number to show because it was not asked, does not apply or is kept back; `absent` = not in the
 * data at all.
 */
export type Swatch =
  | 'm0'
  | 'm1'
  | 'm2'
  | 'm3'
  | 'l0'
  | 'l1'
  | 'l2'
  | 'l3'
  | 'l4'
  | 'q0'
  | 'q1'
  | 'q2'
  | 'q3'
  | 'h0'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'g0'
  | 'g1'
  | 'g2'
  | 'g3'
  | 'g4'
  | 'c0'
  | 'c1'
  | 'c2'
  | 'c3'
  | 'c4'
  | 'c5'
  | 'c6'
  | 'out'
  | 'beyond'
  | 'plain'
  | 'none'
  | 'unasked'
  | 'unfit'
  | 'hidden'
  | 'absent';

const BY_TONE: Readonly<Record<Tone, Swatch>> = {
  negative: 'm0',
  weak: 'm0',
  middle: 'm1',
  good: 'm2',
  positive: 'm2',
  neutral: 'out',
};

const RATED: Readonly<Record<number, readonly Swatch[]>> = {
  1: ['m2'],
  2: ['m0', 'm2'],
  3: ['m0', 'm1', 'm2'],
  4: ['m0', 'm1', 'm2', 'm3'],
  5: ['l0', 'l1', 'l2', 'l3', 'l4'],
};

const SEQUENCE: Readonly<Record<number, readonly Swatch[]>> = {
  1: ['q1'],
  2: ['q0', 'q2'],
  3: ['q0', 'q1', 'q3'],
  4: ['q0', 'q1', 'q2', 'q3'],
};

const CATEGORICAL: readonly Swatch[] = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'];

/**
 * Returns the swatch of each category of a scale, by category id. Rated scales go from the worst (lowest) to the
 * best; where the tones run the other way (a large obstacle is bad), so do the colours.
 */
export function swatchesOf(scale: Scale): ReadonlyMap<string, Swatch> {
  const inside = scale.categories.filter((category) => !category.outside);
  const swatches = new Map<string, Swatch>();
  for (const { id } of scale.categories) swatches.set(id, 'out');
  const row = rowFor(scale, inside);
  inside.forEach(({ id }, index) => swatches.set(id, row[index % row.length] ?? 'out'));
  return swatches;
}

function rowFor(scale: Scale, inside: readonly Category[]): readonly Swatch[] {
  if (scale.kind === 'nominal') {
    // yes / in progress / no has no order but does have tones
    const toned = inside.every(({ tone }) => tone !== undefined);
    return toned ? inside.map(({ tone }) => BY_TONE[tone ?? 'neutral']) : CATEGORICAL;
  }
  const first = inside[0]?.tone;
  const last = inside.at(-1)?.tone;
  const rated = scale.meaning !== 'rank' && first !== undefined && last !== undefined && first !== last;
  const row = (rated ? RATED : SEQUENCE)[inside.length];
  if (!row) return CATEGORICAL;
  const bestFirst = first === 'positive' || first === 'good' || last === 'negative' || last === 'weak';
  return rated && bestFirst ? [...row].reverse() : row;
}
