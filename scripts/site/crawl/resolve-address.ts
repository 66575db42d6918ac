/** Where an address leads: to a path of the site, with the id of a place in the page, or out of it. */
export type Target = { readonly path: string; readonly id: string } | 'outside';

/** An origin that no address names. */
const SITE = 'http://site.invalid/site/';

/**
 * Returns a function that resolves addresses of the page at a path of the site against its base. `url` is the address at which
 * the site will be published, if it is known. What leads above the site's folder has a path that begins with `..`.
 */
export function addressResolver(
  path: string,
  base: string,
  url: string | undefined,
): (address: string) => Target {
  const start = new URL(base, SITE + path).href;
  const isRoot = start === SITE;
  return (address) => {
    const own = url !== undefined && address.startsWith(url) ? address.slice(url.length) : address;
    // Most addresses are relative to the root, and there are a million of them.
    if (isRoot && address.startsWith('./') && !address.includes('/.', 2))
      return split(address.slice(2));
    if (own !== address) return split(own);
    const { href } = new URL(address, start);
    if (href.startsWith(SITE)) return split(href.slice(SITE.length));
    const { origin } = new URL(SITE);
    return href.startsWith(origin) ? { path: `..${href.slice(origin.length)}`, id: '' } : 'outside';
  };
}

function split(address: string): Target {
  const [, path = '', id = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  return { path, id: decodeURIComponent(id) };
}
