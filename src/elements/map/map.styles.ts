import { css } from 'lit';

/** The drawing of maturity-map. */
export const mapStyles = css`
  .map {
    direction: ltr;
    touch-action: manipulation;
  }

  .map text {
    pointer-events: none;
  }

  .area {
    cursor: pointer;
  }

  .area.s-absent {
    cursor: auto;
  }

  .hollow {
    stroke-width: 1.25;
  }

  /* white among colours is a hole in the country */
  .s-none {
    fill: light-dark(#e7e7e3, #3b3b3b);
    stroke-dasharray: 2.5 2;
  }

  /* nothing is known of it, as of the sea */
  .s-absent {
    fill: none;
  }

  .borders .solid {
    stroke: var(--_surface);
    stroke-linejoin: round;
    stroke-width: 0.75;
  }

  .line {
    fill: none;
    stroke: var(--_text);
    stroke-linecap: round;
    stroke-width: 1.25;
  }

  .ring,
  .halo {
    fill: none;
    pointer-events: none;
    stroke-linejoin: round;
  }

  .halo {
    stroke: var(--_surface);
    stroke-width: 6;
  }

  .ring {
    stroke: var(--_text);
    stroke-width: 2.5;
  }

  [role='listbox']:focus {
    outline: none;
  }

  .choice > * {
    stroke: none;
  }

  [role='listbox']:focus-visible .halo {
    stroke: var(--_surface);
    stroke-width: 8;
  }

  [role='listbox']:focus-visible .ring {
    stroke: var(--_focus);
    stroke-width: 4;
  }

  .bold {
    font-weight: 700;
  }

  .strips {
    font-variant-numeric: tabular-nums;
  }

  .row {
    fill: var(--_tint);
  }

  .readout {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.4;
    margin-block-start: 0.5em;
    min-block-size: 2.8em;
  }

  .reading {
    color: var(--_text);
  }

  .readout .swatch {
    margin-inline-end: 0.45em;
    vertical-align: -0.2em;
  }

  .waiting {
    aspect-ratio: 0.54;
    color: var(--_muted);
    inline-size: 100%;
    max-block-size: 46em;
  }

  @media print {
    .readout {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .row {
      fill: none;
      stroke: CanvasText;
    }
  }
`;
