import type { TrendFigure } from '../figures/trend-figure.js';
import { layoutTrendDots } from './trend-dots.js';
import { layoutTrendLines } from './trend-lines.js';
import type { TrendBox, TrendLayout, TrendSpeech } from './trend-marks.js';

export * from './trend-marks.js';

/**
 * Returns the trend as lines, as a slope or as rows of dots, as the figure's form says.
 *
 * @param box its width is kept, whatever it is
 */
export function layoutTrend(figure: TrendFigure, box: TrendBox, speech: TrendSpeech): TrendLayout {
  return figure.form === 'dots'
    ? layoutTrendDots(figure, box, speech)
    : layoutTrendLines(figure, box, speech);
}
