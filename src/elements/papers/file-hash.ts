/**
 * Returns the SHA-256 of files, one after the other, as `cat FILES | sha256sum` prints it; empty where the browser can't
 * tell: on a page without encryption, or when a file is not to be had.
 *
 * @param urls addresses, in order
 */
export async function hashOf(urls: readonly string[]): Promise<string> {
  const { crypto } = globalThis as { crypto?: Partial<Crypto> };
  if (!crypto?.subtle) return '';
  try {
    const files = await Promise.all(
      urls.map(async (url) => {
        // what has just been read lies in the browser's own store
        const response = await fetch(url, { cache: 'force-cache', credentials: 'same-origin' });
        if (!response.ok) throw new RangeError(`missing file: ${url}`);
        return response.blob();
      }),
    );
    const digest = await crypto.subtle.digest('SHA-256', await new Blob(files).arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return '';
  }
}
