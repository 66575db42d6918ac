import type { DataChange } from '../../domain/data-change';
import {
  changesOfRecord,
  changesOfVersion,
  type PublishedChange,
} from '../../domain/published-changes';
import { type RecordKind, type RecordRef, refKey } from '../../domain/record';
import type { Selection } from '../../domain/selection';

/** Which records a page shows: some that it names, or all of a kind. */
export type Shown =
  | { readonly records: readonly RecordRef[] }
  | { readonly kind: RecordKind; readonly ids?: ReadonlySet<string> };

/** The datasets from which pages compute, beside records with pages. */
export const COMPUTED_FROM = [
  'land-network',
  'cost-factors',
  'land-modes',
  'vessel-classes',
  'fuels',
  'canals',
  'passages',
  'approaches',
  'hazards',
] as const;
type ComputedFrom = (typeof COMPUTED_FROM)[number];

const AT_SEA: readonly ComputedFrom[] = [
  ...(['vessel-classes', 'fuels', 'canals', 'passages', 'approaches', 'hazards'] as const),
];
const OVER_LAND: readonly ComputedFrom[] = ['land-network', 'cost-factors', 'land-modes'];

/** Returns the datasets from which a page is computed. */
export function computedFrom({ kind }: Selection): readonly ComputedFrom[] {
  if (kind === 'voyage') return ['land-network', ...AT_SEA];
  return kind === 'gains' || kind === 'gains-place' ? [...OVER_LAND, ...AT_SEA] : [];
}

/** Returns how many entries of datasets the versions added, changed or removed; leaves out those without any. */
export function changedEntries<D extends string>(
  since: readonly DataChange[],
  datasets: readonly D[],
): readonly { readonly dataset: D; readonly count: number }[] {
  return datasets.flatMap((dataset) => {
    const count = since
      .flatMap((version) => version.datasets)
      .filter((each) => each.dataset === dataset)
      .reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0);
    return count === 0 ? [] : [{ dataset, count }];
  });
}

/** Returns the files that tell what the versions changed in what a page shows. */
export function filesFor(shown: Shown, since: readonly DataChange[]): readonly string[] {
  return 'records' in shown
    ? [...new Set(shown.records.map(changesOfRecord))]
    : since.map(({ version }) => changesOfVersion(version));
}

/** Returns what the versions changed in what a page shows, newest first; in a version what is new and changed figures come first. */
export function shownChanges(
  shown: Shown,
  since: readonly DataChange[],
  changes: readonly PublishedChange[],
): readonly PublishedChange[] {
  const isShown = isAmong(shown);
  return since.flatMap(({ version }) =>
    changes
      .filter((change) => change.version === version && isShown(change))
      .toSorted((a, b) => weightOf(b) - weightOf(a)),
  );
}

/** Returns more for changes that matter more to a reader than rewritten texts. */
function weightOf({ is, count }: PublishedChange): number {
  return is ? 2 : Math.min(count, 1);
}

function isAmong(shown: Shown): (record: RecordRef) => boolean {
  if ('records' in shown) {
    const keys = new Set(shown.records.map(refKey));
    return (record) => keys.has(refKey(record));
  }
  const { kind, ids } = shown;
  return (record) => record.kind === kind && (ids?.has(record.id) ?? true);
}
