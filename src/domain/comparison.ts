import type { RecordRef } from './record';

/** The kinds of record that can be compared, in the order in which the atlas lists them. */
export const COMPARABLE_KINDS = ['project', 'port', 'service', 'company'] as const;
export type ComparableKind = (typeof COMPARABLE_KINDS)[number];

export interface ComparableRef {
  readonly kind: ComparableKind;
  readonly id: string;
}

/** Records of one kind side by side, and what the address names besides. */
export interface Comparison {
  readonly kind: ComparableKind;
  /** From 1 to `MAX_COMPARED` distinct ids, in the order of the columns. */
  readonly ids: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** A part of an address that the comparison leaves out. */
export interface LeftOut {
  readonly token: string;
  readonly reason: 'unread' | 'other-kind' | 'too-many';
}

export const MAX_COMPARED = 4;

/** The names of the columns, on the page and on the map. */
export const COLUMN_LETTERS = ['A', 'B', 'C', 'D'] as const;

/** The words before ids in addresses: the folders of the records' pages. */
const PREFIXES: Readonly<Record<ComparableKind, string>> = {
  project: 'p',
  port: 'port',
  service: 's',
  company: 'company',
};

const SEPARATOR = '~';
const TOKEN = /^([a-z]+)\.([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** More parts of an address are ignored. */
const MAX_TOKENS = 12;

/**
 * Parses a comparison as addresses write it: `p.las-bambas~p.toromocho`, `port.pechy~port.pecll`. The first record decides
 * the kind. Returns undefined for text that names no record.
 */
export function parseComparison(text: string): Comparison | undefined {
  const ids: string[] = [];
  const leftOut: LeftOut[] = [];
  let kind: ComparableKind | undefined;
  for (const token of tokensOf(text)) {
    const ref = parseComparable(token);
    kind ??= ref?.kind;
    if (!ref) leftOut.push({ token, reason: 'unread' });
    else if (ref.kind !== kind) leftOut.push({ token, reason: 'other-kind' });
    else if (ids.length === MAX_COMPARED) leftOut.push({ token, reason: 'too-many' });
    else ids.push(ref.id);
  }
  return kind && { kind, ids, leftOut };
}

/** Formats a comparison for an address, without what it leaves out. */
export function formatComparison({ kind, ids }: Pick<Comparison, 'kind' | 'ids'>): string {
  return ids.map((id) => formatComparable({ kind, id })).join(SEPARATOR);
}

/**
 * Returns the canonical id of a comparison's page: distinct parts with other characters replaced by hyphens. Keeps parts
 * that the comparison leaves out, so that the page can name them. Returns undefined for text that names no record.
 */
export function comparisonId(text: string): string | undefined {
  const id = tokensOf(text).join(SEPARATOR);
  return parseComparison(id) && id;
}

/** Returns the id of the page with each record's id replaced, without repetition. */
export function mapComparison(id: string, replace: (ref: ComparableRef) => string): string {
  const tokens = tokensOf(id).map((token) => {
    const ref = parseComparable(token);
    return ref ? formatComparable({ ...ref, id: replace(ref) }) : token;
  });
  return [...new Set(tokens)].join(SEPARATOR);
}

/** Returns the records that the id of a comparison's page names, of any kind. */
export function comparableRefs(id: string): readonly ComparableRef[] {
  return tokensOf(id).flatMap((token) => parseComparable(token) ?? []);
}

/** Returns the page that compares records; undefined if none of them can be compared. Takes those of the first one's kind. */
export function comparisonOf(
  records: readonly RecordRef[],
): { readonly kind: 'compare'; readonly id: string } | undefined {
  const comparison = parseComparison(
    records
      .filter(isComparable)
      .map((ref) => formatComparable(ref))
      .join(SEPARATOR),
  );
  return comparison && { kind: 'compare', id: formatComparison(comparison) };
}

/** Returns whether a record, or the record of a page, is of a kind that can be compared. */
export function isComparable<R extends { readonly kind: string }>(
  record: R,
): record is R & { readonly kind: ComparableKind } {
  return COMPARABLE_KINDS.some((kind) => kind === record.kind);
}

/** Formats a record as addresses of comparisons write it: `p.las-bambas`. */
export function formatComparable({ kind, id }: ComparableRef): string {
  return `${PREFIXES[kind]}.${id}`;
}

/** Parses `p.las-bambas`, `port.pechy`, `s.wsa5` or `company.mmg`. Returns undefined for any other text. */
export function parseComparable(token: string): ComparableRef | undefined {
  const [, prefix, id] = TOKEN.exec(token) ?? [];
  const kind = COMPARABLE_KINDS.find((each) => PREFIXES[each] === prefix);
  return kind && id !== undefined ? { kind, id } : undefined;
}

function tokensOf(text: string): readonly string[] {
  const tokens = text
    .toLowerCase()
    .split(SEPARATOR)
    .map((token) => token.replace(/[^a-z0-9.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, ''))
    .filter((token) => token !== '');
  return [...new Set(tokens)].slice(0, MAX_TOKENS);
}
