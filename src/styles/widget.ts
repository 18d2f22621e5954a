import { css } from 'lit';

/**
 * What every widget looks like around its drawing. Sizes are in em, since a host page may set any root size. Font,
 * letter spacing and line height are inherited, so that a reader's own settings arrive; what a hostile page could
 * break (case, alignment, white space, pointer events) is set again on the inner root. What was written beforehand keeps its
 * margins as it had them before there was a script; behind it, the widget is laid out as wide as it will be.
 */
export const widgetStyles = css`
  :host {
    --_surface: var(--maturity-surface-color, light-dark(#fff, #1b1b1b));
    --_text: light-dark(#1b1b1b, #f2f2f2);
    --_muted: light-dark(#545454, #b8b8b8);
    --_line: light-dark(#767676, #8a8a8a);
    --_hairline: light-dark(#dcdcdc, #3d3d3d);
    --_tint: light-dark(#f5f5f3, #262626);
    --_focus: light-dark(#0b57d0, #8ab4f8);
    --_link: light-dark(#0b4fb3, #8ab4f8);
    --_error: light-dark(#a30002, #ff9c8f);
    display: block !important;
    box-sizing: border-box;
    contain: layout style;
    contain-intrinsic-size: auto 0 auto 20em;
    min-block-size: var(--maturity-min-block-size, var(--_reserve, auto));
    text-align: start;
    writing-mode: horizontal-tb;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* what stands below moves less, and what is far away does not seem near */
  :host(:state(loading)) {
    --_reserve: 20em;
  }

  /* there for who searches or listens, and laid out when the reader comes near; as large as when it was seen last */
  :host(:state(far)) {
    content-visibility: auto;
  }

  :host(:state(prerendered)) {
    contain: style;
    position: relative;
  }

  /* on the inner root: the author's fallback stands on the page's own ground */
  .base {
    color-scheme: light;
  }

  :host([theme='auto']) .base {
    color-scheme: inherit;
  }

  :host([theme='dark']) .base {
    color-scheme: dark;
  }

  .base {
    background: var(--_surface);
    color: var(--_text);
    cursor: auto;
    float: none;
    font-size: max(1em, 12px);
    font-style: normal;
    hyphens: manual;
    margin: 0;
    padding: var(--maturity-padding, 1em);
    pointer-events: auto;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-decoration: none;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    user-select: text;
    visibility: visible;
    white-space: normal;
  }

  .base:empty {
    display: none;
  }

  .room {
    min-block-size: var(--maturity-min-block-size, 20em);
  }

  .behind {
    block-size: 0;
    inset-inline: 0;
    overflow: hidden;
    position: absolute;
    visibility: hidden;
  }

  .heading {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
    margin: 0 0 0.35em;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  p {
    margin: 0;
  }

  /* on a page that runs the other way, too, the full stop stands where the sentence ends */
  .base :not(.answer, svg *) {
    unicode-bidi: plaintext;
  }

  .unbroken {
    white-space: nowrap;
  }

  .summary {
    line-height: 1.5;
    margin-block-end: 1em;
    max-inline-size: 70ch;
    text-wrap: pretty;
  }

  .chart {
    position: relative;
  }

  /* as wide as its words will be, where a page asks what is inside how wide it is */
  .chart:empty::before {
    content: '';
    display: block;
    inline-size: 70ch;
    max-inline-size: 100%;
  }

  svg[part~='drawing'] {
    block-size: auto;
    display: block;
    max-inline-size: 100%;
    overflow: visible;
  }

  svg text {
    fill: var(--_text);
    font-family: inherit;
  }

  .legend,
  .notes,
  .menu ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    font-size: max(0.875em, 12px);
    gap: 0.35em 1.1em;
    line-height: 1.4;
    margin-block: 0.75em 0;
  }

  .legend li {
    align-items: center;
    display: inline-flex;
    gap: 0.45em;
  }

  .swatch {
    block-size: 1.2em;
    flex: none;
    inline-size: 1.2em;
  }

  .actions {
    align-items: start;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 1em;
  }

  button,
  summary,
  select,
  input {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 0.3em;
    box-sizing: border-box;
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: max(0.875em, 12px);
    letter-spacing: inherit;
    line-height: 1.4;
    margin: 0;
    min-block-size: 2.3em;
    padding: 0.35em 0.8em;
    text-transform: none;
    word-spacing: inherit;
  }

  input {
    cursor: text;
  }

  button:hover,
  summary:hover {
    background: var(--_tint);
    border-color: var(--_text);
  }

  summary {
    display: inline-block;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    border-block-start: 0.35em solid currentcolor;
    border-inline: 0.28em solid transparent;
    content: '';
    display: inline-block;
    margin-inline-start: 0.5em;
    vertical-align: 0.12em;
  }

  details[open] > summary::after {
    rotate: 180deg;
  }

  .menu ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block-start: 0.5em;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    scroll-margin-block: 6em;
  }

  [data-mark]:focus {
    outline: none;
  }

  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }

  .data {
    margin-block-start: 1em;
    max-inline-size: 100%;
    overflow: auto;
  }

  .data table {
    border-collapse: collapse;
    font-size: max(0.875em, 12px);
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }

  .data caption {
    color: var(--_muted);
    padding-block-end: 0.5em;
    text-align: inherit;
  }

  .data :is(th, td) {
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    padding-block: 0.4em;
    padding-inline: 0 0.9em;
    text-align: inherit;
    vertical-align: baseline;
  }

  .data thead th {
    border-block-end: 2px solid var(--_line);
    font-weight: 700;
    vertical-align: bottom;
  }

  .data .number {
    text-align: end;
  }

  /* a sign that takes no room in the line is never left alone on one */
  .data .answer {
    padding-inline-start: 1.6em;
  }

  .data .swatch {
    margin-inline: -1.6em 0.4em;
    vertical-align: -0.2em;
  }

  .data .missing {
    color: var(--_muted);
    font-style: italic;
  }

  .notes,
  .source {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    line-height: 1.5;
    margin-block-start: 1em;
    max-inline-size: 80ch;
    overflow-wrap: anywhere;
  }

  .notes + .source {
    margin-block-start: 0.35em;
  }

  .stale,
  .synthetic {
    border-inline-start: 4px solid light-dark(#a88000, #fec800);
    font-size: max(0.875em, 12px);
    line-height: 1.5;
    margin-block-end: 1em;
    padding-inline-start: 0.75em;
  }

  .fault {
    border-inline-start: 4px solid var(--_error);
    line-height: 1.5;
    padding-inline-start: 0.9em;
  }

  .fault p {
    margin-block-end: 0.6em;
  }

  .fault pre {
    font-size: max(0.8125em, 12px);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .loading {
    color: var(--_muted);
  }

  .status {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  .copy {
    block-size: 8em;
    font: inherit;
    font-size: max(0.875em, 12px);
    inline-size: 100%;
  }

  @media (prefers-contrast: more) {
    :host {
      --_text: light-dark(#000, #fff);
      --_muted: light-dark(#000, #fff);
      --_line: light-dark(#000, #fff);
      --_hairline: light-dark(#000, #fff);
    }
  }

  @media print {
    :host {
      --_reserve: auto !important;
    }

    svg[part~='drawing'],
    .legend,
    .summary,
    tr,
    .data:not(:has(tr:nth-child(25))) {
      break-inside: avoid;
    }

    svg[part~='drawing'] {
      max-block-size: 22cm;
    }

    .heading,
    .summary,
    caption,
    thead,
    tr:nth-child(-n + 4) {
      break-after: avoid;
    }

    .base {
      color-scheme: light !important;
      padding-inline: 0;
    }

    .actions,
    .loading,
    details:not([open]) {
      display: none;
    }

    /* paper does not scroll: what is wider than it is lost */
    .data {
      overflow: visible;
    }

    .legend,
    .source {
      break-before: avoid;
    }

    /* long and narrow: its lines go on beside it */
    .data:has(tr:nth-child(25)):not(:has(th:nth-child(6), td:not(.number, .missing):nth-child(4))) {
      column-gap: 2em;
      columns: max(8cm, 19em);
    }

    .data th:first-child:nth-last-child(n + 6) {
      inline-size: 30%;
    }

    .data table {
      font-size: max(0.75em, 12px);
      line-height: 1.3;
    }

    .data :is(th, td) {
      padding-block: 0.1em;
      padding-inline-end: 0.6em;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_hairline: CanvasText;
      --_focus: Highlight;
      --_link: LinkText;
    }

    .base {
      color-scheme: light dark !important;
    }

    /* no border is transparent here: the arrow would be a block */
    summary::after {
      border-inline-color: Canvas;
    }

    [class*='s-']:not(.s-none) {
      stroke: CanvasText;
      stroke-width: 1px;
    }
  }
`;
