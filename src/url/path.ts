import { formatItinerary, parseItinerary } from '../domain/itinerary';
import { isLocale, type Locale } from '../domain/locale';
import { RECORD_KINDS, type RecordKind } from '../domain/record';
import { OVERVIEW, PLAIN_PAGES, type PlainPage, type Selection } from '../domain/selection';
import type { Problem } from './problem';

export interface PathState {
  readonly locale: Locale;
  readonly selection: Selection;
}

/** The folder of each kind of record. */
const RECORD_FOLDERS: Readonly<Record<RecordKind, string>> = {
  project: 'p',
  port: 'port',
  leg: 'leg',
  corridor: 'c',
  service: 's',
  company: 'company',
  flow: 'trade',
  claim: 'claim',
  event: 'event',
  source: 'source',
};

/** The path of each page that is no record's. A list stands where its records do. */
const PLAIN_PATHS: Readonly<Record<PlainPage, string>> = {
  overview: '',
  projects: 'p',
  services: 's',
  companies: 'company',
  trade: 'trade',
  claims: 'claim',
  timeline: 'event',
  sources: 'source',
  about: 'about',
  distances: 'about/distances',
  factors: 'about/factors',
  changes: 'about/changes',
  measure: 'measure',
};
const ID = /^[a-z0-9]+(?:[-~][a-z0-9]+)*$/;

/**
 * `en/`, `en/p/`, `en/about/distances/`, `es/p/chancay-port/`, `zh/c/pechy~cnsgh/`: relative to the folder
 * the atlas is served from, with a closing slash, so that any static host finds the page of that name
 * without a redirect.
 */
export function formatPath({ locale, selection }: PathState): string {
  if ('id' in selection) return `${locale}/${RECORD_FOLDERS[selection.kind]}/${selection.id}/`;
  const path = PLAIN_PATHS[selection.kind];
  return path === '' ? `${locale}/` : `${locale}/${path}/`;
}

/**
 * Reads a path relative to the atlas's folder. A language that is missing is left to the caller;
 * a page that is not known gives the overview and a problem.
 */
export function parsePath(path: string): {
  readonly locale: Locale | undefined;
  readonly selection: Selection;
  readonly problems: readonly Problem[];
} {
  const words = path.split('/').filter((word) => word !== '' && word !== 'index.html');
  const [first, ...rest] = words;
  const locale = first !== undefined && isLocale(first) ? first : undefined;
  const selection = parseSelection(locale === undefined ? words : rest);
  if (selection) return { locale, selection, problems: [] };
  return { locale, selection: OVERVIEW, problems: [{ part: 'path', value: path }] };
}

function parseSelection(words: readonly string[]): Selection | undefined {
  const plain = PLAIN_PAGES.find((kind) => PLAIN_PATHS[kind] === words.join('/'));
  if (plain) return { kind: plain };
  const [folder, id, ...rest] = words;
  const kind = RECORD_KINDS.find((each) => RECORD_FOLDERS[each] === folder);
  if (!kind || id === undefined || rest.length > 0) return undefined;
  const text = decode(id).toLowerCase();
  if (kind === 'corridor') return parseVoyageId(text);
  return ID.test(text) ? { kind, id: text } : undefined;
}

/** Written as the atlas writes it, so that one voyage has one address. */
function parseVoyageId(text: string): Selection | undefined {
  const itinerary = parseItinerary(text);
  return itinerary && { kind: 'corridor', id: formatItinerary(itinerary) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
