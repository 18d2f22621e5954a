import { css } from 'lit';

export const valueStyles = css`
  :host {
    --_surface: var(--maturity-surface-color, light-dark(#fff, #1b1b1b));
    --_text: light-dark(#1b1b1b, #f2f2f2);
    --_muted: light-dark(#545454, #b8b8b8);
    --_line: light-dark(#767676, #8a8a8a);
    --_focus: light-dark(#0b57d0, #8ab4f8);
    --_link: light-dark(#0b4fb3, #8ab4f8);
    color-scheme: inherit;
    display: inline;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  button {
    appearance: none;
    background: none;
    border: 0;
    color: inherit;
    cursor: help;
    display: inline;
    font: inherit;
    letter-spacing: inherit;
    margin: 0;
    padding: 0;
    text-align: start;
    text-decoration: underline dotted 0.09em;
    text-transform: none;
    text-underline-offset: 0.2em;
    user-select: text;
    white-space: inherit;
    word-spacing: inherit;
  }

  .missing {
    font-style: italic;
  }

  button:focus-visible {
    border-radius: 0.15em;
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .card {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 0.4em;
    box-shadow: 0 0.2em 0.9em light-dark(#0003, #000a);
    box-sizing: border-box;
    color: var(--_text);
    cursor: auto;
    font-size: max(0.875em, 12px);
    font-style: normal;
    font-weight: 400;
    inline-size: max-content;
    inset: auto;
    line-height: 1.5;
    margin: 0;
    max-block-size: 70vh;
    max-inline-size: min(24em, calc(100vw - 16px));
    overflow: auto;
    overflow-wrap: anywhere;
    padding: 0.75em 1em;
    position: fixed;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }

  .title,
  .line {
    display: block;
  }

  .title {
    font-weight: 700;
  }

  .note,
  .source {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
    margin-block: 0.5em 0;
  }

  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }

  @media print {
    .card {
      display: none;
    }

    button {
      text-decoration: none;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_focus: Highlight;
      --_link: LinkText;
    }

    button {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
