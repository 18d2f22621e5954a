import { css } from 'lit';

/** A bed of flowers, as many in a row as there is room for. */
export const flowersStyles = css`
  .shared {
    position: absolute;
  }

  .many ul {
    display: grid;
    gap: 0.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 6.75em), 1fr));
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .many li {
    contain-intrinsic-size: auto 7em auto 11em;
    content-visibility: auto;
  }

  /* laid out in an idle moment, so that scrolling does not have to */
  .many .laid {
    contain: content;
    content-visibility: visible;
  }

  .section {
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
    margin-block: 1.25em 0.5em;
  }

  .section:first-child {
    margin-block-start: 0;
  }

  .count,
  .keys {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    font-weight: 400;
  }

  .keys {
    line-height: 1.4;
    margin-block-start: 0.5em;
    visibility: hidden;
  }

  .many:has(:focus-visible) + .keys {
    visibility: visible;
  }

  [data-entity] {
    align-items: center;
    background: none;
    block-size: 100%;
    border: 1px solid transparent;
    border-radius: 0.4em;
    box-sizing: border-box;
    color: inherit;
    cursor: pointer;
    display: flex;
    flex-direction: column;
    font-size: max(0.875em, 12px);
    inline-size: 100%;
    line-height: 1.25;
    padding: 0.35em 0.25em;
    text-align: center;
    text-decoration: none;
  }

  [data-entity]:focus-visible {
    outline-offset: -3px;
  }

  [data-entity]:hover,
  [data-entity][aria-current] {
    background: var(--_tint);
    border-color: var(--_line);
  }

  [data-entity][aria-current] {
    border-width: 2px;
  }

  .one {
    block-size: auto;
    inline-size: 100%;
    max-inline-size: 8.5em;
  }

  .many .name {
    font-weight: 400;
    hyphens: auto;
    overflow-wrap: anywhere;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.15em;
  }

  [aria-current] .name {
    font-weight: 700;
  }

  .told {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .one .paper {
    stroke-width: 0.5px;
  }

  .one [class*='s-'] {
    stroke: none;
  }

  .one .missing {
    stroke-dasharray: 2 2;
    stroke-width: 0.75px;
  }

  @media print {
    .many li {
      break-inside: avoid;
      content-visibility: visible;
    }

    .keys {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .one [class*='s-']:not(.s-none) {
      stroke: CanvasText;
      stroke-width: 0.5px;
    }

    [data-entity][aria-current] {
      border-color: Highlight;
    }
  }
`;
