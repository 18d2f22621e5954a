import { css } from 'lit';

/** What a reader's choice looks like in the drawing of maturity-flower, and below it. */
export const flowerHandsStyles = css`
  .aside {
    opacity: 0.25;
  }

  .aside .aside {
    opacity: 1;
  }

  .choosing :is(.shade, .veins, .ghost) {
    opacity: 0.25;
  }

  .chain {
    fill: none;
    stroke: light-dark(#54402f, #d8c4b2);
    stroke-linecap: round;
    stroke-width: 2.4px;
  }

  .ring {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 3px;
  }

  .ring.kept {
    stroke: var(--_text);
    stroke-width: 2px;
  }

  .ring.halo {
    stroke: var(--_surface);
    stroke-width: 6px;
  }

  .reading {
    color: var(--_text);
  }

  .detail {
    border-inline-start: 4px solid var(--_line);
    line-height: 1.5;
    margin-block: 0.5em 1em;
    padding-inline-start: 1em;
  }

  .detail-title {
    font-weight: 700;
  }

  .where {
    color: var(--_muted);
  }

  @media print {
    .aside {
      opacity: 1;
    }
  }

  @media (forced-colors: active) {
    .ring {
      stroke: Highlight;
    }
  }
`;
