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

  @media print {
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
