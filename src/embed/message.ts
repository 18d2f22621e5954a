/**
 * What a page and a frame in it say to each other. The frame says `hello` when it can answer; the page asks; only then
 * is anything told, to the one who asked. `hello` and `ask` hold nothing that anyone could not know.
 */
export type Message =
  | { readonly maturity: 'hello' }
  | { readonly maturity: 'ask' }
  | { readonly maturity: 'size'; readonly height: number; readonly title: string };

/** Heights a frame may have, px: whole numbers from the first to the last. */
export const HEIGHTS = [50, 20_000] as const;

/** The shortest time between two sizes, ms. */
export const PAUSE = 100;

/** The longest title, in characters. */
export const TITLE_LENGTH = 200;

/** Returns a message out of anything that may have been posted; `undefined` when it is none. */
export function messageOf(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { maturity, height, title } = data as Record<string, unknown>;
  if (maturity === 'hello' || maturity === 'ask') return { maturity };
  if (maturity !== 'size' || typeof title !== 'string' || title.length > TITLE_LENGTH) return undefined;
  const isHeight = Number.isInteger(height) && Number(height) >= HEIGHTS[0] && Number(height) <= HEIGHTS[1];
  return isHeight ? { maturity, height: Number(height), title } : undefined;
}
