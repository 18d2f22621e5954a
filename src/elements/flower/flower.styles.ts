import { css } from 'lit';

/** The drawing of maturity-flower. Data has the swatches' colours; what is only scenery is pale and earthy. */
export const flowerStyles = css`
  :host {
    --_paper: light-dark(#faf9f6, #232321);
    --_pencil: light-dark(#b4afa3, #66635c);
    --_leaf: light-dark(#c9d2bf, #3b4338);
  }

  .flower {
    margin-inline: auto;
  }

  .flower text {
    pointer-events: none;
    unicode-bidi: plaintext;
  }

  .mark {
    cursor: pointer;
    transition: opacity 150ms;
  }

  .mark > [class*='s-'],
  .marks > [class*='s-'] {
    stroke: var(--_surface);
    stroke-linejoin: round;
    stroke-width: 1.5px;
  }

  .mark > .tuft,
  .marks > .tuft {
    stroke-width: 0.75px;
  }

  .mark > .stone,
  .marks > .stone {
    stroke-width: 2px;
  }

  .mark .glyph,
  .over {
    pointer-events: none;
  }

  .hit,
  .grip,
  .ghost,
  .leader,
  .veins,
  .dots,
  .roots,
  .gleam {
    fill: none;
  }

  .veins,
  .dots,
  .roots,
  .gleam {
    stroke-linecap: round;
  }

  .hit,
  .grip {
    pointer-events: all;
    stroke: transparent;
  }

  .grip {
    pointer-events: stroke;
    stroke-width: 24px;
  }

  .paper {
    fill: var(--_paper);
    stroke: var(--_pencil);
    stroke-width: 1px;
  }

  .missing {
    fill: var(--_surface);
    stroke: var(--_line);
    stroke-dasharray: 4 3;
    stroke-width: 1.5px;
  }

  .outside {
    fill: url(#hatch);
  }

  .sepals,
  .lawn-back {
    fill: var(--_leaf);
  }

  .lawn-front {
    fill: light-dark(#93a283, #5d6a54);
  }

  .shade {
    fill: #000;
    fill-opacity: 0.09;
  }

  .veins {
    stroke: light-dark(#fff, #111);
    stroke-opacity: 0.38;
    stroke-width: 0.9px;
  }

  .ghost {
    stroke: var(--_text);
    stroke-width: 1.4px;
  }

  .ghost.halo {
    stroke: var(--_surface);
    stroke-width: 3.4px;
  }

  .disc {
    fill: light-dark(#fbe7a6, #f3d67a);
    stroke: light-dark(#8a6a1f, #1b1b1b);
  }

  .disc.unknown {
    fill: var(--_surface);
    stroke: var(--_line);
    stroke-dasharray: 4 3;
  }

  .dots {
    stroke: light-dark(#a47a1c, #7a5a12);
    stroke-width: 1.8px;
  }

  .unknown + .dots {
    stroke: var(--_pencil);
  }

  .flower .score {
    fill: #1b1b1b;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }

  .soil-0 {
    fill: light-dark(#6f5a48, #5a493d);
  }

  .soil-1 {
    fill: light-dark(#ece3d6, #2b2521);
  }

  .soil-2 {
    fill: light-dark(#e3d6c4, #342c26);
  }

  .soil-3 {
    fill: light-dark(#d9c9b3, #3d332c);
  }

  .pebbles {
    fill: light-dark(#c2b19a, #554941);
  }

  .roots {
    stroke: light-dark(#8d7762, #8d7a6b);
    stroke-width: 1.2px;
  }

  .gleam {
    stroke: #fff;
    stroke-opacity: 0.35;
    stroke-width: 2.4px;
  }

  .name {
    font-weight: 700;
  }

  text.tuft,
  text.stone {
    paint-order: stroke;
    stroke: light-dark(#e9dfd1, #312924);
    stroke-linejoin: round;
    stroke-width: 3px;
  }

  .leader {
    stroke: var(--_line);
  }

  .tiny .paper {
    stroke-width: 0.5px;
  }

  .tiny [class*='s-'] {
    stroke: none;
  }

  .tiny .missing {
    stroke-dasharray: 2 2;
    stroke-width: 0.75px;
  }

  /* among hundreds, the name says enough; the drawing's own label holds the sentence */
  .base:has(.tiny) :is(.summary, .notes, .source) {
    block-size: 0;
    content-visibility: hidden;
    margin: 0;
    overflow: hidden;
  }

  .base:has(.tiny) .heading {
    font-size: 0.8125em;
    text-align: center;
  }

  .readout {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.4;
    margin-block-start: 0.5em;
    min-block-size: 2.8em;
  }

  .key {
    display: grid;
    font-size: 0.8125em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
  }

  .key li {
    align-items: start;
  }

  .names {
    font-size: 0.875em;
    list-style: none;
    margin: 0.4em 0 0.8em;
    padding: 0;
  }

  .names li {
    align-items: start;
    display: flex;
    gap: 0.5em;
    padding-block: 0.15em;
  }

  .names .swatch {
    margin-block-start: 0.15em;
  }

  .limits {
    font-size: 0.8125em;
    line-height: 1.5;
    margin-block-start: 0.75em;
  }

  .limits dt {
    font-weight: 700;
    margin-block-start: 0.8em;
  }

  .limits dd {
    margin: 0;
    max-inline-size: 80ch;
  }

  @media (prefers-reduced-motion: reduce) {
    .mark {
      transition: none;
    }
  }

  @media print {
    .readout {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .soil,
    .paper,
    .disc {
      fill: Canvas;
      stroke: CanvasText;
    }

    .soil + .soil {
      stroke: none;
    }

    .sepals,
    .lawn-back,
    .lawn-front,
    .pebbles {
      fill: CanvasText;
      fill-opacity: 0.4;
    }

    .shade,
    .veins,
    .gleam,
    .dots {
      display: none;
    }

    .flower .score {
      fill: CanvasText;
    }

    text.tuft,
    text.stone {
      stroke: Canvas;
    }
  }
`;
