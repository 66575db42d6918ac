import { globeView } from '../domain/globe-view';
import { recordOf } from '../domain/record';
import { drawnSeaLeg } from '../domain/sea-track';
import type { Selection } from '../domain/selection';
import { unwrapTrack } from '../geo/antimeridian';
import { type Bounds, boundsOf } from '../geo/bounds';
import { circleBounds } from '../geo/circle';
import { nearestLongitude, type Position } from '../geo/position';
import { densify } from '../geo/track';
import { kilometresToNauticalMiles, nauticalMiles } from '../geo/units';
import type { FetchStatus } from '../state/data-slice';
import { openPlace } from '../state/place-slice';
import { claimedCalls } from '../state/select-claimed-legs';
import { comparedTrack, openComparison } from '../state/select-comparison';
import { drawnVoyage } from '../state/select-drawn-voyage';
import { drawnEnds } from '../state/select-ends';
import { graphAround } from '../state/select-graph';
import { neededPortCells } from '../state/select-needed-ports';
import { readImport } from '../state/select-own-layers';
import { findProject } from '../state/select-projects';
import { catalogueAround } from '../state/select-records';
import { openEventPlace, openService, relatedTrack } from '../state/select-related';
import { openVoyage } from '../state/select-voyage';
import type { AppState } from '../state/store';

/** The target of the camera: a place with the closest useful zoom, the whole globe, or everything within bounds. */
export type Frame =
  | { readonly kind: 'place' | 'globe'; readonly center: Position; readonly zoom: number }
  | { readonly kind: 'bounds'; readonly bounds: Bounds; readonly maxZoom: number };

/** The default bounds: Shanghai to Sao Paulo across the Pacific. */
const PACIFIC: Bounds = [-239.5, -33, -45, 50];

/** The sea leg alone, the default bounds of narrow viewports. */
const SEA_LEG: Bounds = [-239, -14, -75, 48];

const NARROW_WIDTH = 600;

/** Degrees of longitude beyond which a globe is shown whole. */
const MAX_FLAT_DEGREES = 120;

/** Closest useful zooms by the precision of a position. */
const ZOOM_BY_PRECISION = { site: 7.5, town: 6.5, region: 5.2 } as const;
const PORT_ZOOM = 8;
const RULER_ZOOM = 12;

/** Step of the great circles that are framed for a ruler; its rhumb lines lie within the bounds of its points. */
const RULER_STEP = nauticalMiles(60);
const PLACE_ZOOM = 11;

/** A position about equally far from both terminals, which a globe shows until their data is loaded. */
const MID_PACIFIC: Position = [-146, 26];

/** The free part of the map, in CSS pixels. */
export interface ViewportSize {
  readonly width: number;
  readonly height: number;
  /** Height of the whole map; that of the free part by default. */
  readonly mapHeight?: number;
}

/** The state on which frames depend. */
const FRAME_KEYS = [
  'selection',
  'projection',
  'corridorMap',
  'projects',
  'gazetteer',
  'portCells',
  'closures',
  'answers',
  'neighbours',
  'catalogues',
  'catalogueCells',
  'rulerPoints',
  'placeRadius',
  'ownLayers',
  'openOwnLayer',
  'ownImport',
  'foreignTiles',
] as const satisfies readonly (keyof AppState)[];

export function isSameFraming(now: AppState, before: AppState): boolean {
  return FRAME_KEYS.every((key) => now[key] === before[key]);
}

/**
 * Returns the frame of the selection in a viewport, or null while data on which the frame depends is loading. A selection
 * whose data failed, or that has no place, has the default bounds.
 */
export function frameOf(state: AppState, viewport: ViewportSize): Frame | null {
  const { selection } = state;
  if (dependenciesOf(state, selection).some(isPending)) return null;
  const frame = selectionFrame(state, selection) ?? {
    kind: 'bounds',
    bounds: viewport.width < NARROW_WIDTH ? SEA_LEG : PACIFIC,
    maxZoom: 4,
  };
  const isWide = frame.kind === 'bounds' && frame.bounds[2] - frame.bounds[0] > MAX_FLAT_DEGREES;
  if (state.projection === 'mercator' || !isWide) return frame;
  const area = { mapHeight: viewport.height, ...viewport };
  const isAnywhere = selection.kind === 'measure' || selection.kind === 'place';
  const middle = isAnywhere ? middleOf(frame.bounds) : MID_PACIFIC;
  const ends = isAnywhere ? undefined : drawnEnds(state);
  const [from, to] = ends ? [ends[0].position, ends[1].position] : [middle, middle];
  return { kind: 'globe', ...globeView([from, to], area) };
}

type Dependency = FetchStatus<unknown> | null | undefined;

