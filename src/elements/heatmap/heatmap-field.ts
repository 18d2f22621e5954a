/** What a heat map of every municipality by every question needs, loaded when a tag asks for it. */
import { adoptStyles, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { HeatFieldFigure } from '../../figures/heatmap-figure.js';
import type { MaturitySelectDetail } from '../../internal/events.js';
import type { Dataset } from '../../model/index.js';
import type { Formatter } from '../../strings/formatter.js';
import type { FieldCellPlace } from './field-reader.js';
import { FieldView } from './field-view.js';
import { fieldStyles } from './heatmap-field.styles.js';

export { heatFieldFigure } from '../../figures/heat-field.js';
export { fieldPhrases } from '../../strings/field-phrases.js';

/** Returns a view of the field in a widget, which has the styles for it from then on. */
export function viewIn(host: LitElement): FieldView {
  const { elementStyles } = host.constructor as typeof LitElement;
  adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, fieldStyles]);
  return new FieldView(host);
}

/** Returns what the page is told of a cell; nothing of none. */
export function detailOf(figure: HeatFieldFigure, place: FieldCellPlace | undefined): MaturitySelectDetail {
  const entity = figure.rows[place?.row ?? -1];
  const indicator = figure.columns[place?.column ?? -1];
  if (!entity || !indicator || !place) return {};
  const cell = figure.answerAt(place.row, place.column);
  return {
    entity: entity.id,
    indicator: indicator.id,
    ...(cell.kind === 'answer' && { category: cell.category.id }),
    ...(figure.edition !== undefined && { edition: figure.edition }),
  };
}

/** The same answers as a table, which loads when it is opened. */
export interface AnswerTable {
  readonly shown: boolean;
  readonly toggle: () => void;
  readonly format: Formatter;
  readonly data: Dataset | undefined;
  readonly theme: string | undefined;
  readonly area: string | undefined;
  readonly layer: string | undefined;
  readonly edition: string | undefined;
}

/** Returns the switch to the table, and the table when it is shown. */
export function renderTable(table: AnswerTable): TemplateResult {
  const { shown, toggle, format, data, theme, area, layer, edition } = table;
  return html`<div class="actions">
      <button type="button" aria-expanded=${shown} @click=${toggle}>
        ${shown ? format.words.hideTable : format.words.showTable}
      </button>
    </div>
    ${
      shown
        ? html`<maturity-table
            rows="answers"
            heading=""
            no-download
            theme=${theme ?? nothing}
            area=${area ?? nothing}
            layer=${layer ?? nothing}
            edition=${edition ?? nothing}
            .data=${data}
          ></maturity-table>`
        : nothing
    }`;
}
