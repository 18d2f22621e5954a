import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  targetsFigure,
  type TargetRow,
  type TargetsFigure,
  type TargetsPhrases,
} from '../../figures/targets.js';
import {
  layoutTargets,
  type PlacedBullet,
  type PlacedTarget,
  type PlacedTargetSection,
  type PlacedText,
  type TargetsLayout,
  type TargetsSpeech,
} from '../../geometry/targets.js';
import type { Box } from '../../internal/box.js';
import { glyph, hatch, swatchIcon } from '../../internal/glyph.js';
import { Late } from '../../internal/late.js';
import { MaturityWidget } from '../../internal/widget.js';
import type { Dataset } from '../../model/index.js';
import type { Wanted } from '../../source/divided.js';
import type { Formatter } from '../../strings/formatter.js';
import { targetsPhrases } from '../../strings/targets-phrases.js';
import { targetsStyles } from './targets.styles.js';

/**
 * Goals as rows: what each one says, its target and due date, and what has been measured as a bullet bar with the
 * target as a mark across it. A baseline that doesn't exist is said, shares and changes are read on axes of their own.
 *
 * @summary Goals with a number and a date, and how they stand.
 * @tagname maturity-targets
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The author's fallback, shown until the first drawing and on error.
 * @csspart chart - The drawing's place.
 * @csspart drawing - The drawing.
 * @csspart target - One goal; also `target-<id>`.
 * @csspart bar - The bar of what was measured.
 * @cssstate loading - Waiting for the data.
 * @cssstate ready - Goals are shown.
 * @cssstate empty - The data has no such goals.
 * @cssstate error - The data or the tag is at fault.
 * @fires maturity-load - The data is read and the figure made.
 * @fires maturity-error - The data or the tag is at fault.
 * @fires maturity-select - The reader chose a goal; says its area.
 */
export class TargetsElement extends MaturityWidget<TargetsPhrases, TargetsFigure> {
  static override styles = [...MaturityWidget.styles, targetsStyles];

  static override properties = { area: {}, status: {} };

  static override readonly figureProperties = [...MaturityWidget.figureProperties, 'area', 'status'];

  /** Id of an area; all goals when absent. */
  declare area?: string;

  /** Which goals, by how they stand, space-separated: `met`, `on-the-way`, `missed`, `not-yet-measured`, `not-measurable`. */
  declare status?: string;

  protected override readonly phrases = targetsPhrases;

  readonly #hands = new Late(async () => {
    const { MarkNavigation } = await import('../../internal/mark-navigation.js');
    return new MarkNavigation(this, {
      root: () => this.renderRoot,
      chosen: (mark) => this.#choose(mark?.getAttribute('data-mark') ?? undefined),
    });
  });

  #layout: TargetsLayout | undefined;
  #laidOut: readonly unknown[] = [];
  /** Id of the goal the reader chose. */
  #chosen: string | undefined;

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#hands.settled;
    return super.getUpdateComplete();
  }

  protected override get wanted(): Wanted {
    return { withoutNumbers: true };
  }

  protected override figureFrom(dataset: Dataset): TargetsFigure {
    return targetsFigure(dataset, { area: this.area, status: this.status });
  }

  protected override layoutChanged(figure: TargetsFigure, box: Box): void {
    const { format } = this;
    const inputs = [figure, box, format];
    if (inputs.every((each, index) => each === this.#laidOut[index])) return;
    this.#laidOut = inputs;
    this.#layout = layoutTargets(figure.sections, box, this.#speech(format));
  }

  protected override renderDrawing(figure: TargetsFigure): unknown {
    const layout = this.#layout;
    if (!layout) return nothing;
    const { width, height, sections } = layout;
    const first = sections[0]?.rows[0]?.id;
    const touched = this.#touched;
    // what is chosen lies beneath what is seen, since a name for the ear repeats the words for the eye
    return html`<svg part="drawing" viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
      <defs>${hatch}</defs>
      <g
        role="listbox"
        tabindex="-1"
        aria-label=${this.format.label(figure.heading)}
        @keydown=${touched}
        @click=${touched}
        @focusin=${touched}
        @focusout=${touched}
      >
        ${sections.map(
          ({ rows }, index) =>
            svg`<g role="group" aria-label=${this.format.label(figure.sections[index]?.label ?? '')}>${rows.map(
              (row) => this.#renderOption(row, row.id === first),
            )}</g>`,
        )}
      </g>
      <g class="seen" aria-hidden="true">${sections.map(renderSection)}</g>
    </svg>`;
  }

  #renderOption({ id, row, area }: PlacedTarget, first: boolean): TemplateResult<2> {
    return svg`<rect class="ring" role="option" data-mark=${id} tabindex=${this.#hands.part?.tabIndexOf(id, first) ?? (first ? 0 : -1)}
      aria-selected=${this.#chosen === id ? 'true' : 'false'}
      aria-label=${this.say(['target.sentence', { goal: row.label, measure: row.measure, row }])}
      x=${area.x - 6} y=${area.y + 2} width=${area.width + 12} height=${area.height - 4} rx="6"></rect>`;
  }

  readonly #touched = (event: Event): void => {
    this.#hands.touch(event, (hands) => hands.handle(event));
  };

  #choose(id: string | undefined): void {
    this.#chosen = id === this.#chosen ? undefined : id;
    this.requestUpdate();
    const row = this.figure?.sections.flatMap(({ rows }) => rows).find((each) => each.id === this.#chosen);
    this.select(row?.area ? { area: row.area.id } : {});
  }

  #speech(format: Formatter): TargetsSpeech {
    const facts = ({ unit, kind }: TargetRow, value = 0) => ({ value, unit, change: kind === 'change' });
    return {
      title: ({ label }) => format.label(label),
      tick: (value, { unit, kind }) =>
        kind === 'change' && value > 0 ? `+${format.number(value, unit)}` : format.number(value, unit),
      status: ({ status }) => format.label(['targets.status', { status }]),
      area: ({ area }) => (this.area === undefined ? format.text(area?.label) : ''),
      label: ({ label }) => format.text(label),
      measure: ({ measure }) => format.text(measure),
      due: ({ due }) => (due === undefined ? '' : this.say(['target.due', { due }])),
      note: ({ note }) => format.text(note),
      target: (row) => this.say(['target.label', facts(row, row.target)]),
      baseline: (row) => this.say(['target.baseline', facts(row, row.baseline)]),
      observation: (row, index, dated) => {
        const { value, date } = row.observations[index] ?? { value: 0, date: '' };
        const number = facts(row, value);
        return this.say(dated ? ['target.observation', { ...number, date }] : ['target.outcome', number]);
      },
      lack: ({ kind, baseline }) => {
        if (baseline !== undefined) return '';
        return this.say([kind === 'change' ? 'target.no-change' : 'target.no-baseline', undefined]);
      },
    };
  }
}

