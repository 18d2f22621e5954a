/** How long a browser may take to ask the reader where to put a file, ms. */
const KEEP = 60_000;

const MAX_NAME = 60;

/** Windows takes these for devices, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** Letters that are no combination of a plain letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
};

/**
 * Returns a file name made of a title: small letters without accents, digits and hyphens, at most 60 characters with
 * the extension. A title without any such letter gives "maturity".
 *
 * @param extension without the dot
 */
export function fileName(title: string, extension: string): string {
  const words = title
    .toLowerCase()
    .replace(/[æøœßđðłþ]/gu, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  const room = MAX_NAME - extension.length - 1;
  let name = words.shift()?.slice(0, room) ?? '';
  for (const word of words) {
    if (name.length + 1 + word.length > room) break;
    name += `-${word}`;
  }
  if (name === '') name = 'maturity';
  return `${DEVICE.test(name) ? `${name}-maturity` : name}.${extension}`;
}

/**
 * Hands a file to the browser to save. `blocked` when the page lies in a frame that forbids downloads, as far as a
 * page can know: in a frame of unknown permissions the file is handed over all the same. Offer the text then.
 *
 * @param name the file name, with extension
 */
export function save(name: string, blob: Blob): 'saved' | 'blocked' {
  const permission = downloadPermission();
  if (permission === 'denied') return 'blocked';
  try {
    const url = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    // outside the document, so that no click listener of the page hears it
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), KEEP);
  } catch {
    return 'blocked';
  }
  return permission === 'unknown' ? 'blocked' : 'saved';
}

/** Returns what a file holds as text, for a reader who can only copy it. */
export function textOf(blob: Blob): Promise<string> {
  return blob.text();
}

function downloadPermission(): 'granted' | 'denied' | 'unknown' {
  // a sandbox without allow-same-origin has an opaque origin and says nothing of its other permissions
  if (self.origin === 'null') return 'unknown';
  try {
    const frame = self.frameElement;
    if (!(frame && 'sandbox' in frame) || !frame.hasAttribute('sandbox')) return 'granted';
    return (frame.sandbox as DOMTokenList).contains('allow-downloads') ? 'granted' : 'denied';
  } catch {
    return 'granted';
  }
}
