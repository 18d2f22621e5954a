import { css } from 'lit';

/**
 * Fill and text colour of each swatch in both themes. Lightness differs between steps, so that they survive grey
 * print and the common colour-vision deficiencies; the palette's figures are kept by test/styles/palette.test.ts.
 */
export const swatchStyles = css`
  .s-m0 {
    fill: light-dark(#a30002, #e02616);
  }
  .s-m1 {
    fill: light-dark(#a88000, #fec800);
  }
  .s-m2 {
    fill: light-dark(#187b59, #2c8d64);
  }
  .s-m3 {
    fill: light-dark(#004940, #aef1bb);
  }
  .s-out,
  .s-beyond {
    fill: light-dark(#8c8c8c, #a8a8a8);
  }
  .s-none {
    fill: none;
    stroke: var(--_line);
    stroke-dasharray: 3 3;
  }
  .s-plain {
    fill: light-dark(#4366b4, #5d92ff);
  }
  .s-unasked,
  .s-unfit,
  .s-hidden {
    fill: var(--_surface);
    stroke: var(--_line);
  }
  .s-absent {
    fill: var(--_tint);
    stroke: var(--_hairline);
  }
  .hatch {
    fill: none;
    stroke: var(--_surface);
  }
  .dots {
    fill: none;
    stroke: var(--_surface);
    stroke-linecap: round;
  }
  .ink-m0 {
    fill: #fff;
  }
  .ink-m1,
  .ink-out,
  .ink-beyond {
    fill: #111;
  }
  .ink-plain,
  .ink-m2,
  .ink-m3 {
    fill: light-dark(#fff, #111);
  }
  .ink-none,
  .ink-unasked,
  .ink-unfit,
  .ink-hidden {
    fill: var(--_text);
  }
`;

/** The swatches of five-step, sequential and categorical scales. */
export const moreSwatchStyles = css`
  .s-l0 {
    fill: light-dark(#6f0000, #c14c48);
  }
  .s-l1 {
    fill: light-dark(#b13105, #e09c51);
  }
  .s-l2 {
    fill: light-dark(#aa8b00, #fef233);
  }
  .s-l3 {
    fill: light-dark(#007c4e, #00837f);
  }
  .s-l4 {
    fill: light-dark(#004b47, #c8ffd1);
  }
  .s-q0 {
    fill: light-dark(#5c92c8, #5273ae);
  }
  .s-q1 {
    fill: light-dark(#4366b4, #5d92ff);
  }
  .s-q2 {
    fill: light-dark(#2d3c74, #a8c2eb);
  }
  .s-q3 {
    fill: light-dark(#0c0549, #edf7ff);
  }
  .s-c0 {
    fill: light-dark(#86920c, #b9b2ff);
  }
  .s-c1 {
    fill: light-dark(#3b0ec6, #687f00);
  }
  .s-c2 {
    fill: light-dark(#008b8c, #bcfe00);
  }
  .s-c3 {
    fill: light-dark(#363900, #5c64f3);
  }
  .s-c4 {
    fill: light-dark(#9e74fc, #ffdee7);
  }
  .s-c5 {
    fill: light-dark(#610048, #93677d);
  }
  .s-c6 {
    fill: light-dark(#9a5352, #ff8484);
  }
  .ink-l0,
  .ink-l3,
  .ink-c1,
  .ink-c3,
  .ink-c5 {
    fill: #fff;
  }
  .ink-l2,
  .ink-c0,
  .ink-c2,
  .ink-c4 {
    fill: #111;
  }
  .ink-l1,
  .ink-l4,
  .ink-q1,
  .ink-q2,
  .ink-q3,
  .ink-c6 {
    fill: light-dark(#fff, #111);
  }
  .ink-q0 {
    fill: light-dark(#111, #fff);
  }
`;
