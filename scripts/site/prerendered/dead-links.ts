/**
 * Returns markup whose links lead to pages of the site alone: a link to another address below the site's folder loses its `href`
 * and stays as text, since only the app can show that view. `has` says whether the site has a page at a path.
 */
export function withoutDeadLinks(markup: string, has: (path: string) => boolean): string {
  return markup.replace(
    /(<a\b[^>]*?) href="\.\/([^"?#]*)[^"]*"/g,
    (link, start: string, path: string) => (has(decodeURI(path)) ? link : start),
  );
}
