/**
 * Returns the SHA-256 of the file at an address, as `sha256sum` prints it; empty where the browser can't tell: on a page
 * without encryption, or when the file is not to be had.
 */
export async function hashOf(url: string): Promise<string> {
  const { crypto } = globalThis as { crypto?: Partial<Crypto> };
  if (!crypto?.subtle) return '';
  try {
    // what has just been read lies in the browser's own store
    const response = await fetch(url, { cache: 'force-cache', credentials: 'same-origin' });
    if (!response.ok) return '';
    const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return '';
  }
}
