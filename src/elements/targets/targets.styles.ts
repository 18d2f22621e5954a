import { css } from 'lit';

export const targetsStyles = css`
  .text {
    unicode-bidi: plaintext;
  }

  .seen {
    pointer-events: none;
  }

  .ring {
    cursor: pointer;
    fill: none;
    pointer-events: all;
  }

  .ring:hover,
  .ring[aria-selected='true'] {
    fill: var(--_tint);
  }

  .ring[aria-selected='true'] {
    stroke: var(--_text);
    stroke-width: 1.5px;
  }

  .ring:focus-visible {
    stroke: var(--_focus);
    stroke-width: 3px;
  }

  .rule,
  .grid,
  .zero {
    fill: none;
    stroke: var(--_hairline);
  }

  .zero {
    stroke: var(--_line);
  }

  .title,
  .standing,
  .label,
  .target,
  .value {
    font-weight: 700;
  }

  .tick,
  .measure,
  .small {
    fill: var(--_muted);
  }

  .tick,
  .target,
  .value,
  .small {
    font-variant-numeric: tabular-nums;
  }

  .target,
  .value,
  .small {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
  }

  .track {
    fill: var(--_tint);
    stroke: var(--_hairline);
  }

  .s-none.bar {
    fill: var(--_surface);
  }

  .earlier,
  .baseline {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 1.5px;
  }

  .halo {
    stroke: var(--_surface);
    stroke-width: 7px;
  }

  .goal {
    stroke: var(--_text);
    stroke-width: 3px;
  }

  .flag {
    fill: var(--_text);
  }

  @media print {
    .ring:hover {
      fill: none;
    }
  }
`;
