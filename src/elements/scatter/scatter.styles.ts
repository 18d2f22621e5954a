import { css } from 'lit';

export const scatterStyles = css`
  .scatter {
    cursor: crosshair;
    touch-action: manipulation;
  }

  .scatter text {
    pointer-events: none;
    unicode-bidi: plaintext;
  }

  .tick,
  .title,
  .key {
    fill: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .grid {
    fill: none;
    stroke: var(--_hairline);
  }

  .band {
    fill: light-dark(#e9eef8, #263149);
  }

  .line {
    fill: none;
    stroke: light-dark(#4366b4, #8fb0ff);
    stroke-width: 2px;
  }

  .look-other {
    fill: light-dark(#9a9a9a, #8a8a8a);
    fill-opacity: 0.45;
    stroke: light-dark(#6b6b6b, #b0b0b0);
    stroke-width: 0.75px;
  }

  .look-0 {
    fill: light-dark(#187b59, #5cc79a);
    stroke: var(--_surface);
  }

  .look-1 {
    fill: light-dark(#a05a00, #f2a94c);
    stroke: var(--_surface);
  }

  .look-2 {
    fill: light-dark(#7a3f9d, #cf9cf0);
    stroke: var(--_surface);
  }

  .look-3 {
    fill: light-dark(#a30002, #ff9c8f);
    stroke: var(--_surface);
  }

  .look-own {
    fill: light-dark(#1b1b1b, #fff);
    stroke: var(--_surface);
    stroke-width: 2px;
  }

  .deviation {
    fill: none;
    stroke: var(--_text);
    stroke-dasharray: 3 3;
    stroke-width: 1.5px;
  }

  text.own {
    font-weight: 700;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-linejoin: round;
    stroke-width: 4px;
  }

  .ring,
  .halo {
    fill: none;
    pointer-events: none;
  }

  .halo {
    stroke: var(--_surface);
    stroke-width: 6px;
  }

  .ring {
    stroke: var(--_text);
    stroke-width: 2.5px;
  }

  [role='listbox']:focus {
    outline: none;
  }

  [role='listbox']:focus-visible .ring {
    stroke: var(--_focus);
    stroke-width: 3.5px;
  }

  [role='listbox']:not(:focus-visible) .choice {
    opacity: 0;
  }

  .readout {
    color: var(--_muted);
    line-height: 1.5;
    margin-block-start: 0.5em;
    min-block-size: 3em;
  }

  .reading {
    color: var(--_text);
    font-weight: 700;
  }

  @media print {
    .readout {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .band {
      fill: none;
      stroke: GrayText;
      stroke-dasharray: 2 3;
    }

    .line {
      stroke: CanvasText;
    }

    .look-other {
      fill: none;
      stroke: CanvasText;
    }

    .look-0,
    .look-1,
    .look-2,
    .look-3 {
      fill: CanvasText;
      stroke: Canvas;
    }

    .look-own {
      fill: Highlight;
      stroke: Canvas;
    }

    .ring {
      stroke: Highlight;
    }
  }
`;
