/**
 * Returns the address at which the site will be published, with a trailing slash; undefined if none is given. Throws if it is
 * no absolute web address, or has a query or fragment.
 */
export function siteUrlFrom(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(
      `SITE_URL is "${text}", expected an address such as https://example.org/atlas/`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
