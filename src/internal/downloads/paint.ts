/** A colour any reader of SVG knows: six hexadecimal digits, and how opaque it is (0–1). */
export interface Paint {
  /** "#rrggbb", "none" or "url(#id)". */
  readonly colour: string;
  readonly opacity: number;
}

const NONE: Paint = { colour: 'none', opacity: 1 };

/**
 * Returns a computed colour in the form every program reads; programs other than browsers know neither `rgba()` nor
 * `oklch()`.
 *
 * @param computed what `getComputedStyle` gives for `fill`, `stroke` or a colour
 */
export function paintOf(computed: string): Paint {
  if (computed === 'none' || computed === '') return NONE;
  const reference = /^url\(["']?[^#"')]*#([^"')]+)["']?\)/u.exec(computed)?.[1];
  if (reference !== undefined) return { colour: `url(#${reference})`, opacity: 1 };
  const channels = /^rgba?\(([^)]+)\)$/u
    .exec(computed)?.[1]
    ?.split(/[\s,/]+/u)
    .map(Number);
  if (channels && channels.length >= 3 && channels.every(Number.isFinite)) return ofChannels(channels);
  const wide = /^color\(srgb ([^)]+)\)$/u
    .exec(computed)?.[1]
    ?.split(/[\s/]+/u)
    .map(Number);
  if (wide && wide.length >= 3 && wide.every(Number.isFinite)) {
    return ofChannels(wide.map((share, index) => (index < 3 ? share * 255 : share)));
  }
  return painted(computed);
}

function ofChannels([red = 0, green = 0, blue = 0, alpha = 1]: readonly number[]): Paint {
  const hex = [red, green, blue].map((channel) => {
    const whole = Math.round(Math.min(255, Math.max(0, channel)));
    return whole.toString(16).padStart(2, '0');
  });
  return { colour: `#${hex.join('')}`, opacity: alpha };
}

/** Lets the browser convert a colour of another colour space. */
function painted(computed: string): Paint {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return NONE;
  context.fillStyle = computed;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return ofChannels([red, green, blue, Math.round((alpha / 255) * 100) / 100]);
}