function isPending(status: Dependency): boolean {
  return !status || status.state === 'loading';
}

/** Returns the datasets and answers on which the frame of a selection depends. */
function dependenciesOf(state: AppState, selection: Selection): readonly Dependency[] {
  const { projects, corridorMap } = state;
  const record = recordOf(selection);
  const graph = record && graphAround(state, record);
  switch (selection.kind) {
    case 'project':
      return [projects];
    case 'port':
    case 'leg':
      return [corridorMap];
    case 'compare':
      return comparisonDependencies(state);
    case 'voyage':
      return [corridorMap, ...voyageDependencies(state)];
    case 'source':
      return [catalogueAround(state, 'source', selection.id), projects, corridorMap];
    case 'service':
      return openService(state)?.legs.length
        ? []
        : [catalogueAround(state, 'service', selection.id), graph, projects, corridorMap];
    case 'flow':
      return [];
    case 'event':
      return openEventPlace(state)
        ? []
        : [catalogueAround(state, 'event', selection.id), graph, projects, corridorMap];
    case 'claim':
      return [
        catalogueAround(state, 'claim', selection.id),
        graph,
        projects,
        corridorMap,
        ...claimDependencies(state),
      ];
    case 'place':
    case 'gains-place':
      return [];
    default:
      return 'id' in selection ? [graph, projects, corridorMap] : [];
  }
}

/** Returns the answers of the open voyage's legs, or the lists in which its stops are looked up. The corridor needs none. */
function voyageDependencies(state: AppState): readonly Dependency[] {
  const voyage = openVoyage(state);
  return voyage ? drawnDependencies(state) : [state.projects, ...portStatuses(state)];
}

/** Returns the datasets in which the records of a comparison are located. */
function comparisonDependencies(state: AppState): readonly Dependency[] {
  const { projects, corridorMap } = state;
  const { kind, ids = [] } = openComparison(state) ?? {};
  if (kind === 'port') return [corridorMap];
  if (kind === 'service') return ids.map((id) => catalogueAround(state, kind, id));
  if (kind !== 'company') return [projects];
  return [projects, ...ids.map((id) => graphAround(state, { kind, id }))];
}

/** Returns the dependencies of the voyage of a claim's model; none for a claim without a model. */
function claimDependencies(state: AppState): readonly Dependency[] {
  return claimedCalls(state) === null ? portStatuses(state) : drawnDependencies(state);
}

/** Returns the cells of the ports that the page names, unless all ports of the world are fetched. */
function portStatuses(state: AppState): readonly Dependency[] {
  return state.gazetteer?.state === 'ready'
    ? []
    : neededPortCells(state).map((cell) => state.portCells[cell]);
}

function drawnDependencies(state: AppState): readonly Dependency[] {
  const drawn = drawnVoyage(state);
  if (!drawn || drawn.isCorridor) return [];
  return drawn.legs.flatMap((leg) => (leg.mode === 'sea' ? [state.answers[leg.key]] : []));
}

function selectionFrame(state: AppState, selection: Selection): Frame | undefined {
  if (selection.kind === 'project') return projectFrame(state, selection.id);
  if (selection.kind === 'voyage') return voyageFrame(state);
  if (selection.kind === 'claim') return voyageFrame(state) ?? relatedFrame(state, selection);
  if (selection.kind === 'port') return portFrame(state, selection.id);
  if (selection.kind === 'leg') return legFrame(state, selection.id);
  if (selection.kind === 'place') return placeFrame(state);
  if (selection.kind === 'compare') return comparisonFrame(state);
  if (selection.kind === 'own-data') return ownFrame(state);
  if (selection.kind === 'gains' || selection.kind === 'gains-place') return REACH_FRAME;
  return relatedFrame(state, selection) ?? rulerFrame(state, selection);
}

/** South America between Cartagena and Concepción, where all places of the page on who gains lie. */
const REACH_FRAME: Frame = { kind: 'bounds', bounds: [-82, -38, -34, 12], maxZoom: 5 };

/** Returns the copy of a frame nearest to a longitude, so that the map takes the short way round the world. */
export function nearFrame(frame: Frame, lon: number): Frame {
  if (frame.kind !== 'bounds') {
    return { ...frame, center: [nearestLongitude(frame.center[0], lon), frame.center[1]] };
  }
  const [west, south, east, north] = frame.bounds;
  const shift = nearestLongitude((west + east) / 2, lon) - (west + east) / 2;
  return { ...frame, bounds: [west + shift, south, east + shift, north] };
}

