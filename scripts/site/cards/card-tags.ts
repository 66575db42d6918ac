import { escapeHtml } from '../escape-html';
import { addressesAt } from '../head';
import type { SitePage } from '../pages';
import { CARD } from './card-layout';

/** What the head of a page says of its card: that it has none, or all that `withCard` writes. */
const ABOUT_CARD =
  /<meta name="twitter:card" content="summary">|<meta property="og:image" [\s\S]*?<meta name="twitter:card" [^>]*>/;

/**
 * Returns a page with its card in its head: address, size and a text for those who do not see it. The address is absolute if that of
 * the site is known, as sites that show links to it need. Throws if the page is not as the build writes it.
 */
export function withCard(
  html: string,
  { title }: Pick<SitePage, 'title'>,
  card: string,
  siteUrl: string | undefined,
): string {
  if (!ABOUT_CARD.test(html)) throw new Error('A built page does not say whether it has a card');
  const address = escapeHtml(addressesAt(siteUrl)(card));
  const alt = escapeHtml(title);
  const tags = [
    property('og:image', address),
    property('og:image:width', String(CARD.width)),
    property('og:image:height', String(CARD.height)),
    property('og:image:alt', alt),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
  return html.replace(ABOUT_CARD, () => tags.join('\n    '));
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${content}">`;
}
