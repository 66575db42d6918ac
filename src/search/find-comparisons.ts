import {
  COMPARABLE_KINDS,
  type ComparableKind,
  formatComparison,
  MAX_COMPARED,
} from '../domain/comparison';
import { byLocale, type Localized } from '../domain/locale';
import type { Hit, NameSearch } from './name-search';
import { queryOf } from './query';
import type { SearchResult } from './search-result';

const BETWEEN =
  /\s+(?:vs\.?|versus|compared (?:to|with)|against|beside|next to|frente a|contra|comparad[oa]s? con|en comparacion con|junto a)\s+|\s*(?:对比|相比|比较)\s*/i;
const FIRST = /^(?:compare|comparison of|comparar?|comparacion (?:de|entre)|比较|对比)\s*/i;
const LIST =
  /\s*[,;，、]\s*|\s+(?:and|with|to|y|e|con)\s+|(?<=\p{Script=Han})[和与跟](?=\p{Script=Han})/iu;
const LAST = /\s*(?:compared|comparados|comparadas|的?(?:比较|对比|区别))[?？]?$/i;

/** Returns the comparison that a text asks for: `Las Bambas vs Toromocho`, `compare A and B`, `A与B对比`. */
export function findComparison(text: string, names: NameSearch): SearchResult | undefined {
  const parts = parseComparisonText(text);
  if (!parts) return undefined;
  const found = COMPARABLE_KINDS.flatMap((kind) => hitsOf(parts, kind, names) ?? []);
  const [best] = found.toSorted((a, b) => a.rank - b.rank);
  if (!best) return undefined;
  const id = formatComparison({ kind: best.kind, ids: best.hits.map(({ entry }) => entry.id) });
  return {
    key: `compare/${id}`,
    group: 'answer',
    kind: 'comparison',
    name: joined(best.hits.map(({ entry }) => entry.name)),
    target: { kind: 'page', selection: { kind: 'compare', id } },
  };
}

/** Returns the names that a text compares, two to four; undefined for other texts. */
export function parseComparisonText(text: string): readonly string[] | undefined {
  const trimmed = text
    .normalize('NFC')
    .trim()
    .replace(/[?？]$/, '')
    .trim();
  const isList = FIRST.test(trimmed) || LAST.test(trimmed);
  const plain = trimmed.replace(FIRST, '').replace(LAST, '');
  const parts = plain
    .split(BETWEEN)
    .flatMap((part) => (isList ? part.split(LIST) : [part]))
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length >= 2 && parts.length <= MAX_COMPARED ? parts : undefined;
}

/** Returns the best record of a kind for each name; undefined if one has none or two have the same. */
function hitsOf(
  parts: readonly string[],
  kind: ComparableKind,
  names: NameSearch,
):
  | { readonly kind: ComparableKind; readonly hits: readonly Hit[]; readonly rank: number }
  | undefined {
  const hits = parts.flatMap(
    (part) => names.find(queryOf(part), (entry) => entry.kind === kind)[0] ?? [],
  );
  const ids = new Set(hits.map(({ entry }) => entry.id));
  if (ids.size < parts.length) return undefined;
  return { kind, hits, rank: hits.reduce((sum, { rank }) => sum + rank, 0) };
}

function joined(names: readonly Localized[]): Localized {
  return byLocale((locale) => names.map((name) => name[locale]).join(' – '));
}
