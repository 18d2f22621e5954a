import { css } from 'lit';

/**
 * One hue from nearly the page's own ground to nearly its ink, and the same in grey for what is set apart. Each step
 * has its own ink, at least 4.5:1; test/styles/heat-ramp.test.ts keeps it so.
 */
export const heatRampStyles = css`
  .s-h0 {
    fill: light-dark(#e6eef9, #22304a);
  }
  .s-h1 {
    fill: light-dark(#b9d0ee, #2c4a7c);
  }
  .s-h2 {
    fill: light-dark(#7fa8dd, #3f6cb0);
  }
  .s-h3 {
    fill: light-dark(#3a6bb4, #88b2ee);
  }
  .s-h4 {
    fill: light-dark(#173873, #dbe9ff);
  }
  .apart .s-h0,
  .s-g0 {
    fill: light-dark(#eeeeec, #2e2e2c);
  }
  .apart .s-h1,
  .s-g1 {
    fill: light-dark(#cfcfcb, #454542);
  }
  .apart .s-h2,
  .s-g2 {
    fill: light-dark(#a3a39e, #696965);
  }
  .apart .s-h3,
  .s-g3 {
    fill: light-dark(#6a6a66, #adada8);
  }
  .apart .s-h4,
  .s-g4 {
    fill: light-dark(#383836, #e8e8e4);
  }
  .ink-h0,
  .ink-h1,
  .ink-h2 {
    fill: light-dark(#111, #fff);
  }
  .ink-h3,
  .ink-h4 {
    fill: light-dark(#fff, #111);
  }
`;

export const heatmapStyles = css`
  .text,
  .value {
    unicode-bidi: plaintext;
  }

  .seen {
    pointer-events: none;
  }

  .s-h0,
  .s-h1,
  .s-h2,
  .s-h3,
  .s-h4,
  .s-g0,
  .s-g1,
  .s-g2,
  .s-g3,
  .s-g4 {
    stroke: var(--_line);
    stroke-width: 0.5px;
  }

  .value {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }

  .value.missing,
  .count {
    fill: var(--_muted);
    font-weight: 400;
  }

  .value.missing {
    font-style: italic;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-linejoin: round;
    stroke-width: 4px;
  }

  .gap-line {
    fill: none;
    stroke: var(--_hairline);
  }

  text.few {
    font-style: italic;
  }

  .few-frame {
    fill: var(--_surface);
    stroke: var(--_line);
    stroke-dasharray: 2 2;
  }

  .rule {
    fill: none;
    stroke: var(--_line);
  }

  .cards text.row,
  text.at {
    font-weight: 700;
  }

  .cell {
    cursor: pointer;
    fill: none;
    pointer-events: all;
  }

  .cross,
  .marked {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5px;
  }

  .spot {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 6px;
  }

  .spot + .spot {
    stroke: var(--_focus);
    stroke-width: 3px;
  }

  .spot.chosen + .spot.chosen {
    stroke: var(--_text);
  }

  .readout {
    align-items: center;
    color: var(--_muted);
    display: flex;
    font-size: max(0.875em, 12px);
    gap: 0.5em;
    line-height: 1.4;
    margin-block-start: 0.75em;
    min-block-size: 1.4em;
  }

  .reading {
    color: var(--_text);
  }

  @media print {
    .readout,
    .spot,
    .cross {
      display: none;
    }
  }
`;
