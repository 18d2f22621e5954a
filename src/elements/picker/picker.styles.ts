import { css } from 'lit';

/** The field takes the page's own ground; the list lies over whatever comes after it. */
export const pickerStyles = css`
  :host {
    contain: none;
    max-inline-size: 30em;
  }

  .base {
    background: none;
    color: inherit;
    padding: var(--maturity-padding, 0);
    position: relative;
  }

  .label {
    display: block;
    font-weight: 700;
    line-height: 1.4;
    margin-block-end: 0.3em;
  }

  .field {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 0.3em;
    color: var(--_text);
    display: flex;
  }

  .field:has(input:focus) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  input:focus-visible {
    outline: none;
  }

  /* smaller, and a phone would zoom in on it */
  input {
    background: none;
    border: 0;
    flex: 1;
    font-size: max(1em, 16px);
    min-block-size: 44px;
    min-inline-size: 0;
    outline: none;
    padding: 0.4em 0.75em;
    text-overflow: ellipsis;
  }

  .field button {
    background: none;
    border: 0;
    display: grid;
    flex: none;
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    place-items: center;
  }

  .field button:hover {
    background: var(--_tint);
  }

  .field button[hidden] {
    display: none;
  }

  svg {
    block-size: 16px;
    fill: none;
    inline-size: 16px;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2px;
  }

  .popup {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 0.3em;
    box-shadow: 0 6px 20px #0003;
    box-sizing: border-box;
    color: var(--_text);
    inline-size: 100%;
    inset-block-start: calc(100% + 4px);
    inset-inline-start: 0;
    position: absolute;
    z-index: 20;
  }

  .popup[hidden],
  [role='listbox'][hidden] {
    display: none;
  }

  .popup.up {
    inset-block: auto calc(100% - 1.7em + 4px);
  }

  [role='listbox'] {
    font-size: max(1em, 16px);
    max-block-size: min(25em, var(--_room, 25em));
    overflow-anchor: none;
    overflow-y: auto;
    overscroll-behavior: contain;
    position: relative;
  }

  .option,
  .group {
    align-items: center;
    block-size: 44px;
    box-sizing: border-box;
    display: flex;
    gap: 0.5em;
    line-height: 1.15;
    overflow: hidden;
    padding-inline: 0.6em 0.75em;
  }

  .option {
    cursor: pointer;
  }

  .option:hover {
    background: var(--_tint);
  }

  .option.next {
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  .option.active {
    background: var(--_tint);
    box-shadow: inset 0 0 0 3px var(--_focus);
  }

  .check {
    flex: none;
  }

  .name {
    flex: 1;
    overflow-wrap: anywhere;
  }

  .within,
  .group {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }

  .within {
    flex: 0 1 auto;
    text-align: end;
  }

  .group {
    align-items: end;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 700;
    padding-block-end: 0.4em;
  }

  .none {
    line-height: 1.5;
    padding: 0.75em;
  }

  .fault {
    background: var(--_surface);
    color: var(--_text);
    margin-block-start: 0.75em;
    padding: 0.75em 0.9em;
  }

  @media print {
    .field button,
    .popup {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .option.active {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .option.active .within {
      color: inherit;
    }

    .option.next {
      outline: 1px dashed CanvasText;
      outline-offset: -2px;
    }
  }
`;