function renderSection({ texts, grid, rows }: PlacedTargetSection): TemplateResult<2> {
  return svg`${texts.map(renderText)}${grid.map(
    ({ x, y1, y2, zero }) => svg`<path class=${zero ? 'zero' : 'grid'} d="M${x} ${y1}V${y2}"></path>`,
  )}${rows.map(renderRow)}`;
}

function renderRow({ id, row, area, glyph: at, texts, bullet }: PlacedTarget): TemplateResult<2> {
  const scale = at.size / 16;
  return svg`<g part="target target-${id}">
    <path class="rule" d="M0 ${area.y}H${area.width}"></path>
    <g transform="translate(${at.x - at.size / 2} ${at.y - at.size / 2}) scale(${scale})">${swatchIcon(row.swatch)}</g>
    ${bullet ? renderBullet(row, bullet) : nothing}
    ${texts.map(renderText)}
  </g>`;
}

function renderText({ x, y, size, text, anchor, role }: PlacedText): TemplateResult<2> {
  return svg`<text class="text ${role}" x=${x} y=${y} font-size=${size} text-anchor=${anchor}>${text}</text>`;
}

/** Bar, earlier measurements, baseline and the target's mark across them all. */
function renderBullet(
  row: TargetRow,
  { track, bar, measured, glyphX, targetX, baselineX, earlier, centre }: PlacedBullet,
): TemplateResult<2> {
  const { y, height } = bar;
  const bottom = y + height;
  const swatch = measured ? row.swatch : row.status === 'not-measurable' ? 'out' : 'none';
  return svg`<g>
    <rect class="track" x=${track.x} y=${y} width=${track.width} height=${height} rx="3"></rect>
    <rect class="s-${swatch} bar" part="bar" x=${bar.x} y=${y} width=${bar.width} height=${height} rx="3"></rect>
    ${swatch === 'out' ? svg`<rect fill="url(#hatch)" x=${bar.x} y=${y} width=${bar.width} height=${height} rx="3"></rect>` : nothing}
    ${measured && glyphX !== undefined ? glyph(row.swatch, glyphX, centre, height * 0.5) : nothing}
    ${earlier.map((x) => svg`<circle class="earlier" cx=${x} cy=${centre} r=${height * 0.2}></circle>`)}
    ${baselineX === undefined ? nothing : svg`<path class="baseline" d="M${baselineX} ${y - 1}l6 ${height / 2 + 1}-6 ${height / 2 + 1}-6-${height / 2 + 1}Z"></path>`}
    <path class="halo" d="M${targetX} ${y - 5}V${bottom + 5}"></path>
    <path class="goal" d="M${targetX} ${y - 5}V${bottom + 5}"></path>
    <path class="flag" d="M${targetX - 5} ${y - 7}h10l-5 7Z"></path>
  </g>`;
}
