import { catalogueCells } from '../domain/catalogue-cells';
import { removeStop, replaceStop } from '../domain/edit-itinerary';
import { formatItinerary, type Itinerary, parseItinerary, type Stop } from '../domain/itinerary';
import type { CataloguePage, CataloguePages } from '../domain/page';
import type { DataSlice, FetchStatus } from './data-slice';
import type { ReferencesSlice } from './references-slice';
import { placeOf } from './select-places';

/** The parts of the state in which ids are looked up. */
export type KnownRecords = Pick<DataSlice, 'projects' | 'corridorMap'> &
  Pick<ReferencesSlice, 'catalogues' | 'gazetteer' | 'portCells'> &
  Partial<Pick<ReferencesSlice, 'landNetwork' | 'catalogueCells' | 'stories'>>;

/**
 * Returns the present id of a record, given a present or former id. Returns undefined if no record has the id, null while the
 * data is not loaded.
 */
export type PresentId = (data: KnownRecords, id: string) => string | null | undefined;

export const presentProject: PresentId = ({ projects }, id) => lookUp(projects, (all) => all, id);

export const presentPort: PresentId = ({ corridorMap }, id) =>
  lookUp(corridorMap, ({ ports }) => ports, id);

/** Returns the id of a story, with the step after it that the address may name. */
export const presentStory: PresentId = ({ stories }, id) => {
  if (!stories) return null;
  const present = lookUp(stories, (all) => all, id.split('/')[0] ?? '');
  return typeof present === 'string' ? id : present;
};

export const presentLeg: PresentId = ({ corridorMap }, id) =>
  lookUp(corridorMap, ({ legs }) => legs, id);

/** The catalogues that are fetched, whole or in cells. */
export type KnownCatalogues = Pick<ReferencesSlice, 'catalogues'> &
  Partial<Pick<ReferencesSlice, 'catalogueCells'>>;

type CellsOf<K extends CataloguePage> = Readonly<
  Record<string, FetchStatus<readonly CataloguePages[K][]>>
>;

/** Returns the status of the records among which one of this id is: all of its kind, or those of its cell. */
export function catalogueAround<K extends CataloguePage>(
  { catalogues, catalogueCells: loaded }: KnownCatalogues,
  kind: K,
  id: string,
): FetchStatus<readonly CataloguePages[K][]> | undefined {
  const whole: FetchStatus<readonly CataloguePages[K][]> | undefined = catalogues[kind];
  if (whole?.state === 'ready') return whole;
  const cells = catalogueCells(kind);
  const inCells: CellsOf<K> | undefined = loaded?.[kind];
  return (cells && inCells?.[cells.cellOf(id)]) ?? whole;
}

/** Returns the present id of a record in a catalogue, as `PresentId` does. */
export function presentInCatalogue(
  state: KnownCatalogues,
  kind: CataloguePage,
  id: string,
): string | null | undefined {
  const records: FetchStatus<readonly Identified[]> | undefined = catalogueAround(state, kind, id);
  return records ? lookUp(records, (all) => all, id) : null;
}

/** Returns a record of a catalogue; undefined while it is not loaded or if there is no such id. */
export function findInCatalogue<K extends CataloguePage>(
  state: KnownCatalogues,
  kind: K,
  id: string,
): CataloguePages[K] | undefined {
  const loaded = catalogueAround(state, kind, id);
  return loaded?.state === 'ready' ? loaded.value.find((each) => each.id === id) : undefined;
}

interface Identified {
  readonly id: string;
  readonly formerIds?: readonly string[];
}

function lookUp<T>(
  status: FetchStatus<T>,
  listOf: (value: T) => readonly Identified[],
  id: string,
): string | null | undefined {
  if (status.state !== 'ready') return null;
  const all = listOf(status.value);
  return (all.find((each) => each.id === id) ?? all.find((each) => each.formerIds?.includes(id)))
    ?.id;
}

/**
 * Returns the id of a voyage with the present ids of its stops and without stops that do not exist; undefined if fewer than
 * two stops remain.
 */
export const presentVoyage: PresentId = (data, id) => {
  const itinerary = parseItinerary(id);
  if (!itinerary) return undefined;
  const present = itinerary.stops.map((stop) => presentStop(data, stop));
  if (present.includes(null)) return null;
  let updated: Itinerary = itinerary;
  for (const [i, stop] of [...present.entries()].reverse()) {
    if (stop) updated = replaceStop(updated, i, stop);
    else if (updated.stops.length > 2) updated = removeStop(updated, i);
    else return undefined;
  }
  return formatItinerary(updated);
};

function presentStop(data: KnownRecords, stop: Stop): Stop | null | undefined {
  if (stop.kind === 'project') {
    const id = presentProject(data, stop.id);
    return typeof id === 'string' ? { ...stop, id } : id;
  }
  if (stop.kind === 'port') {
    const id = presentPort(data, stop.id);
    if (id) return { ...stop, id };
  }
  const place = placeOf(data, stop);
  return place && stop;
}
