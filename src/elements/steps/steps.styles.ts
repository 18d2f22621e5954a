import { css } from 'lit';

export const stepsStyles = css`
  .steps {
    line-height: 1.45;
    margin: 0;
    max-inline-size: 46em;
    padding-inline-start: 2em;
  }

  .steps li {
    border-block-start: 1px solid var(--_hairline);
    padding-block: 0.7em 0.8em;
    padding-inline-start: 0.35em;
  }

  .steps li::marker {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }

  .name {
    background: none;
    border: 0;
    border-radius: 0.2em;
    font-size: 1em;
    font-weight: 700;
    min-block-size: 24px;
    overflow-wrap: anywhere;
    padding: 0;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    /* on its first line, where the number of the step belongs */
    vertical-align: top;
  }

  .area {
    font-weight: 400;
  }

  .name:hover,
  .name[aria-pressed='true'] {
    background: none;
    text-decoration-color: currentcolor;
    text-decoration-thickness: 2px;
  }

  .chosen {
    background: var(--_tint);
  }

  .answer {
    align-items: center;
    display: flex;
    gap: 0.45em;
    margin-block: 0.2em 0.4em;
  }

  .peers {
    align-items: center;
    display: grid;
    font-variant-numeric: tabular-nums;
    gap: 0 1em;
    grid-template-columns: minmax(0, 26em) minmax(6em, 1fr);
    overflow-wrap: anywhere;
  }

  .bar {
    block-size: 0.6em;
    inline-size: 100%;
  }

  .bar:dir(rtl) {
    scale: -1 1;
  }

  .track {
    fill: var(--_hairline);
  }

  .lift,
  .more {
    color: var(--_muted);
  }

  .more {
    border-block-start: 1px solid var(--_hairline);
    line-height: 1.45;
    max-inline-size: 46em;
    padding-block-start: 0.7em;
  }

  @container (max-width: 34em) {
    .peers {
      grid-template-columns: minmax(0, 1fr);
    }

    .bar {
      margin-block-end: 0.35em;
    }
  }

  .chart {
    container-type: inline-size;
  }

  @media print {
    .steps li {
      break-inside: avoid;
    }

    .name {
      text-decoration: none;
    }
  }

  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
    }

    .bar .s-plain {
      fill: Highlight;
      stroke: none;
    }

    .bar {
      forced-color-adjust: none;
    }

    .chosen {
      outline: 2px solid Highlight;
    }
  }
`;
