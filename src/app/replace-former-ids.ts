import { formatComparable } from '../domain/comparison';
import type { AnyFacetId } from '../domain/facet';
import { withChoice } from '../domain/filters';
import { type FormerIds, renamedId } from '../domain/former-ids';
import type { RecordKind } from '../domain/record';
import type { AppStore } from '../state/store';

/** The facets whose values are ids of records. */
const ID_FACETS: Readonly<Partial<Record<AnyFacetId, RecordKind>>> = {
  owner: 'company',
  builder: 'company',
  lender: 'company',
  company: 'company',
  'port-company': 'company',
  'port-service': 'service',
  'service-carrier': 'company',
};

/** Replaces former ids in the filters and in the tray by the present ones. */
export function replaceFormerIds(store: AppStore, former: FormerIds): void {
  const { filters, tray, setTray } = store.getState();
  let renewed = filters;
  for (const [facet, kind] of Object.entries(ID_FACETS) as readonly [AnyFacetId, RecordKind][]) {
    const ids = filters.choices[facet] ?? [];
    const present = ids.map((id) => renamedId(former, { kind, id }) ?? id);
    if (present.some((id, i) => id !== ids[i])) renewed = withChoice(renewed, facet, present);
  }
  if (renewed !== filters) store.setState({ filters: renewed });
  const records = tray.map(({ kind, id }) => ({ kind, id: renamedId(former, { kind, id }) ?? id }));
  const keys = records.map(formatComparable);
  if (keys.join() !== tray.map(formatComparable).join()) {
    setTray(records.filter((_, i) => keys.indexOf(keys[i] ?? '') === i));
  }
}
