import type { FieldReader } from './field-reader.js';

/** How far a page key goes, lines. */
const PAGE = 10;

/** Does what a key asks for in the field: walk, choose, zoom. Keys that ask for nothing here are left to the page. */
export function pressIn(reader: FieldReader, event: KeyboardEvent, rtl: boolean): void {
  const { key, altKey, ctrlKey, metaKey } = event;
  if (altKey || metaKey) return;
  const forward = rtl ? -1 : 1;
  const { place, last } = reader;
  const { row, column } = place;
  const walks: Readonly<Record<string, readonly [row: number, column: number]>> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - forward],
    ArrowRight: [row, column + forward],
    PageUp: [row - PAGE, column],
    PageDown: [row + PAGE, column],
    Home: [ctrlKey ? 0 : row, 0],
    End: [ctrlKey ? last.row : row, last.column],
  };
  const walk = Object.hasOwn(walks, key) ? walks[key] : undefined;
  if (walk) reader.go({ row: walk[0], column: walk[1] });
  else if (ctrlKey) return;
  else if (key === 'Enter' || key === ' ') reader.choose();
  else if (key === '+' && !reader.zoomed) reader.zoom();
  else if ((key === 'Escape' || key === '-') && reader.zoomed) reader.zoom();
  else if (key === 'Escape' && reader.hasChosen) reader.choose();
  else return;
  event.preventDefault();
}
