import { createHash } from 'node:crypto';

/** The symbol of a project as the app draws it, whose paths are longer than what a list says of the project. */
const SYMBOL = /<svg\b[^>]*? width="(\d+)" height="(\d+)" viewBox="(0 0 28 28)"[^>]*>(.*?)<\/svg>/g;

/** The width of symbols in lists, in CSS pixels, which `prerendered.css` gives to pictures without one. */
const USUAL_SIZE = '24';

/** A link that the site has no page for, and that says nothing by itself. */
const EMPTY_LINK = /<a class="source-more">[^<]*<\/a>/g;

/**
 * Returns rendered markup without what pages have in common: symbols become pictures, which `save` keeps by their path in the site
 * and which are fetched once they come near the window.
 */
export function withSharedSymbols(
  markup: string,
  save: (path: string, text: string) => void,
): string {
  return markup.replace(SYMBOL, (_, width: string, height: string, box: string, paths: string) => {
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${paths}</svg>`;
    const path = `symbols/${shortHash(picture)}.svg`;
    save(path, picture);
    const size = width === USUAL_SIZE ? '' : ` width="${width}" height="${height}"`;
    return `<img src="./${path}"${size} alt="" loading="lazy">`;
  });
}

/** Eight characters, so that two of a few hundred pictures are alike once in 10^10 builds. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}

/** What browsers do by themselves with a link to another window, and with every link of a page that sends no referrer. */
const IMPLIED_REL = / rel="noopener noreferrer"/g;

/** A link that says that it opens in a new tab, as the app wants it to; a page that is only read is left by it. */
const NEW_TAB =
  / target="_blank"(>(?:(?!<\/a>).)*)<span class="visually-hidden"> \([^<]*\)<\/span><\/a>/g;

/** A title beside the same name for those who do not see it. */
const REPEATED_NAME = /( aria-label="([^"]*)"[^>]*?) title="\2"/g;

/** The title of a choice, which its face says, and that of a page beside its publisher, which the list of sources says. */
const IDLE_TITLE = /(<label class="segment"|<a class="source-chip") title="[^"]*"/g;

/** What a control says of what it opens, or how one types in it. */
const IDLE_ATTRIBUTES =
  / (?:aria-(?:haspopup|expanded|keyshortcuts|autocomplete)|autoComplete|autoCapitalize|spellCheck|enterKeyHint)="[^"]*"/g;

/** Switches that lie in closed disclosures: 57 passages on the page of a voyage. */
const CLOSED_SWITCHES = /<ul class="passage-switches">.*?<\/ul>/g;

/** Choices that nobody can choose. */
const OTHER_OPTIONS = /<option value="[^"]*">[^<]*<\/option>/g;
const EMPTY_GROUPS = /<optgroup[^>]*><\/optgroup>/g;

/**
 * Returns markup without what does nothing on a page that is only read: links without an address, relations that browsers imply,
 * choices other than the present one, switches that are not seen, new tabs, and titles that repeat an address, a name or what is written there.
 */
export function withoutIdleParts(markup: string): string {
  const addresses = new Set(Array.from(markup.matchAll(/ href="([^"]*)"/g), ([, href]) => href));
  return markup
    .replace(EMPTY_LINK, '')
    .replace(/ title="([^"]*)"/g, (title, text: string) => (addresses.has(text) ? '' : title))
    .replace(REPEATED_NAME, '$1')
    .replace(IDLE_TITLE, '$1')
    .replace(IMPLIED_REL, '')
    .replace(NEW_TAB, '$1</a>')
    .replace(IDLE_ATTRIBUTES, '')
    .replace(CLOSED_SWITCHES, '')
    .replace(OTHER_OPTIONS, '')
    .replace(EMPTY_GROUPS, '')
    .replaceAll(' focusable="false"', '');
}

/** A tag with an attribute, whose values React and the still map write between double quotes, with `>` escaped. */
const TAG = /<[a-zA-Z][^<>]* [^<>]*>/g;

/** An attribute whose value needs no quotes, and that is not the last of a tag that closes itself. */
const PLAIN_VALUE = /( [a-zA-Z-]+=)"([^\s"'=<>`]+)"(?=[\s>])/g;

/** Returns markup without quotes round values of attributes that do without them, 800 of a page's bytes. */
export function withoutIdleQuotes(markup: string): string {
  return markup.replace(TAG, (tag) => tag.replace(PLAIN_VALUE, '$1$2'));
}

/** End tags that what follows them implies, by the standard of HTML on optional tags. */
const IMPLIED_ENDS = [
  /<\/p>(?=<(?:p|div|[uod]l|section|table|h[1-6]|details|figure|footer|header)[ >]|<\/(?:div|section|article|details|figure|li|td|dd|main|header|footer|blockquote)>)/g,
  /<\/li>(?=<li[ >]|<\/[uo]l>)/g,
  /<\/dt>(?=<d[dt][ >])/g,
  /<\/dd>(?=<d[dt][ >]|<\/(?:dl|div)>)/g,
  /<\/t[dh]>(?=<t[dh][ >]|<\/tr>)/g,
  /<\/tr>(?=<tr[ >]|<\/t(?:head|body|foot)>)/g,
  /<\/tbody>(?=<tbody[ >]|<\/table>)/g,
] as const;

/** Returns markup without end tags that browsers imply, 200 of a page's bytes. */
export function withoutImpliedEnds(markup: string): string {
  return IMPLIED_ENDS.reduce((text, tags) => text.replace(tags, ''), markup);
}

/** On scripts of the same host and their preloads, and on style sheets, it changes nothing. */
const IDLE_CROSSORIGIN =
  /(<(?:script type="module"|link rel="(?:modulepreload|stylesheet)"))( crossorigin)/g;

/** Returns a page whose head has no breaks of lines, no spaces between its elements, and no idle attributes and quotes. */
export function withSlimHead(page: string): string {
  return page.replace(/<head>.*?<\/head>/s, (head) =>
    withoutIdleQuotes(
      head
        .replace(/\s*\n\s*/g, ' ')
        .replace(/>\s+</g, '><')
        .replace(IDLE_CROSSORIGIN, '$1'),
    ),
  );
}
