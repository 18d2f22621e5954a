import { css } from 'lit';

export const ladderStyles = css`
  .text {
    unicode-bidi: plaintext;
  }

  .seen {
    pointer-events: none;
  }

  .option {
    cursor: pointer;
    fill: var(--_tint);
    pointer-events: all;
    stroke: none;
  }

  .option[data-mark^='mark:'] {
    fill: none;
  }

  .option:hover,
  .option[aria-selected='true'] {
    fill: var(--_hairline);
  }

  .option:focus-visible {
    stroke: var(--_focus);
    stroke-width: 6px;
  }

  .option[data-mark^='mark:']:focus-visible {
    stroke-width: 3px;
  }

  .block {
    fill: none;
  }

  .block.own {
    stroke: var(--_text);
    stroke-width: 1.5px;
  }

  .label,
  .number,
  .count,
  .text.own {
    font-weight: 700;
  }

  .requires,
  .name {
    fill: var(--_text);
  }

  .number,
  .count {
    font-variant-numeric: tabular-nums;
  }

  circle.own {
    stroke: var(--_text);
    stroke-width: 2px;
  }

  .detail {
    border-inline-start: 4px solid var(--_line);
    line-height: 1.5;
    margin-block-start: 1em;
    max-inline-size: 70ch;
    padding-inline-start: 0.75em;
  }

  @media (forced-colors: active) {
    .block {
      stroke: CanvasText;
    }

    .block.own {
      stroke: Highlight;
      stroke-width: 3px;
    }
  }
`;
