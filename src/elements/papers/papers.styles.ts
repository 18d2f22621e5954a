import { css } from 'lit';

/** Sheets as on a desk; on paper, one page each. */
export const papersStyles = css`
  .sheets {
    display: grid;
    gap: 1.5em;
    grid-template-columns: minmax(0, 186mm);
    justify-content: center;
    margin-block-start: 1em;
  }

  .sheet {
    background: var(--_surface);
    border: 1px solid var(--_hairline);
    box-shadow: 0 1px 6px rgb(0 0 0 / 15%);
    box-sizing: border-box;
    contain-intrinsic-block-size: auto 273mm;
    content-visibility: auto;
    display: flex;
    flex-direction: column;
    min-block-size: 273mm;
    padding: min(8mm, 5%);
  }

  .over {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
  }

  .name {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    margin-block: 0.1em 0.3em;
  }

  maturity-flower {
    --maturity-padding: 0;
  }

  maturity-flower::part(notes),
  maturity-flower::part(source),
  maturity-flower::part(key),
  maturity-flower::part(limits) {
    display: none;
  }

  .sheet .data {
    margin-block: 1em;
  }

  .sheet .data table {
    inline-size: 100%;
  }

  .foot {
    border-block-start: 1px solid var(--_hairline);
    color: var(--_muted);
    display: grid;
    font-size: max(0.75em, 12px);
    gap: 0.15em;
    line-height: 1.4;
    margin-block-start: auto;
    overflow-wrap: anywhere;
    padding-block-start: 0.75em;
  }

  .sheet .source {
    font-size: inherit;
    margin: 0;
  }

  @media print {
    :host {
      contain: none;
    }

    .base {
      padding: 0;
    }

    .base > :not(.chart),
    .chart > :not(.sheets) {
      display: none;
    }

    .sheets {
      display: block;
      margin: 0;
    }

    .sheet {
      block-size: auto;
      border: 0;
      box-shadow: none;
      break-after: page;
      break-inside: avoid;
      content-visibility: visible;
      display: block;
      font-size: 9.5pt;
      inline-size: 100%;
      min-block-size: 0;
      padding: 0;
    }

    .sheet:last-child {
      break-after: auto;
    }

    maturity-flower {
      inline-size: 168mm;
    }

    .sheet .data {
      margin-block: 0.5em;
      overflow: visible;
    }

    .sheet :is(th, td) {
      padding-block: 0.2em;
    }
  }
`;
