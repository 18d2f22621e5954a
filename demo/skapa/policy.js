// What a page's security policy has to allow, and which addresses a page can't use. Pure.

/**
 * Returns an address as a URL; undefined when it is none that a page may ask.
 *
 * @param {string} text
 * @param {string} [base]
 */
export function urlOf(text, base) {
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns the words of a Content-Security-Policy that a page needs, directive by directive.
 *
 * @param {object} asked
 * @param {string} asked.door "1"–"4"
 * @param {string | undefined} asked.site address of the page that the tag is put on; undefined = unknown
 * @param {string} asked.scripts address of the folder with the scripts
 * @param {readonly string[]} asked.data addresses of the document and of the files it is spread over
 */
export function policyFor({ door, site, scripts, data }) {
  const own = site && urlOf(site)?.origin;
  const source = (address) => {
    const origin = urlOf(address)?.origin;
    return origin === own ? "'self'" : origin;
  };
  const sources = (addresses) => [...new Set(addresses.map(source).filter(Boolean))].join(' ');
  const script = `script-src ${sources([scripts])}`;
  if (door === '4') return [`frame-src ${sources([scripts])}`, script].join('; ');
  return [script, `connect-src ${sources(data)}`].join('; ');
}

/**
 * Returns why an address is no use to visitors: "address" for no web address at all, "login" for one with a name and a
 * password in it, "mixed" for http on a page with https, "local" for one that only this computer or network reaches.
 * undefined when nothing is wrong with it.
 *
 * @param {string} address
 * @param {string} [site] address of the page that asks; a page with https when absent
 */
export function addressFault(address, site) {
  const url = urlOf(address);
  if (!url) return 'address';
  if (url.username || url.password) return 'login';
  const page = (site && urlOf(site)) || undefined;
  if (isLocal(url.hostname)) return page && page.hostname === url.hostname ? undefined : 'local';
  if (url.protocol === 'http:' && page?.protocol !== 'http:') return 'mixed';
  return undefined;
}

/** Whether a host is this computer, or one that only the local network knows. */
export function isLocal(host) {
  if (/^(localhost|.*\.(localhost|local|lan|internal|intra|test))$/i.test(host)) return true;
  if (
    /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)/.test(host) ||
    /^\[(::1|f[cd])/i.test(host)
  )
    return true;
  return !host.includes('.') && !host.startsWith('[');
}
