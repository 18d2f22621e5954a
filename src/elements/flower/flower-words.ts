import { html, nothing, svg, type TemplateResult } from 'lit';
import type { FlowerFigure, FlowerMark, FlowerPhrases } from '../../figures/flower.js';
import type { Message } from '../../figures/figure.js';
import { swatchesOf, type Swatch } from '../../figures/swatch.js';
import { swatchIcon } from '../../internal/glyph.js';
import { asOne } from '../../internal/as-one.js';
import type { Formatter } from '../../strings/formatter.js';

type Say = (message: Message<FlowerPhrases>) => string;

const PETAL = 'M5 15C2 11 2 4 8 1C14 4 14 11 11 15Z';

/** A mark in a sentence, for the line under the drawing and for those who don't see it. */
export function sentenceOf(mark: FlowerMark, figure: FlowerFigure, say: Say, format: Formatter): string {
  const plant = mark.area === undefined ? undefined : figure.plants.find(({ id }) => id === mark.area);
  const single = mark.indicators.length === 1 && !figure.mean;
  const { ghost } = figure;
  return say([
    'mark.says',
    {
      part: mark.part,
      leaf: figure.plants.some(({ leaves }) => leaves.includes(mark)),
      label: mark.label,
      within: plant?.label,
      answer: format.cell(mark.answer),
      base: single ? undefined : { answered: mark.answered, asked: mark.asked, members: figure.mean },
      compared: ghost && mark.ghost !== undefined ? { label: ghost, percent: 100 * mark.ghost } : undefined,
    },
  ]);
}

/** How to read the picture: each part of it beside its words, and the limits the data has set itself. */
export function renderKey(figure: FlowerFigure, say: Say, format: Formatter): TemplateResult {
  const { layers, ghost, plants, thirds, indicators, scales } = figure;
  const areas = plants.some(({ petals }) => petals.some(({ id }) => !indicators.has(id)));
  const third = (swatch: Swatch, key: 'key.high' | 'key.middle' | 'key.low') =>
    item(swatchIcon(swatch), say([key, undefined]));
  const under = (part: 'stem' | 'grass' | 'soil', path: string) => {
    const layer = layers.get(part);
    return layer ? item(shape('s-m2', path), say([`key.${part}`, { layer }])) : nothing;
  };
  return html`<ul class="legend key" part="key" aria-label=${say(['key.title', undefined])}>
      ${thirds ? [third('m2', 'key.high'), third('m1', 'key.middle'), third('m0', 'key.low')] : nothing}
      ${item(
        [shape('paper', PETAL), shape('s-m2', 'M5.5 15C4 12 4 9 8 7C12 9 12 12 10.5 15Z')],
        say(['key.petal', { areas }]),
      )}
      ${item(svg`<circle class="disc" cx="8" cy="8" r="6.5"></circle>`, say(['key.disc', undefined]))}
      ${under('stem', 'M7 16C7 10 8 6 8 1H9.5C9.5 6 9 10 9 16ZM8.5 10C9 6 12 5 15.5 5C15 9 12 11 8.5 10Z')}
      ${under('grass', 'M8 15C5 11 4 8 1.5 6C4 10 5 12 7 15ZM8 15C7 9 7 5 8 1C9 5 9 9 8.5 15ZM8.5 15C10 11 12 8 14.5 6C12 10 11 12 9 15Z')}
      ${under('soil', 'M1 9C1 5 5 4 9 4C13 4 15.5 6 15 9C14.5 12 11 13 7 13C3 13 1 12 1 9Z')}
      ${
        [...indicators.values()].some(({ answer }) => answer.kind === 'missing')
          ? item(shape('missing', PETAL), say(['key.missing', undefined]))
          : nothing
      }
      ${ghost ? item(shape('ghost', PETAL), say(['key.ghost', { label: ghost }])) : nothing}
    </ul>
    ${
      scales.length > 0
        ? html`<details class="limits" part="limits">
            <summary>${say(['key.limits', undefined])}</summary>
            <dl>
              ${scales.map((scale) => {
                const swatches = swatchesOf(scale);
                return html`<dt>${format.text(scale.label ?? scale.id)}</dt>
                  <dd>
                    <ul class="legend">
                      ${scale.categories.map(({ id, label }) =>
                        item(swatchIcon(swatches.get(id) ?? 'out'), format.text(label)),
                      )}
                    </ul>
                    <p>${format.text(scale.note)}</p>
                  </dd>`;
              })}
            </dl>
          </details>`
        : nothing
    }`;
}

/** The names that a small drawing has no room for. */
export function renderNames({ plants, picture }: FlowerFigure, format: Formatter): TemplateResult {
  return asOne(
    html`<ul class="names" part="names">
      ${plants.flatMap(({ label, score: { value }, petals }) =>
        picture === 'garden'
          ? label
            ? [
                html`<li>
                  ${format.label(label)}
                  ${value === undefined ? format.missing('missing') : format.percent(100 * value)}
                </li>`,
              ]
            : []
          : petals.map((mark) =>
              item(swatchIcon(mark.swatch), `${format.label(mark.label)}, ${format.cell(mark.answer)}`),
            ),
      )}
    </ul>`,
  );
}

/** Words beside a small picture. */
export function item(picture: unknown, words: unknown): TemplateResult {
  return html`<li>
    <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">${picture}</svg><bdi>${words}</bdi>
  </li>`;
}

function shape(name: string, path: string): TemplateResult {
  return svg`<path class=${name} d=${path}></path>`;
}
