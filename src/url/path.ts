import { isLocale, type Locale } from '../domain/locale';
import type { PageAddress, PageKind } from '../domain/page';
import { OVERVIEW, type Selection } from '../domain/selection';

/** An invalid part of an address, for which the parser used the default. */
export interface Problem {
  /** `path`, `language`, or the name of the query parameter. */
  readonly part: string;
  readonly value: string;
}

export interface PathState {
  readonly locale: Locale;
  readonly selection: Selection;
}

export interface ParsedPath {
  readonly locale: Locale | undefined;
  readonly selection: Selection;
  readonly problems: readonly Problem[];
}

export interface PathCodec {
  /**
   * Returns the path of a page relative to the folder from which the atlas is served: `en/`, `en/p/`, `en/about/distances/`,
   * `es/p/chancay-port/`, `zh/c/pechy~cnsgh/`. It ends with a slash, so that any static host serves the page without a
   * redirect. Throws if no page has the kind.
   */
  formatPath(state: PathState): string;
  /**
   * Parses a path relative to the atlas's folder. The locale is undefined if the path has none, or, with a problem, one that the
   * atlas does not have; an unknown page gives the overview and a problem.
   */
  parsePath(path: string): ParsedPath;
}

const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

const ID = /^[a-z0-9]+(?:[-~][a-z0-9]+)*$/;

/** Returns the formatter and the parser of the paths of these pages. Throws if two pages claim one path. */
export function createPathCodec(pages: readonly PageAddress[]): PathCodec {
  const byKind = new Map<PageKind, PageAddress>(pages.map((page) => [page.kind, page]));
  const plain = new Map<string, PageAddress>();
  const folders = new Map<string, PageAddress>();
  for (const page of pages) {
    const [claimed, path] = 'folder' in page ? [folders, page.folder] : [plain, page.path];
    const other = claimed.get(path);
    if (other) throw new Error(`The pages ${other.kind} and ${page.kind} both claim ${path}/`);
    claimed.set(path, page);
  }

  function parseSelection(words: readonly string[]): Selection | undefined {
    const page = plain.get(words.join('/'));
    if (page && !('folder' in page)) return { kind: page.kind };
    const [folder = '', ...id] = words;
    const withIds = folders.get(folder);
    if (!withIds || !('folder' in withIds) || id.length === 0) return undefined;
    const parsed = (withIds.parseId ?? parseSlug)(id.map(decode).join('/').toLowerCase());
    return parsed === undefined ? undefined : { kind: withIds.kind, id: parsed };
  }

  return {
    formatPath({ locale, selection }) {
      const page = byKind.get(selection.kind);
      if (!page) throw new Error(`No manifest has the page kind ${selection.kind}`);
      const words =
        'folder' in page ? [page.folder, 'id' in selection && selection.id] : [page.path];
      return [locale, ...words]
        .filter(Boolean)
        .map((word) => `${word}/`)
        .join('');
    },
    parsePath(path) {
      const words = path.split('/').filter((word) => word !== '' && word !== 'index.html');
      const [first, ...rest] = words;
      const locale = first !== undefined && isLocale(first) ? first : undefined;
      const selection = parseSelection(locale === undefined ? words : rest);
      if (selection) return { locale, selection, problems: [] };
      if (locale === undefined && first !== undefined && LANGUAGE_TAG.test(first)) {
        const other = parseSelection(rest);
        if (other) return { ...inOtherLanguage(first), selection: other };
      }
      return { locale, selection: OVERVIEW, problems: [{ part: 'path', value: path }] };
    },
  };
}

/** Returns the locale of a tag such as `pt-BR`; the reader's own, with a problem, if the atlas has no such language. */
function inOtherLanguage(tag: string): Pick<ParsedPath, 'locale' | 'problems'> {
  const [language = ''] = tag.toLowerCase().split('-');
  return isLocale(language)
    ? { locale: language, problems: [] }
    : { locale: undefined, problems: [{ part: 'language', value: tag }] };
}

function parseSlug(text: string): string | undefined {
  return ID.test(text) ? text : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
