import { isNumber } from '../model/index.js';
import { finished, type BarsLayout } from './bars-layout.js';
import { drawMark, reasonIn, textAt, type Pen } from './bars-marks.js';
import { APART, LEAST, SEPARATOR } from './bars-stack.js';
import { linearScale } from './scale.js';
import { BOLD, textWidth, wrapText } from './text.js';

/** A panel is never narrower than this many em while there is room for it. */
const PANEL = 15;

/**
 * Returns a histogram: classes side by side in their order, without more than a hair between them. Several rows
 * become panels with the same height for the same number.
 *
 *     name of a row      another row
 *         47                      44
 *      33 ▟█▙                 26 ▟█▙
 *      ▟██████▙ 16         ▟██████▙ 19
 *      ▟█████████▙▂▂  ▐▒▌  ▟█████████▙▂▂  ▐▒▌
 *      0 1–5 6–10     vet ej
 *
 * Classes that have no room for their names are numbered in the first line below and named under the panels.
 */
export function columnsLayout(pen: Pen): BarsLayout {
  const { canvas, figure, words, box, size } = pen;
  const { rows, series, max, rowKind } = figure;
  const { width, fontSize, letterSpacing } = box;
  const across = Math.max(
    1,
    Math.min(rows.length, Math.floor((width + fontSize * 2) / (fontSize * (PANEL + 2)))),
  );
  const gutter = fontSize * 2;
  const panel = (width - gutter * (across - 1)) / across;
  const apart = series.findIndex((each) => each.apart);
  const gaps = series.length - 1 + (apart > 0 ? (APART * 2 - SEPARATOR) / SEPARATOR : 0);
  const column = Math.max(LEAST, Math.min(fontSize * 6, (panel - gaps * SEPARATOR) / series.length));
  const named = rowKind !== 'all' || rows.length > 1;
  const nameSize = Math.max(12, 0.9375 * fontSize);
  const lineHeight = nameSize * 1.25;
  const tall = fontSize * (rows.length > 1 ? 6 : 10);
  const length = linearScale([0, max], [0, tall]);
  const classNames = series.map(({ label }) => wrapText(words.label(label), column, size, letterSpacing));
  const classLines = Math.max(...classNames.map((lines) => lines.length));

  let y = 0;
  for (let first = 0; first < rows.length; first += across) {
    const inRow = rows.slice(first, first + across);
    const titles = inRow.map((row) => {
      if (!named) return { name: [], base: '' };
      const base = row.n === undefined ? '' : words.respondents(row, false);
      return {
        name: wrapText(words.label(row.label), panel / BOLD, nameSize, letterSpacing),
        base: row.few && base !== '' ? `${base}, ${words.few}` : base,
      };
    });
    const based = titles.some(({ base }) => base !== '');
    const nameLines = Math.max(...titles.map(({ name }) => name.length));
    const titleHeight = nameLines * lineHeight + (based ? size * 1.4 : 0);
    const filled = inRow.some(({ values }) => values.some(isNumber));
    const foot = y + titleHeight + (filled ? size * 1.6 + tall : fontSize * 2.25);
    inRow.forEach((row, index) => {
      const left = index * (panel + gutter);
      const { name, base } = titles[index] ?? { name: [], base: '' };
      name.forEach((text, at) => {
        const place = textAt(left, y + (at + 0.5) * lineHeight, text, nameSize, 'start');
        (row.own ? canvas.strong : canvas.names).push(place);
      });
      if (base !== '')
        canvas.muted.push(textAt(left, y + name.length * lineHeight + size * 0.6, base, size, 'start'));
      const end = series.length * column + gaps * SEPARATOR;
      if (!row.values.some(isNumber)) {
        const height = fontSize * 2;
        const place = { x: left, y: foot - height, width: end, height };
        drawMark(pen, first + index, -1, place, [words.missing(reasonIn(row) ?? 'missing')]);
      } else {
        row.values.forEach((value, at) => {
          const x = left + at * (column + SEPARATOR) + (apart > 0 && at >= apart ? APART * 2 - SEPARATOR : 0);
          const thin = row.few ? column / 4 : 0;
          const height = isNumber(value) ? (value > 0 ? Math.max(LEAST, length(value)) : 0) : fontSize * 1.5;
          const place = { x: x + thin, y: foot - height, width: column - 2 * thin, height };
          drawMark(pen, first + index, isNumber(value) ? at : -1, place, []);
          const text = isNumber(value)
            ? [words.number(value), words.bare(value)].find(
                (each) => textWidth(each, size, letterSpacing) <= column + 8,
              )
            : undefined;
          if (text !== undefined) {
            canvas.numbers.push(textAt(x + column / 2, foot - height - size * 0.7, text, size, 'middle'));
          }
          (classNames[at] ?? []).forEach((line, down) => {
            canvas.muted.push(textAt(x + column / 2, foot + size * (0.9 + 1.2 * down), line, size, 'middle'));
          });
        });
      }
      if (filled) canvas.rules.push({ x: left, y: foot, width: end, height: 1 });
    });
    y =
      foot +
      (filled ? size * (0.6 + 1.2 * classLines) : 0) +
      (first + across < rows.length ? fontSize * 1.25 : 0);
  }
  return finished(canvas, box, y, nameSize, size);
}
