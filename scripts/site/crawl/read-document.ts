import { Parser } from 'htmlparser2';

/** A reference from a document to another file, or to a place in one. */
export interface Reference {
  /** As written, with character references decoded. */
  readonly address: string;
  /** Whether a reader follows it, rather than the browser fetching it. */
  readonly isLink: boolean;
}

/** A text between two tags, without space at its ends. */
export interface TextNode {
  readonly text: string;
  /** The language of the nearest element that names one. */
  readonly lang: string;
}

/** What a page says of itself and shows, as a browser without scripts reads it. */
export interface HtmlDocument {
  readonly lang: string;
  readonly base: string;
  readonly title: string;
  /** The content of each `meta` element by its `name` or `property`. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonicals: readonly string[];
  /** The addresses of alternates by their `hreflang`. */
  readonly alternates: ReadonlyMap<string, string>;
  readonly linkedData: readonly string[];
  readonly headings: readonly string[];
  readonly ids: readonly string[];
  readonly references: readonly Reference[];
  readonly texts: readonly TextNode[];
}

/** Elements whose text no reader sees. */
const HIDDEN = new Set(['script', 'style', 'title', 'template']);

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'xlink:href', 'poster', 'data', 'data-routes'];

/** Reads an HTML document. */
export function readDocument(html: string): HtmlDocument {
  const metas = new Map<string, string>();
  const alternates = new Map<string, string>();
  const canonicals: string[] = [];
  const linkedData: string[] = [];
  const headings: string[] = [];
  const ids: string[] = [];
  const references: Reference[] = [];
  const texts: TextNode[] = [];
  const open: { readonly name: string; readonly lang: string; readonly isData: boolean }[] = [];
  let base = '';
  let lang = '';
  let title = '';
  let text = '';

  const endText = () => {
    const trimmed = text.trim();
    text = '';
    const element = open.at(-1);
    if (trimmed === '' || !element) return;
    // A mark of a chart has a title too.
    if (element.name === 'title' && open.at(-2)?.name === 'head') title += trimmed;
    else if (element.isData) linkedData.push(trimmed);
    else if (!open.some(({ name }) => HIDDEN.has(name))) {
      texts.push({ text: trimmed, lang: element.lang });
      if (open.some(({ name }) => name === 'h1')) {
        headings.push(`${headings.pop() ?? ''}${trimmed}`);
      }
    }
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      endText();
      const { id, rel, href } = attributes;
      if (id !== undefined) ids.push(id);
      if (name === 'h1') headings.push('');
      if (name === 'html') lang = attributes.lang ?? '';
      const isData = name === 'script' && attributes.type === 'application/ld+json';
      open.push({ name, lang: attributes.lang ?? open.at(-1)?.lang ?? '', isData });
      if (name === 'base') {
        base = href ?? '';
        return;
      }
      if (name === 'meta') {
        const key = attributes.name ?? attributes.property;
        if (key !== undefined) metas.set(key, attributes.content ?? '');
        if (key === 'og:image') {
          references.push({ address: attributes.content ?? '', isLink: false });
        }
        return;
      }
      if (name === 'link' && rel === 'canonical') canonicals.push(href ?? '');
      if (name === 'link' && rel === 'alternate' && attributes.hreflang !== undefined) {
        alternates.set(attributes.hreflang, href ?? '');
      }
      const isLink = name === 'a' || (name === 'link' && /^(canonical|alternate)$/.test(rel ?? ''));
      for (const key of ADDRESSES) {
        const address = attributes[key];
        if (address !== undefined) references.push({ address, isLink });
      }
      for (const candidate of attributes.srcset?.split(',') ?? []) {
        const [address = ''] = candidate.trim().split(/\s+/);
        references.push({ address, isLink: false });
      }
    },
    ontext(part) {
      text += part;
    },
    onclosetag() {
      endText();
      open.pop();
    },
  });
  parser.end(html);
  return {
    lang,
    base,
    title,
    metas,
    canonicals,
    alternates,
    linkedData,
    headings,
    ids,
    references,
    texts,
  };
}
