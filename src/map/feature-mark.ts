import type { MapGeoJSONFeature, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { MapMark } from '../domain/map-mark';
import type { RecordSelection } from '../domain/selection';
import { nearestLongitude, type Position } from '../geo/position';
import type { PointedMark } from '../state/mark-slice';
import { clusterMark, eventsMark } from './cluster-mark';
import { ALTERNATIVE_ROUTES_LINE } from './layers/alternative-routes';
import { WORK_MARKS } from './layers/company-works';
import { COMPARED_MARKS } from './layers/compared-places';
import { EVENT_MARKS } from './layers/events';
import { HARBOUR_AREAS, HARBOUR_LINES, HARBOUR_POINTS } from './layers/harbour-ids';
import { LAND_LEG_LINE, PROJECT_LINE, SEA_LEG_LINE } from './layers/line-ids';
import { isForeignId, type OwnPart, parseOwnLayerId } from './layers/own-layer-ids';
import { CLOSED_NAMES, CLOSED_PASSAGES, PASSAGE_MARKS } from './layers/passages';
import { PORT_MARKS } from './layers/ports';
import { PROJECT_MARKS } from './layers/projects';
import { SERVICE_CALLS, SERVICE_LINE } from './layers/service-track';
import { TERMINAL_MARKS } from './layers/terminals';
import { FLOW_LINE } from './layers/trade-flows';
import { isOn } from './timed-features';

/** Symbols that react to the pointer, and shapes of harbours, front first. */
const MARKS = [
  'selected-project-mark',
  COMPARED_MARKS,
  EVENT_MARKS,
  WORK_MARKS,
  TERMINAL_MARKS,
  CLOSED_PASSAGES,
  CLOSED_NAMES,
  PROJECT_MARKS,
  PASSAGE_MARKS,
  SERVICE_CALLS,
  PORT_MARKS,
  HARBOUR_POINTS,
  HARBOUR_LINES,
] as const;

/** Lines that react to the pointer, front first. */
const TARGET_LINES = [
  LAND_LEG_LINE,
  SERVICE_LINE,
  FLOW_LINE,
  SEA_LEG_LINE,
  ALTERNATIVE_ROUTES_LINE,
  PROJECT_LINE,
] as const;

/** CSS pixels beside a thin line that count as the line. */
const LINE_REACH = 7;

const HARBOUR_LAYERS: readonly string[] = [HARBOUR_POINTS, HARBOUR_LINES, HARBOUR_AREAS];

/** The kinds of record by the layer that draws them. */
const KINDS: Readonly<Record<string, RecordSelection['kind']>> = {
  'selected-project-mark': 'project',
  [COMPARED_MARKS]: 'project',
  [PROJECT_MARKS]: 'project',
  [WORK_MARKS]: 'project',
  [EVENT_MARKS]: 'event',
  [FLOW_LINE]: 'flow',
  [PROJECT_LINE]: 'project',
  [TERMINAL_MARKS]: 'port',
  [PORT_MARKS]: 'port',
  [LAND_LEG_LINE]: 'leg',
  [SEA_LEG_LINE]: 'voyage',
  [SERVICE_LINE]: 'service',
  [SERVICE_CALLS]: 'service',
};

/** CSS pixels that a mark takes up from its middle, by its layer, and a line from the pointer. */
const REACHES: Readonly<Record<string, number>> = {
  'selected-project-mark': 24,
  [PROJECT_MARKS]: 16,
  [WORK_MARKS]: 16,
  [EVENT_MARKS]: 18,
};
const DEFAULT_REACH = 11;

/**
 * Returns the feature in front within `reach` CSS pixels of a pointer, and a little more for lines. A mark takes precedence over
 * a line beneath it, and a line over an area.
 */
export function featureAt(
  map: MapLibreMap,
  { point }: Pick<MapMouseEvent, 'point'>,
  reach: number,
): MapGeoJSONFeature | undefined {
  const own = (part: OwnPart) => ownLayersOf(map, part);
  return (
    frontOf(map, point, reach, MARKS) ??
    frontOf(map, point, reach, own('point')) ??
    frontOf(map, point, reach + LINE_REACH, [...TARGET_LINES, ...own('line')]) ??
    frontOf(map, point, reach, [HARBOUR_AREAS, ...own('area')])
  );
}

/** Returns the style layers that draw a part of the reader's own layers, front first. */
function ownLayersOf(map: MapLibreMap, part: OwnPart): readonly string[] {
  return map
    .getLayersOrder()
    .filter((id) => parseOwnLayerId(id)?.part === part)
    .toReversed();
}

/** Returns the feature within `reach` CSS pixels in the first of the layers that has one there. */
function frontOf(
  map: MapLibreMap,
  point: MapMouseEvent['point'],
  reach: number,
  candidates: readonly string[],
): MapGeoJSONFeature | undefined {
  const layers = candidates.filter((layer) => map.getLayer(layer));
  if (layers.length === 0) return undefined;
  const found = map.queryRenderedFeatures(
    [
      [point.x - reach, point.y - reach],
      [point.x + reach, point.y + reach],
    ],
    { layers },
  );
  for (const layer of layers) {
    const feature = found.find((each) => each.layer.id === layer && isOn(each));
    if (feature) return feature;
  }
  return undefined;
}

/** Returns the page that a feature stands for; undefined for clusters, passages and alternatives. */
export function selectionOf({ layer, properties }: MapGeoJSONFeature): RecordSelection | undefined {
  const id: unknown = properties.id;
  const kind = KINDS[layer.id];
  return kind && typeof id === 'string' ? { kind, id } : undefined;
}

/** Returns a key that is the same for the same mark. */
export function featureKey({ layer, properties, id }: MapGeoJSONFeature): string {
  const known = properties.id ?? properties.cluster ?? id;
  const own = parseOwnLayerId(layer.id);
  const key = own && isForeignId(own.id) ? JSON.stringify(foreignCells(properties)) : known;
  return `${KINDS[layer.id] ?? layer.id} ${key}`;
}

/** Returns the mark that a feature draws and where it is; undefined for a feature that draws none. */
export function pointedMark(
  map: MapLibreMap,
  feature: MapGeoJSONFeature,
  event: Pick<MapMouseEvent, 'point' | 'lngLat'>,
  isTouched: boolean,
): PointedMark | undefined {
  const mark = markOf(feature);
  if (!mark) return undefined;
  const { left, top } = map.getContainer().getBoundingClientRect();
  const { x, y } = middleOf(map, feature, event);
  const reach = REACHES[feature.layer.id] ?? DEFAULT_REACH;
  return { mark, at: { x: left + x, y: top + y }, reach, isTouched };
}

/** Properties of a feature of another host that are shown, and their length in characters. */
const MOST_CELLS = 12;
const MOST_TEXT = 200;

/** Returns the first properties of a feature of another host as texts. */
function foreignCells(
  properties: MapGeoJSONFeature['properties'],
): readonly (readonly [name: string, text: string])[] {
  const cells = Object.entries(properties).filter(([, value]) => value !== null && value !== '');
  return cells
    .slice(0, MOST_CELLS)
    .map(([name, value]) => [name.slice(0, MOST_TEXT), String(value).slice(0, MOST_TEXT)]);
}

function markOf(feature: MapGeoJSONFeature): MapMark | undefined {
  const own = parseOwnLayerId(feature.layer.id);
  if (own && isForeignId(own.id)) {
    return { kind: 'foreign', layer: own.id, cells: foreignCells(feature.properties) };
  }
  if (own) return { kind: 'own', layer: own.id, row: Number(feature.id) };
  const selection = selectionOf(feature);
  if (selection) return { kind: 'record', selection };
  if (feature.layer.id === PROJECT_MARKS || feature.layer.id === WORK_MARKS) {
    return clusterMark(feature);
  }
  if (feature.layer.id === EVENT_MARKS) return eventsMark(feature);
  const id = String(feature.properties.id);
  if (HARBOUR_LAYERS.includes(feature.layer.id)) {
    const [port = '', part = ''] = id.split('/');
    return { kind: 'harbour', port, id: part };
  }
  const isPassage = [PASSAGE_MARKS, CLOSED_PASSAGES, CLOSED_NAMES].includes(feature.layer.id);
  return { kind: isPassage ? 'passage' : 'alternative', id };
}

/** Returns the middle of a point on the copy of the world under the pointer, or for a line the pointer itself. */
function middleOf(
  map: MapLibreMap,
  { geometry }: MapGeoJSONFeature,
  { point, lngLat }: Pick<MapMouseEvent, 'point' | 'lngLat'>,
): { readonly x: number; readonly y: number } {
  if (geometry.type !== 'Point') return point;
  const [lon = 0, lat = 0]: readonly number[] = geometry.coordinates;
  const position: Position = [nearestLongitude(lon, lngLat.lng), lat];
  return map.project([...position]);
}
