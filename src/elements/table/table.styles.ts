import { css } from 'lit';

/**
 * Hairlines, one weight of emphasis, numbers that align. `line-height` and the padding of cells are those that
 * geometry/table.ts reckons with.
 */
export const tableStyles = css`
  :host {
    --_bar: light-dark(#4a6b82, #8fb3cc);
    --_track: light-dark(#e6eaed, #343a3f);
    --_own: light-dark(#eef4fb, #1f2b3a);
    /* how far tints and chevrons reach into the widget's own padding; names stand flush with the heading */
    --_hang: min(0.9em, var(--maturity-padding, 1em));
  }

  table {
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums lining-nums;
    inline-size: calc(100% + 2 * var(--_hang));
    line-height: 1.4;
    margin: 0 calc(-1 * var(--_hang));
    table-layout: auto;
  }

  table + table {
    margin-block-start: 1.75em;
  }

  caption {
    color: var(--_muted);
    font-size: 1em;
    padding: 0 var(--_hang) 0.6em;
    text-align: inherit;
  }

  table + table caption,
  table:has(+ table) caption {
    color: var(--_text);
    font-weight: 700;
  }

  /* lines and tints belong to the row: drawn cell by cell they show seams */
  tbody tr {
    border-block-end: 1px solid var(--_hairline);
  }

  th,
  td {
    font-weight: 400;
    overflow-wrap: break-word;
    padding: 0.5em 0.6em;
    text-align: inherit;
    vertical-align: baseline;
  }

  :is(th, td):first-child {
    padding-inline-start: var(--_hang);
  }

  :is(th, td):last-child {
    padding-inline-end: var(--_hang);
  }

  thead {
    background: var(--_surface);
    box-shadow: 0 3px 0 -1px var(--_text);
    inset-block-start: var(--maturity-sticky-inset, 0);
    position: sticky;
    z-index: 1;
  }

  thead th {
    vertical-align: bottom;
  }

  thead .number {
    inline-size: 6.6em;
  }

  .sub {
    color: var(--_muted);
    font-size: max(12px, 0.8125em);
    font-weight: 400;
  }

  th > .sub {
    display: block;
    line-height: 1.35;
  }

  /* to the right in every script: that is where the units of numbers are */
  .number {
    text-align: right;
    white-space: nowrap;
  }

  thead .number {
    white-space: normal;
  }

  .missing {
    color: var(--_muted);
    font-style: italic;
    white-space: normal;
  }

  .none {
    padding-block: 1.5em;
    text-align: center;
  }

  .said {
    display: block;
    padding-inline-start: 1.7em;
    position: relative;
  }

  .said .sub {
    display: block;
  }

  .said .swatch {
    block-size: 1.15em;
    inline-size: 1.15em;
    inset-block-start: 0.14em;
    inset-inline-start: 0;
    position: absolute;
  }

  .bar {
    block-size: 0.25em;
    display: block;
    inline-size: 100%;
    margin-block-start: 0.25em;
    min-inline-size: 4em;
  }

  .track {
    fill: var(--_track);
  }

  .level {
    fill: var(--_bar);
  }

  .picture {
    block-size: 1.25em;
    display: block;
    inline-size: 4.45em;
    margin-block-start: 0.2em;
    margin-inline-start: auto;
    overflow: visible;
  }

  .moved {
    align-items: center;
    display: inline-flex;
    gap: 0.5em;
    justify-content: end;
  }

  .moved .picture {
    margin: 0;
  }

  /* lines stand under one another, whatever their numbers */
  .moved bdi {
    align-self: baseline;
    min-inline-size: 2.2em;
    text-align: end;
  }

  .picture .line,
  .picture .cut {
    fill: none;
    stroke: var(--_bar);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75px;
  }

  .picture .cut {
    stroke: var(--_line);
    stroke-dasharray: 2 2;
    stroke-linecap: butt;
    stroke-width: 1px;
  }

  .picture .dot {
    fill: var(--_bar);
  }

  .picture .parts-all {
    fill: var(--_line);
  }

  .picture .median,
  .picture .arrow {
    fill: var(--_text);
  }

  .sort,
  .name {
    background: none;
    border: 0;
    border-radius: 0.2em;
    font-size: 1em;
    inline-size: auto;
    line-height: inherit;
    margin: 0;
    min-block-size: 24px;
    padding: 0;
    text-align: inherit;
  }

  .sort {
    font-weight: 700;
    padding-inline-end: 0.9em;
    position: relative;
  }

  /* hangs beside the text, so that the text stands flush with its numbers */
  .number .sort {
    padding-inline: 0;
  }

  /* hangs in the row's margin, so that names stand flush with their heading */
  .name[aria-expanded]::after {
    block-size: 0.33em;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    content: '';
    inline-size: 0.33em;
    inset-block-start: 0.42em;
    inset-inline-start: -0.8em;
    position: absolute;
    rotate: 45deg;
  }

  .name[aria-expanded='true']::after {
    inset-block-start: 0.6em;
    rotate: 225deg;
  }

  .sort:hover,
  .name:hover {
    background: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .row {
    scroll-margin-block: 7em 1em;
  }

  .name {
    display: block;
    inline-size: 100%;
    min-block-size: 0;
    overflow-wrap: break-word;
    position: relative;
  }

  .arrows {
    block-size: 0.75em;
    inline-size: 0.5em;
    inset-block-end: 0.35em;
    inset-inline-end: 0;
    position: absolute;
  }

  .number .arrows {
    inset-inline: auto -0.75em;
  }

  .arrows path {
    fill: var(--_line);
  }

  [aria-sort='ascending'] .down,
  [aria-sort='descending'] .up {
    opacity: 0;
  }

  [aria-sort] .arrows path {
    fill: var(--_text);
  }

  .row:hover,
  .row:focus-within {
    background: var(--_tint);
  }

  .own {
    background: var(--_own);
  }

  .own > th .name {
    font-weight: 700;
  }

  .chosen,
  .more {
    background: var(--_tint);
  }

  .chosen:has(+ .more) {
    border-block-end-color: transparent;
  }

  .more > td {
    padding: 0.25em var(--_hang) 1em;
  }

  .detail {
    display: grid;
    gap: 0.9em;
    max-inline-size: 70ch;
  }

  .division {
    display: grid;
    gap: 0.3em;
  }

  .group {
    font-weight: 700;
  }

  .stack {
    block-size: 0.8em;
    display: block;
    inline-size: 100%;
  }

  .stack rect {
    stroke: var(--_tint);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    font-size: max(12px, 0.875em);
    gap: 0.2em 1.2em;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .parts li {
    align-items: center;
    display: inline-flex;
    gap: 0.4em;
  }

  .controls {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    margin-block-end: 1em;
  }

  .controls label {
    color: var(--_muted);
    display: grid;
    flex: 1 1 6em;
    font-size: 0.875em;
    gap: 0.25em;
    max-inline-size: 14em;
    min-inline-size: 0;
  }

  .controls :is(input, select) {
    font-size: max(1em, 15px);
    inline-size: 100%;
    text-overflow: ellipsis;
  }

  .controls label:has(input) {
    flex-basis: 15em;
    max-inline-size: 22em;
  }

  .found {
    color: var(--_muted);
    flex: 1 0 auto;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    line-height: 2.5;
    text-align: end;
  }

  .scroll {
    block-size: var(--maturity-table-block-size, min(40em, 80vh));
    border-block-end: 1px solid var(--_line);
    contain: strict;
    margin-inline: calc(-1 * var(--_hang));
    overflow: auto;
    overflow-anchor: none;
    overscroll-behavior: auto;
  }

  .long {
    inline-size: 100%;
    margin: 0;
    table-layout: fixed;
  }

  .long thead {
    inset-block-start: 0;
  }

  .long :is(th, td):last-child {
    padding-inline-end: 1.2em;
  }

  .long caption {
    inset-inline-start: 0;
    position: sticky;
  }

  .space tr {
    border: 0;
  }

  .space td {
    padding: 0;
  }

  .cards,
  .cards :is(thead, tbody, tr, th, td, caption) {
    display: block;
  }

  .cards thead {
    padding: 0 var(--_hang) 0.5em;
    position: static;
  }

  .cards thead tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.1em;
  }

  .cards thead th {
    align-items: baseline;
    column-gap: 0.5em;
    display: flex;
    flex-wrap: wrap;
    inline-size: auto;
    padding: 0;
    text-align: start;
  }

  .cards .sort {
    padding-inline: 0 0.9em;
  }

  .cards .arrows {
    inset-inline: auto 0;
  }

  .cards .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    padding-block: 0.75em;
  }

  .cards .row > * {
    padding: 0.15em var(--_hang);
    text-align: inherit;
    white-space: normal;
  }

  .cards .row > th {
    font-size: 1.0625em;
    grid-column: 1 / -1;
    padding-block: 0 0.3em;
  }

  .cards .name {
    font-weight: 700;
  }

  .cards .row > td {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
  }

  /* no narrower than its longest word: one without room beside its label stands below it */
  .cards .row > td > * {
    flex: 1;
    max-inline-size: 100%;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .cards .row > td::before {
    color: var(--_muted);
    content: '\\2068' attr(data-label) '\\2069';
    content: '\\2068' attr(data-label) '\\2069' / '';
    flex: none;
    font-size: max(12px, 0.875em);
    font-style: normal;
    inline-size: 40%;
    line-height: 1.35;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .cards .number {
    text-align: end;
  }

  .cards .number > span {
    white-space: nowrap;
  }

  .cards .share {
    align-items: center;
    display: flex;
    flex-direction: row-reverse;
    gap: 0.75em;
    max-inline-size: none;
  }

  .cards .bar {
    flex: 1;
    margin: 0;
    min-inline-size: 0;
  }

  .cards .value {
    flex: none;
    min-inline-size: 3.4em;
    text-align: end;
  }

  .cards .row:not(.own, .chosen) {
    background: none;
  }

  .remarks {
    margin-block-start: 1em;
  }

  .remarks + .notes,
  .actions + .notes {
    margin-block-start: 0.75em;
  }

  @media print {
    .controls label,
    .arrows,
    .name[aria-expanded]::after {
      display: none;
    }

    .found {
      break-after: avoid;
      text-align: start;
    }

    thead {
      border-block-end: 2px solid;
      position: static;
    }

    table {
      font-size: 0.75em;
      inline-size: 100%;
      margin-inline: 0;
    }

    :is(th, td) {
      padding-inline: 0.45em;
    }

    :is(th, td):first-child {
      padding-inline-start: 0;
    }

    :is(th, td):last-child {
      padding-inline-end: 0;
    }

    caption {
      padding-inline: 0;
    }

    thead .number {
      inline-size: auto;
    }

    td.number {
      white-space: normal;
    }

    :host {
      break-inside: auto;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_bar: CanvasText;
      --_track: Canvas;
      --_own: Canvas;
    }

    .track {
      stroke: CanvasText;
      stroke-width: 1px;
      vector-effect: non-scaling-stroke;
    }

    .picture .parts-all {
      fill: GrayText;
    }

    .picture .cut {
      stroke: GrayText;
    }

    .picture .median,
    .picture .arrow {
      fill: CanvasText;
    }

    .arrows path {
      fill: CanvasText;
    }

    .own,
    .chosen {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    thead {
      border-block-end: 2px solid CanvasText;
    }
  }
`;
