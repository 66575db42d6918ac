import { CATALOGUE_KINDS, type CatalogueKind, type Catalogues } from '../domain/catalogue';
import type { RecordKind, RecordRef } from '../domain/record';
import type { Selection } from '../domain/selection';
import type { DataSlice, Loadable } from './data-slice';
import type { ReferencesSlice } from './references-slice';

type KnownRecords = Pick<DataSlice, 'projects' | 'corridorMap'> &
  Pick<ReferencesSlice, 'catalogues'>;

/**
 * The id a record goes by today, `undefined` if there is none of that id and null while that cannot
 * be said because the data is not there. Corridors are named by their two ports.
 */
export function presentId(
  data: KnownRecords,
  kind: RecordKind,
  id: string,
): string | null | undefined {
  if (kind === 'project') return lookUp(data.projects, (all) => all, id);
  if (kind === 'port') return lookUp(data.corridorMap, ({ ports }) => ports, id);
  if (kind === 'leg') return lookUp(data.corridorMap, ({ legs }) => legs, id);
  if (isCatalogueKind(kind)) {
    const records: Loadable<readonly Identified[]> | null = data.catalogues[kind];
    return records && lookUp(records, (all) => all, id);
  }
  const [from, to, ...rest] = id.split('~').map((port) => presentId(data, 'port', port));
  if (from === null || to === null) return null;
  return from && to && rest.length === 0 && isTheCorridor(data, from, to)
    ? `${from}~${to}`
    : undefined;
}

/** The selection's record kind and id; undefined for pages that are no record. */
export function recordOf(selection: Selection): RecordRef | undefined {
  return 'id' in selection ? selection : undefined;
}

export function isCatalogueKind(kind: string): kind is CatalogueKind {
  return (CATALOGUE_KINDS as readonly string[]).includes(kind);
}

/** A record of a catalogue; undefined while the catalogue is not there or has none of that id. */
export function findInCatalogue<K extends CatalogueKind>(
  { catalogues }: Pick<ReferencesSlice, 'catalogues'>,
  kind: K,
  id: string,
): Catalogues[K] | undefined {
  const loaded: Loadable<readonly Catalogues[K][]> | null = catalogues[kind];
  return loaded?.state === 'ready' ? loaded.value.find((each) => each.id === id) : undefined;
}

interface Identified {
  readonly id: string;
  readonly formerIds?: readonly string[];
}

function lookUp<T>(
  loadable: Loadable<T>,
  listOf: (value: T) => readonly Identified[],
  id: string,
): string | null | undefined {
  if (loadable.state !== 'ready') return null;
  const all = listOf(loadable.value);
  return (all.find((each) => each.id === id) ?? all.find((each) => each.formerIds?.includes(id)))
    ?.id;
}

function isTheCorridor(
  { corridorMap }: Pick<DataSlice, 'corridorMap'>,
  from: string,
  to: string,
): boolean {
  if (corridorMap.state !== 'ready') return false;
  const { seaLeg } = corridorMap.value;
  return seaLeg.from === from && seaLeg.to === to;
}
