import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Entity } from '../../model/index.js';
import type { PickerList, PickerRows } from './picker-list.js';
import type { RowWindow } from './picker-scroll.js';

/** The open list as it is to be drawn. */
export interface PickerOptions {
  readonly list: PickerList | undefined;
  readonly rows: PickerRows;
  readonly window: RowWindow;
  readonly chosen: Entity | undefined;
  /** The row that the arrow keys have reached; −1 = none. */
  readonly active: number;
  /** Whether the first row is what Enter would choose. */
  readonly isFirstNext: boolean;
}

/** The rows in sight, those of one group together, between two spacers that stand for the rest. */
export function renderOptions(options: PickerOptions): TemplateResult {
  const { groups, headings } = options.rows;
  const { from, to } = options.window;
  const parts: { readonly group: number; readonly rows: number[] }[] = [];
  for (let row = from; row < to; row += 1) {
    const group = groups[row] ?? -1;
    const last = parts.at(-1);
    if (last?.group === group) last.rows.push(row);
    else parts.push({ group, rows: [row] });
  }
  return html`<div class="before" role="presentation"></div>
    ${parts.map(({ group, rows }) => {
      const inside = rows.map((row) => renderOption(row, options));
      return group < 0 ? inside : html`<div role="group" aria-label=${headings[group] ?? ''}>${inside}</div>`;
    })}
    <div class="after" role="presentation"></div>`;
}

function renderOption(
  row: number,
  { list, rows, chosen, active, isFirstNext }: PickerOptions,
): TemplateResult {
  const { entities, groups, headings, places, count } = rows;
  const index = entities[row] ?? -1;
  const entity = list?.entities[index];
  if (!entity)
    return html`<div class="group" part="group" role="presentation" aria-hidden="true">
      ${headings[groups[row] ?? -1] ?? ''}
    </div>`;
  const isChosen = entity === chosen;
  const isActive = row === active;
  const isNext = active < 0 && row === 0 && isFirstNext;
  const group = headings.length === 0 ? list.groupNameOf(index) : '';
  return html`<div
    class=${isActive ? 'option active' : isNext ? 'option next' : 'option'}
    part="option"
    role="option"
    id="row-${row}"
    data-row=${row}
    aria-selected=${isActive || (active < 0 && isChosen)}
    aria-setsize=${count}
    aria-posinset=${places[row] ?? 0}
  >
    <svg class="check" viewBox="0 0 16 16" aria-hidden="true">
      ${isChosen ? svg`<path d="M3 8.500L6.500 12L13 4.500"></path>` : nothing}
    </svg>
    <span class="name">${list.nameOf(entity)}</span
    >${group ? html` <span class="within">${group}</span>` : nothing}
  </div>`;
}
