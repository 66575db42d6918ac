import type { Feature } from 'geojson';
import { MAX_ZOOM } from './detail';
import { type Label, type LabelKind, nameProperties } from './label';
import { worldPixels } from './mercator';
import { pointFeature } from './shapes';

export type NameLayer = 'waters' | 'countries' | 'towns';

const LAYER_OF: Readonly<Record<LabelKind, NameLayer>> = {
  ocean: 'waters',
  sea: 'waters',
  strait: 'waters',
  canal: 'waters',
  cape: 'waters',
  lake: 'waters',
  country: 'countries',
  territory: 'countries',
  province: 'towns',
  town: 'towns',
};

/** Kinds that the style tells apart within their layer. */
const STYLED_KINDS: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'ocean',
  'strait',
  'canal',
  'cape',
  'lake',
  'province',
]);

/** Pixels that a label takes above or below its middle, and by which it moves in one step. */
const HALF_LINE = 8;
const STEP = 14;
const MIN_STEPS = 1;
const MAX_STEPS = 3;
/** Tiles are displayed from their own zoom to the next; room is measured in between. */
const DISPLAYED_LARGER = 2 ** 0.6;
/** The last zoom at which labels are at their `overview`. */
export const OVERVIEW_ZOOM = 2;

/**
 * Returns the names of a zoom by layer. The last zoom has all names, since its tiles are also displayed at higher zooms; there
 * the style leaves out those that are not due.
 */
export function nameLayersAt(
  labels: readonly Label[],
  zoom: number,
): Readonly<Record<NameLayer, readonly Feature[]>> {
  const layers: Record<NameLayer, Feature[]> = { waters: [], countries: [], towns: [] };
  for (const label of labels) {
    if (zoom < MAX_ZOOM && label.minzoom > zoom) continue;
    const overview = zoom <= OVERVIEW_ZOOM ? label.overview : undefined;
    const properties = {
      ...propertiesAt(label, zoom),
      ...(overview && { steps: MIN_STEPS }),
    };
    layers[LAYER_OF[label.kind]].push(pointFeature(overview ?? label.at, properties));
  }
  return layers;
}

function propertiesAt(label: Label, zoom: number) {
  const { kind, minzoom, rank, capital, size, port, passage, room } = label;
  return {
    ...(STYLED_KINDS.has(kind) && { kind }),
    ...nameProperties(label),
    rank,
    ...(zoom === MAX_ZOOM && minzoom > zoom && { minzoom }),
    ...(capital && { capital }),
    ...(size !== undefined && { size }),
    ...(port !== undefined && { port }),
    ...(passage !== undefined && { passage }),
    ...(room !== undefined && { steps: stepsIn(room, zoom) }),
  };
}

/** Returns by how many lines the name of a country may move inside it at a zoom. */
function stepsIn(room: number, zoom: number): number {
  const pixels = (room * DISPLAYED_LARGER * worldPixels(zoom)) / worldPixels(0);
  return Math.max(MIN_STEPS, Math.min(MAX_STEPS, Math.floor((pixels - HALF_LINE) / STEP)));
}
