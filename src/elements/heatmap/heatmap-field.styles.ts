import { css } from 'lit';

/** The field of every municipality by every question; added to the heat map's own. */
export const fieldStyles = css`
  .field {
    cursor: crosshair;
    position: relative;
  }

  .field:focus-visible {
    outline-offset: 4px;
  }

  .field canvas {
    display: block;
    max-inline-size: 100%;
  }

  .field .names {
    inset: 0;
    overflow: visible;
    pointer-events: none;
    position: absolute;
  }

  .turned {
    direction: ltr;
  }

  .current {
    block-size: 0;
    overflow: hidden;
  }

  .probe {
    position: absolute;
  }

  .own,
  .marked {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 4px;
  }

  .own + .own,
  .marked + .marked {
    stroke: var(--_text);
    stroke-width: 1.5px;
  }

  .own-arrow,
  .shapes .gap {
    fill: var(--_text);
  }

  .shapes path {
    stroke: none;
  }

  .lent {
    block-size: 0;
    inline-size: 0;
    overflow: hidden;
    position: absolute;
  }

  .probe .surface {
    fill: var(--_surface);
  }

  .probe .line {
    fill: var(--_line);
  }

  .field .spot {
    stroke-width: 4px;
  }

  .field .spot + .spot {
    stroke-width: 2px;
  }

  .controls {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    font-size: max(0.875em, 12px);
    gap: 0.5em 0.75em;
    margin-block-end: 0.75em;
  }

  .controls select {
    display: block;
    max-inline-size: 16em;
  }

  maturity-table {
    margin-block-start: 1em;
  }

  @media print {
    .field {
      break-inside: avoid;
    }

    .field .names {
      block-size: auto;
      display: block;
      max-block-size: 21cm;
      max-inline-size: 100%;
      position: static;
    }

    .controls {
      display: none;
    }
  }
`;
