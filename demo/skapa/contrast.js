// Whether what a widget writes and draws can be seen on the ground it is given. Pure.

/**
 * What the widgets draw with, in each theme, and the contrast it needs to the ground: 4.5 for text, 3 for what has a
 * form. The numbers are those of src/styles; a test compares them.
 */
export const PALETTE = [
  { id: 'text', need: 4.5, light: '#1b1b1b', dark: '#f2f2f2' },
  { id: 'muted', need: 4.5, light: '#545454', dark: '#b8b8b8' },
  { id: 'link', need: 4.5, light: '#0b4fb3', dark: '#8ab4f8' },
  { id: 'error', need: 3, light: '#a30002', dark: '#ff9c8f' },
  { id: 'line', need: 3, light: '#767676', dark: '#8a8a8a' },
  { id: 'focus', need: 3, light: '#0b57d0', dark: '#8ab4f8' },
  { id: 'm0', need: 3, light: '#a30002', dark: '#e02616' },
  { id: 'm1', need: 3, light: '#a88000', dark: '#fec800' },
  { id: 'm2', need: 3, light: '#187b59', dark: '#2c8d64' },
  { id: 'm3', need: 3, light: '#004940', dark: '#aef1bb' },
  { id: 'out', need: 3, light: '#8c8c8c', dark: '#a8a8a8' },
  { id: 'plain', need: 3, light: '#4366b4', dark: '#5d92ff' },
];

/** The ground of each theme when the page chooses none. */
export const GROUND = { light: '#ffffff', dark: '#1b1b1b' };

/**
 * Returns a colour as red, green and blue, 0–255; undefined when it isn't written as #rgb or #rrggbb.
 *
 * @param {string} text
 */
export function rgbOf(text) {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1];
  if (!hex) return undefined;
  const wide = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  return [0, 2, 4].map((at) => parseInt(wide.slice(at, at + 2), 16));
}

/** @param {readonly number[]} rgb 0–255 each */
export function hexOf(rgb) {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG's relative luminance, 0–1. */
function luminanceOf(rgb) {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Returns the contrast of two colours as WCAG counts it, 1–21, unrounded: 2.999 is not 3.
 *
 * @param {string} one
 * @param {string} other
 */
export function contrastOf(one, other) {
  const [low, high] = [one, other]
    .map((colour) => luminanceOf(rgbOf(colour) ?? [0, 0, 0]))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/**
 * Returns the contrast of everything a widget draws with to a ground.
 *
 * @param {string} ground a colour as #rrggbb
 * @param {'light' | 'dark'} theme
 */
export function contrastsOn(ground, theme) {
  return PALETTE.map(({ id, need, ...colours }) => {
    const colour = colours[theme];
    const ratio = contrastOf(colour, ground);
    return { id, colour, need, ratio, enough: ratio >= need };
  });
}

/**
 * Returns the ground nearest to the one asked for on which everything can be seen: paler in the light theme, deeper in
 * the dark one. The same ground when it is good already.
 *
 * @param {string} ground a colour as #rrggbb
 * @param {'light' | 'dark'} theme
 */
export function nearestGround(ground, theme) {
  const from = rgbOf(ground) ?? rgbOf(GROUND[theme]);
  const end = theme === 'light' ? 255 : 0;
  for (let step = 0; step <= 100; step++) {
    const colour = hexOf(from.map((part) => part + ((end - part) * step) / 100));
    if (contrastsOn(colour, theme).every(({ enough }) => enough)) return colour;
  }
  return GROUND[theme];
}