function projectFrame(state: AppState, id: string): Frame | undefined {
  const project = findProject(state, id);
  if (!project) return undefined;
  const bounds = project.line && boundsOf([...project.line, project.position]);
  if (bounds) return { kind: 'bounds', bounds, maxZoom: ZOOM_BY_PRECISION[project.precision] };
  return { kind: 'place', center: project.position, zoom: ZOOM_BY_PRECISION[project.precision] };
}

/** Frames the whole voyage; uses the stops of legs without a route, and the published line for the corridor. */
function voyageFrame(state: AppState): Frame | undefined {
  const { corridorMap } = state;
  const drawn = drawnVoyage(state);
  if (corridorMap.state !== 'ready' || !drawn) return undefined;
  const tracks = drawn.isCorridor ? [drawnSeaLeg(corridorMap.value.seaLeg)] : drawn.tracks;
  const places = drawn.places.map(({ position }) => position);
  // A leg without a line is framed by its stops.
  const line = tracks.flatMap((track, i) => (track.length > 0 ? track : places.slice(i, i + 2)));
  const bounds = boundsOf(unwrapTrack(line));
  return bounds && { kind: 'bounds', bounds, maxZoom: 6 };
}

function portFrame({ corridorMap }: AppState, id: string): Frame | undefined {
  if (corridorMap.state !== 'ready') return undefined;
  const port = corridorMap.value.ports.find((each) => each.id === id);
  return port && { kind: 'place', center: port.position, zoom: PORT_ZOOM };
}

function legFrame({ corridorMap }: AppState, id: string): Frame | undefined {
  if (corridorMap.state !== 'ready') return undefined;
  const leg = corridorMap.value.legs.find((each) => each.id === id);
  const bounds = leg && boundsOf(unwrapTrack(leg.stops.map((stop) => stop.position)));
  return bounds && { kind: 'bounds', bounds, maxZoom: 10 };
}

/** Frames the ring round the open place. */
function placeFrame(state: AppState): Frame | undefined {
  const place = openPlace(state);
  const bounds = place && circleBounds(place.position, kilometresToNauticalMiles(place.radius));
  return bounds && { kind: 'bounds', bounds, maxZoom: PLACE_ZOOM };
}

/** Frames everything related to a page that has no place of its own. */
function relatedFrame(state: AppState, selection: Selection): Frame | undefined {
  const bounds = boundsOf(relatedTrack(state, selection));
  return bounds && { kind: 'bounds', bounds, maxZoom: ZOOM_BY_PRECISION.region };
}

/** Share of the bounds of a comparison by which they grow on each side, so that names stand clear of the controls. */
const COMPARISON_MARGIN = 0.16;

/** Frames everything compared. */
function comparisonFrame(state: AppState): Frame | undefined {
  const bounds = boundsOf(comparedTrack(state));
  if (!bounds) return undefined;
  const [west, south, east, north] = bounds;
  const [x, y] = [(east - west) * COMPARISON_MARGIN, (north - south) * COMPARISON_MARGIN];
  return {
    kind: 'bounds',
    bounds: [west - x, Math.max(south - y, -85), east + x, Math.min(north + y, 85)],
    maxZoom: ZOOM_BY_PRECISION.site,
  };
}

const OWN_ZOOM = 9;

/** Frames the layer that is being checked, or the open one, or else all that are shown. */
function ownFrame(state: AppState): Frame | undefined {
  const { ownLayers, openOwnLayer, ownImport, foreignTiles } = state;
  const one = readImport(ownImport)?.entry ?? ownLayers.find(({ id }) => id === openOwnLayer);
  const framed = one ? [one] : ownLayers.filter(({ view }) => view.isShown);
  const all = framed.map(({ layer: { bounds } }) => bounds);
  if (!one && foreignTiles?.isShown) all.push(foreignTiles.bounds);
  const corners = all.flatMap((bounds): Position[] =>
    bounds
      ? [
          [bounds[0], bounds[1]],
          [bounds[2], bounds[3]],
        ]
      : [],
  );
  const bounds = boundsOf(corners);
  return bounds && { kind: 'bounds', bounds, maxZoom: OWN_ZOOM };
}

/** Frames both lines between the ruler's points, or a single point with its surroundings. */
function rulerFrame({ rulerPoints }: AppState, { kind }: Selection): Frame | undefined {
  const [first] = rulerPoints;
  if (kind !== 'measure' || !first) return undefined;
  if (rulerPoints.length === 1)
    return { kind: 'place', center: first, zoom: ZOOM_BY_PRECISION.region };
  const bounds = boundsOf(densify(unwrapTrack(rulerPoints), RULER_STEP));
  return bounds && { kind: 'bounds', bounds, maxZoom: RULER_ZOOM };
}

function middleOf([west, south, east, north]: Bounds): Position {
  return [(west + east) / 2, (south + north) / 2];
}
