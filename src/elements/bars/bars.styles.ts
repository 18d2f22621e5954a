import { css } from 'lit';

/** The drawing of maturity-bars. */
export const barsStyles = css`
  .bars text {
    pointer-events: none;
    unicode-bidi: plaintext;
  }

  .strong {
    font-weight: 700;
  }

  .muted text {
    fill: var(--_muted);
  }

  .bars {
    font-variant-numeric: tabular-nums;
  }

  .track {
    fill: var(--_tint);
  }

  .rule {
    fill: var(--_hairline);
  }

  .middle {
    fill: var(--_line);
  }

  .over {
    pointer-events: none;
  }

  .inside :is(.ink-out, .ink-beyond) {
    paint-order: stroke;
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-linejoin: round;
    stroke-width: 8px;
  }

  .segment {
    cursor: pointer;
  }

  .segment:hover {
    stroke: var(--_text);
    stroke-width: 2;
  }

  .s-none {
    pointer-events: all;
  }

  .dim {
    fill-opacity: 0.35;
  }

  .toggle {
    cursor: pointer;
    fill: none;
    outline: none;
    pointer-events: all;
  }

  .toggle:hover {
    fill: var(--_text);
    fill-opacity: 0.08;
  }

  .toggle:focus-visible {
    stroke: var(--_focus);
    stroke-width: 3;
  }

  .ring {
    fill: none;
    pointer-events: none;
    stroke: var(--_focus);
    stroke-width: 3;
  }

  .chosen {
    stroke: var(--_text);
  }

  .readout {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.4;
    margin-block-start: 0.75em;
    min-block-size: 1.4em;
  }

  .reading {
    color: var(--_text);
  }

  @media print {
    .readout {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .track {
      fill: none;
    }

    .inside text {
      fill: CanvasText;
      paint-order: stroke;
      stroke: Canvas;
      stroke-width: 4px;
    }
  }
`;
