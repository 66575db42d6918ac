import { fingerprint } from './fingerprint';
import { yearOfDate } from './time-span';

/**
 * The kind of publisher: `official` for governments, courts, statistics and international bodies, `academic` for
 * universities and think tanks, `civil` for civil society, `reference` for atlases and data sets.
 */
export const SOURCE_KINDS = [
  'official',
  'press',
  'academic',
  'company',
  'civil',
  'reference',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A publication that supports a statement of the atlas. */
export interface Source {
  /** In hand-written files unique within the record that cites the source; in published files unique in the atlas. */
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Absent if the page consulted was a copy on a site that should not be linked. */
  readonly url?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the source gives it; absent if the source has no date. */
  readonly date?: string;
  /** The day the source was consulted, for a source without a date. */
  readonly accessed?: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly kind: SourceKind;
}

/** A source in a hand-written file, where language and kind may be left to the table of publishers. */
export type SourceInput = Omit<Source, 'language' | 'kind'> & Partial<Source>;

/** A source with the records that cite it, as its page shows it. */
export interface CitedSource extends Source {
  /** Keys (`kind/id`) of the records that cite the source. */
  readonly citedBy: readonly string[];
}

const SUFFIX = 4;

/**
 * Returns the id of a source in the whole atlas: its publisher, its year and four base-36 digits of the hash of
 * `sourceIdentity`.
 */
export function sourceId(source: Pick<Source, 'publisher' | 'title' | 'url' | 'date'>): string {
  const words = source.publisher
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');
  const year = source.date ? yearOfDate(source.date) : 'undated';
  const suffix = fingerprint(sourceIdentity(source))
    .toString(36)
    .padStart(SUFFIX, '0')
    .slice(-SUFFIX);
  return `${words || 'source'}-${year}-${suffix}`;
}

/** Returns the text that identifies a source: its URL or, without one, its publisher and title. */
export function sourceIdentity({
  publisher,
  title,
  url,
}: Pick<Source, 'publisher' | 'title' | 'url'>): string {
  return url ?? `${publisher} ${title}`;
}

/** Returns the sources with the given ids, in the order of the ids and without repetition. Skips ids without a source. */
export function citedSources(ids: readonly string[], sources: readonly Source[]): Source[] {
  return [...new Set(ids)].flatMap((id) => sources.find((source) => source.id === id) ?? []);
}
