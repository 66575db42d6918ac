import { NEARBY_RADIUS } from '../domain/nearby';
import { ALL_NAMES, cellOf } from '../domain/project-list';
import { recordOf } from '../domain/record';
import { linkedRecords } from '../domain/record-graph';
import { tableKindOf } from '../domain/record-table';
import type { Selection } from '../domain/selection';
import { nearestLongitude, type Position } from '../geo/position';
import { openPlace } from './place-slice';
import { graphAround } from './select-graph';
import { findInCatalogue } from './select-records';
import type { AppState } from './store';
import { isTimeShown } from './time-slice';

/** Zoom from which the names of the projects in view are fetched, half a step before the map draws them. */
const NAMES_ZOOM = 5.5;

/** CSS pixels of the world at zoom 0. */
const WORLD = 512;

/** CSS pixels from the middle of the map within which a project is in view of the largest windows. */
const REACH = 1600;

/** Kilometres of a degree of latitude, at its shortest. */
const DEGREE = 110.5;

/** Pages that name no project but those of their address, those linked with their record and those near it. */
const FEW_NAMES: readonly Selection['kind'][] = [
  ...(['overview', 'about', 'changes', 'distances', 'factors', 'measure', 'trade'] as const),
  ...(['claims', 'companies', 'ports', 'services', 'sources', 'timeline'] as const),
  ...(['project', 'port', 'leg', 'service', 'company', 'flow', 'claim', 'event', 'loan'] as const),
  ...(['voyage', 'compare', 'place', 'gains', 'gains-place', 'source'] as const),
];

/** Returns the cells of names that the page, the table, the map or a card shows. */
export function neededNameCells(state: AppState): readonly string[] {
  const { projectList, selection, layout, openFilters, filters, tray, isSearchOpened } = state;
  if (projectList.state !== 'ready') return [];
  const isTable = layout !== 'map' && tableKindOf(selection) === 'projects';
  // A comparison offers projects by name once its field is used.
  const isOffering = selection.kind === 'compare' && isSearchOpened;
  const isSearched = openFilters === 'projects' || filters.text !== '' || isOffering;
  if (
    isTimeShown(state) ||
    isTable ||
    isSearched ||
    !FEW_NAMES.includes(selection.kind) ||
    tray.length > 0
  ) {
    return [ALL_NAMES];
  }
  const named = namedIds(state);
  const isInView = viewTest(state);
  const isNear = nearTest(listedAround(state));
  const cells = new Set<string>();
  for (const [i, { id, formerIds = [], position }] of projectList.value.entries()) {
    const isNamed = named.has(id) || formerIds.some((former) => named.has(former));
    if (isNamed || isInView(position) || isNear(position)) {
      cells.add(cellOf(i));
    }
  }
  return [...cells];
}

/** A project among the stops of a voyage or the columns of a comparison. */
const PART = /(?:^|~)p\.([a-z0-9-]+)/g;

/** Returns the ids of the projects of the address, of the one pointed at, and of those linked with the open record. */
function namedIds(state: AppState): ReadonlySet<string> {
  const { selection, pointedMark } = state;
  const record = recordOf(selection);
  const graph = record && graphAround(state, record);
  const pointed = pointedMark?.mark.kind === 'record' ? pointedMark.mark.selection : undefined;
  return new Set([
    ...(record?.kind === 'project' ? [record.id] : []),
    ...('id' in selection ? [...selection.id.matchAll(PART)].map(([, id = '']) => id) : []),
    ...(pointed?.kind === 'project' ? [pointed.id] : []),
    ...(selection.kind === 'source' ? citingProjects(state, selection.id) : []),
    ...(record && graph?.state === 'ready'
      ? linkedRecords(graph.value, record, 'project').map(({ id }) => id)
      : []),
  ]);
}

/** Returns the ids of the projects that cite a source, which lists its links itself. */
function citingProjects(state: AppState, id: string): readonly string[] {
  const { citedBy = [] } = findInCatalogue(state, 'source', id) ?? {};
  return citedBy.flatMap((key) => (key.startsWith('project/') ? key.slice('project/'.length) : []));
}

/** Returns a test of positions near the middle of a map that draws names; the map cursor names marks at any zoom. */
function viewTest({
  view,
  mapCursor,
}: Pick<AppState, 'view' | 'mapCursor'>): (position: Position) => boolean {
  if (!view || (view.zoom < NAMES_ZOOM && !mapCursor)) return () => false;
  const reach = (REACH * 360) / (WORLD * 2 ** view.zoom);
  return ([lon, lat]) =>
    Math.abs(lat - view.lat) < reach &&
    Math.abs(nearestLongitude(lon, view.lon) - view.lon) < reach;
}

/** Returns the circle in which the open page lists what is near, its radius in kilometres. */
function listedAround(
  state: AppState,
): { readonly position: Position; readonly radius: number } | undefined {
  const { selection, projectList } = state;
  const place = openPlace(state);
  if (place) return place;
  const position =
    selection.kind === 'event'
      ? findInCatalogue(state, 'event', selection.id)?.position
      : selection.kind === 'project' && projectList.state === 'ready'
        ? projectList.value.find(({ id }) => id === selection.id)?.position
        : undefined;
  return position && { position, radius: NEARBY_RADIUS };
}

/** Returns a test of positions in the box of degrees round a circle. */
function nearTest(around: ReturnType<typeof listedAround>): (position: Position) => boolean {
  if (!around) return () => false;
  const [middle, parallel] = around.position;
  const height = around.radius / DEGREE;
  const farthest = Math.min(89, Math.abs(parallel) + height);
  const width = height / Math.cos((farthest * Math.PI) / 180);
  return ([lon, lat]) =>
    Math.abs(lat - parallel) <= height && Math.abs(nearestLongitude(lon, middle) - middle) <= width;
}
