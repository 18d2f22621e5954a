import { css } from 'lit';

export const cardStyles = css`
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
  }
`;
