import type { SeenRequest } from '../../service-worker/protocol';

/** Returns which fonts and ranges of the fine coast this page fetched, relative to the site's folder. */
export function seenRequests(
  root: URL,
  entries: Performance = performance,
): readonly SeenRequest[] {
  const fonts = entries
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(root.href) && name.endsWith('.woff2'))
    .map((name) => ({ url: name.slice(root.href.length) }));
  return fonts;
}
