import { rulerTrack } from '../domain/ruler';
import { drawnSeaLeg } from '../domain/sea-track';
import type { Selection } from '../domain/selection';
import { unwrapTrack } from '../geo/antimeridian';
import { type Bounds, boundsOf } from '../geo/bounds';
import { nearestLongitude, type Position } from '../geo/position';
import { drawnVoyage } from '../state/select-drawn-voyage';
import { findProject } from '../state/select-projects';
import { relatedTrack } from '../state/select-related';
import { openVoyage } from '../state/select-voyage';
import type { AppState } from '../state/store';

/** What the map should show: a place with the closest useful zoom, or everything within bounds. */
export type Frame =
  | { readonly center: Position; readonly zoom: number }
  | { readonly bounds: Bounds; readonly maxZoom: number };

/** Shanghai to Sao Paulo across the Pacific. */
const PACIFIC: Bounds = [-239.5, -33, -45, 50];

/** The sea leg alone, for screens too narrow for the whole. */
const SEA_LEG: Bounds = [-239, -14, -75, 38];

const NARROW = 600;

/** Degrees of longitude that a globe cannot show flat: it is shown whole. */
const WIDE = 120;

/** Closer than a position is known makes no sense. */
const ZOOM_BY_PRECISION = { site: 7.5, town: 6.5, region: 5.2 } as const;
const PORT_ZOOM = 8;
const RULER_ZOOM = 12;

/** About as far from the one terminal as from the other: both just on the side of the globe that is seen. */
const MID_PACIFIC: Position = [-146, 26];

/** The globe's width at zoom 0, in CSS pixels: a tile of 512 px is wound round its equator. */
const GLOBE_WIDTH = 512 / Math.PI;

/** How much of the free room the globe fills. The smaller it is, the more of it is seen. */
const GLOBE_SHARE = 0.84;

export interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * The frame of a selection in a map that leaves this much room, in CSS pixels; undefined as long as
 * its data is not there.
 */
export function frameOf(state: AppState, selection: Selection, room: Room): Frame | undefined {
  const frame = flatFrameOf(state, selection, room.width);
  const isWide = frame && 'bounds' in frame && frame.bounds[2] - frame.bounds[0] > WIDE;
  if (state.projection === 'mercator' || !isWide) return frame;
  const zoom = Math.log2((GLOBE_SHARE * Math.min(room.width, room.height)) / GLOBE_WIDTH);
  return { center: selection.kind === 'measure' ? middleOf(frame.bounds) : MID_PACIFIC, zoom };
}

function flatFrameOf(state: AppState, selection: Selection, width: number): Frame | undefined {
  if (selection.kind === 'project') return projectFrame(state, selection.id);
  if (selection.kind === 'corridor') return voyageFrame(state);
  if (selection.kind === 'port') return portFrame(state, selection.id);
  if (selection.kind === 'leg') return legFrame(state, selection.id);
  const related = relatedFrame(state, selection) ?? rulerFrame(state, selection);
  if (related) return related;
  return { bounds: width < NARROW ? SEA_LEG : PACIFIC, maxZoom: 4 };
}

/** The copy of the bounds or the place nearest to a longitude, so that the map turns the short way. */
export function nearFrame(frame: Frame, lon: number): Frame {
  if ('center' in frame) {
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
  if (bounds) return { bounds, maxZoom: ZOOM_BY_PRECISION[project.precision] };
  return { center: project.position, zoom: ZOOM_BY_PRECISION[project.precision] };
}

/** The whole voyage once its legs are found; of the corridor the line that is known from the start. */
function voyageFrame(state: AppState): Frame | undefined {
  const { corridorMap } = state;
  const drawn = drawnVoyage(state);
  if (corridorMap.state !== 'ready' || !drawn) return undefined;
  const tracks = drawn.isCorridor ? [drawnSeaLeg(corridorMap.value.seaLeg).track] : drawn.tracks;
  if (tracks.some((track) => track.length === 0) && !isAnswered(state)) return undefined;
  const places = drawn.places.map(({ position }) => position);
  const line = tracks.flat();
  const bounds = boundsOf(line.length > 0 ? line : unwrapTrack(places));
  return bounds && { bounds, maxZoom: 6 };
}

/** Whether the engine has said what it can of the legs: a voyage without a way is framed by its stops. */
function isAnswered(state: AppState): boolean {
  return (openVoyage(state)?.legs ?? []).every(
    (leg) =>
      leg.mode === 'land' || ['ready', 'failed'].includes(state.answers[leg.key]?.state ?? ''),
  );
}

function portFrame({ corridorMap }: AppState, id: string): Frame | undefined {
  if (corridorMap.state !== 'ready') return undefined;
  const port = corridorMap.value.ports.find((each) => each.id === id);
  return port && { center: port.position, zoom: PORT_ZOOM };
}

function legFrame({ corridorMap }: AppState, id: string): Frame | undefined {
  if (corridorMap.state !== 'ready') return undefined;
  const leg = corridorMap.value.legs.find((each) => each.id === id);
  const bounds = leg && boundsOf(unwrapTrack(leg.stops.map((stop) => stop.position)));
  return bounds && { bounds, maxZoom: 10 };
}

/** What a page without a place of its own speaks of, seen together. */
function relatedFrame(state: AppState, selection: Selection): Frame | undefined {
  const bounds = boundsOf(relatedTrack(state, selection));
  return bounds && { bounds, maxZoom: ZOOM_BY_PRECISION.region };
}

/** Both lines between the points that are measured, or the one point with some room about it. */
function rulerFrame({ rulerPoints }: AppState, { kind }: Selection): Frame | undefined {
  const [first] = rulerPoints;
  if (kind !== 'measure' || !first) return undefined;
  if (rulerPoints.length === 1) return { center: first, zoom: ZOOM_BY_PRECISION.region };
  const bounds = boundsOf(rulerTrack(rulerPoints));
  return bounds && { bounds, maxZoom: RULER_ZOOM };
}

function middleOf([west, south, east, north]: Bounds): Position {
  return [(west + east) / 2, (south + north) / 2];
}
