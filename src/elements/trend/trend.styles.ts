import { css } from 'lit';

export const trendStyles = css`
  .text {
    unicode-bidi: plaintext;
  }

  .seen {
    pointer-events: none;
  }

  .option {
    cursor: pointer;
    fill: none;
    pointer-events: all;
  }

  .option:hover,
  .option[aria-selected='true'] {
    fill: var(--_tint);
  }

  .option[aria-selected='true'] {
    stroke: var(--_line);
  }

  .option:focus-visible {
    stroke: var(--_focus);
    stroke-width: 3px;
  }

  .rule {
    fill: none;
    stroke: var(--_hairline);
  }

  .zero,
  .leader {
    stroke: var(--_line);
  }

  .rule.break {
    stroke: var(--_text);
    stroke-dasharray: 2 4;
    stroke-width: 1.5px;
  }

  .gap {
    stroke: var(--_line);
    stroke-dasharray: 4 4;
  }

  .few {
    fill: var(--_surface);
  }

  .dot {
    stroke: var(--_surface);
    stroke-width: 1.5px;
  }

  .tick,
  .edition,
  .base,
  .missing,
  .cut {
    fill: var(--_muted);
  }

  .missing {
    font-style: italic;
  }

  .value,
  .title {
    font-weight: 700;
  }

  text.base,
  text.cut,
  text.name,
  text.value,
  text.missing {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
  }

  .tick,
  .edition,
  .name,
  .value {
    font-variant-numeric: tabular-nums;
  }

  .detail {
    border-inline-start: 4px solid var(--_line);
    line-height: 1.5;
    margin-block-start: 1em;
    padding-inline-start: 0.75em;
  }

  .detail ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  @media (forced-colors: active) {
    .line {
      stroke: none !important;
    }
  }

  @media print {
    .option {
      fill: none;
    }
  }
`;
