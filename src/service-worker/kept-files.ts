import { LOCALES, type Locale } from '../domain/locale';

/** A file of the built site that is kept whole. */
export interface KeptFile {
  /** Relative to the site's folder. */
  readonly url: string;
  /** Changes with the content; null if the name of the file does. */
  readonly revision: string | null;
  readonly bytes: number;
}

/** A kept file that only readers of one language need. */
export interface LaterFile extends KeptFile {
  readonly locale?: Locale;
}

/** What of a build is kept for use without a network. */
export interface KeptFiles {
  /** Changes with any of the files. */
  readonly version: string;
  /** What the service worker keeps before it takes over: all code, so that no part of a running app can go missing. */
  readonly code: readonly KeptFile[];
  /** What is kept in the background afterwards. */
  readonly later: readonly LaterFile[];
  /** The file of each pack. */
  readonly packs: Readonly<Record<PackName, string>>;
  /** The archive of which only those tiles are kept that the reader has seen. */
  readonly seen: Pick<KeptFile, 'url' | 'revision'>;
}

/** Data files are kept in packs: those of one language, those of all, and towns, countries and sea routes, which rarely change. */
export const PACKS = [...LOCALES, 'data', 'geography'] as const;
export type PackName = (typeof PACKS)[number];

const OF_LOCALE = /^generated\/(?:data|search\/texts)\/(\w\w)[./]/;
const OF_GEOGRAPHY =
  /^generated\/(?:town-areas\/|routing\/|basemap\/countries\/|search\/(?:towns\/|places\.json$))/;
const OF_DATA = /^generated\/(?:data\/|search\/index\.json$)/;

/** Returns the pack that holds a file, given its path relative to the site's folder; undefined if none does. */
export function packOf(path: string): PackName | undefined {
  const locale = LOCALES.find((each) => each === OF_LOCALE.exec(path)?.[1]);
  if (locale) return locale;
  if (OF_GEOGRAPHY.test(path)) return 'geography';
  return OF_DATA.test(path) ? 'data' : undefined;
}

/** Returns whether a kept file is of use to readers of these languages. */
export function isFor(file: LaterFile, locales: readonly Locale[]): boolean {
  return file.locale === undefined || locales.includes(file.locale);
}
