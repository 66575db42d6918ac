import { fingerprint } from './fingerprint';

/**
 * Who is speaking: `official` for governments, courts, statistics and international bodies, `academic` for
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

/** Who says so, where and when. */
export interface Source {
  /** Unique within the record that cites it as it is kept by hand; published, unique in the whole atlas. */
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Absent where the page seen was a copy on a site that should not be linked. */
  readonly url?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the source gives it; absent if it gives none. */
  readonly date?: string;
  /** The day it was read, for a source that gives no date. */
  readonly accessed?: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly kind: SourceKind;
}

/** A source as files have it: the table of publishers may know its language and kind. */
export type SourceInput = Omit<Source, 'language' | 'kind'> & Partial<Source>;

/** A source as its own page shows it. */
export interface CitedSource extends Source {
  /** The records that cite it, as `kind/id`. */
  readonly citedBy: readonly string[];
}

const SUFFIX = 4;

/**
 * What a source is called in the whole atlas: its publisher, its year, and a few letters of what tells
 * it from all others, which is its address or, where it has none, who said it under what title.
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
  const year = source.date?.slice(0, 4) ?? 'undated';
  const suffix = fingerprint(sourceIdentity(source))
    .toString(36)
    .padStart(SUFFIX, '0')
    .slice(-SUFFIX);
  return `${words || 'source'}-${year}-${suffix}`;
}

/** What tells a source from all others. */
export function sourceIdentity({
  publisher,
  title,
  url,
}: Pick<Source, 'publisher' | 'title' | 'url'>): string {
  return url ?? `${publisher} ${title}`;
}

/** The sources that ids name, in their order and once each. An id that leads nowhere is left out. */
export function citedSources(ids: readonly string[], sources: readonly Source[]): Source[] {
  return [...new Set(ids)].flatMap((id) => sources.find((source) => source.id === id) ?? []);
}
