import { CATALOGUE_KINDS, type CatalogueKind, type Catalogues } from '../domain/catalogue';
import { replaceStop, withoutStop } from '../domain/edit-itinerary';
import { formatItinerary, type Itinerary, parseItinerary, type Stop } from '../domain/itinerary';
import type { RecordKind, RecordRef } from '../domain/record';
import type { Selection } from '../domain/selection';
import type { DataSlice, FetchStatus } from './data-slice';
import type { ReferencesSlice } from './references-slice';
import { placeOf } from './select-places';

type KnownRecords = Pick<DataSlice, 'projects' | 'corridorMap'> &
  Pick<ReferencesSlice, 'catalogues' | 'gazetteer'>;

/**
 * The id a record goes by today, `undefined` if there is none of that id and null while that cannot
 * be said because the data is not there. A voyage is named by its stops.
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
    const records: FetchStatus<readonly Identified[]> | null = data.catalogues[kind];
    return records && lookUp(records, (all) => all, id);
  }
  return presentVoyage(data, id);
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
  const loaded: FetchStatus<readonly Catalogues[K][]> | null = catalogues[kind];
  return loaded?.state === 'ready' ? loaded.value.find((each) => each.id === id) : undefined;
}

interface Identified {
  readonly id: string;
  readonly formerIds?: readonly string[];
}

function lookUp<T>(
  loadable: FetchStatus<T>,
  listOf: (value: T) => readonly Identified[],
  id: string,
): string | null | undefined {
  if (loadable.state !== 'ready') return null;
  const all = listOf(loadable.value);
  return (all.find((each) => each.id === id) ?? all.find((each) => each.formerIds?.includes(id)))
    ?.id;
}

/** A voyage by the ids that its stops go by today, without those that there are not; undefined if too few are left. */
function presentVoyage(data: KnownRecords, id: string): string | null | undefined {
  const itinerary = parseItinerary(id);
  if (!itinerary) return undefined;
  const present = itinerary.stops.map((stop) => presentStop(data, stop));
  if (present.includes(null)) return null;
  let settled: Itinerary = itinerary;
  for (const [i, stop] of [...present.entries()].reverse()) {
    if (stop) settled = replaceStop(settled, i, stop);
    else if (settled.stops.length > 2) settled = withoutStop(settled, i);
    else return undefined;
  }
  return formatItinerary(settled);
}

function presentStop(data: KnownRecords, stop: Stop): Stop | null | undefined {
  if (stop.kind === 'project') {
    const id = presentId(data, 'project', stop.id);
    return typeof id === 'string' ? { ...stop, id } : id;
  }
  if (stop.kind === 'port') {
    const id = presentId(data, 'port', stop.id);
    if (id) return { ...stop, id };
  }
  const place = placeOf(data, stop);
  return place && stop;
}
