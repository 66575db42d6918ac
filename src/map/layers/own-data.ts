import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { OwnEntry } from '../../own-data/own-view';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { colourOf, filterOf } from './own-data-expressions';
import { ownLayerId } from './own-layer-ids';

/** Rows beyond which points have no outline, which would take twice as long to draw. */
const MANY_ROWS = 50_000;

const AREAS = ['Polygon', 'MultiPolygon'];

/**
 * The reader's own layers, the front one drawn last. MapLibre fetches their features by blob URL in its worker, so that the page
 * is not held up.
 */
export const ownData: AtlasLayer = {
  sources: ({ ownLayers }) =>
    Object.fromEntries(
      ownLayers.map(({ id, url }): [string, SourceSpecification] => [
        sourceId(id),
        { type: 'geojson', data: url, tolerance: 0.2 },
      ]),
    ),
  layers: (scene) =>
    scene.ownLayers
      .toReversed()
      .filter(({ view }) => view.isShown)
      .flatMap((entry) => [area, line, outline, point].map((part) => part(entry, scene))),
};

function sourceId(id: string): string {
  return `own-${id}`;
}

/** Returns what every part of a layer has. */
function base(entry: OwnEntry, part: Parameters<typeof ownLayerId>[0], types: readonly string[]) {
  return {
    id: ownLayerId(part, entry.id),
    source: sourceId(entry.id),
    filter: filterOf(entry, types),
  };
}

function area(entry: OwnEntry, { theme }: Scene): LayerSpecification {
  return {
    ...base(entry, 'area', AREAS),
    type: 'fill',
    paint: { 'fill-color': colourOf(entry, theme), 'fill-opacity': 0.4 },
  };
}

function outline(entry: OwnEntry, { theme }: Scene): LayerSpecification {
  return {
    ...base(entry, 'outline', AREAS),
    type: 'line',
    paint: { 'line-color': colourOf(entry, theme), 'line-width': 1 },
  };
}

function line(entry: OwnEntry, { theme }: Scene): LayerSpecification {
  return {
    ...base(entry, 'line', ['LineString', 'MultiLineString']),
    type: 'line',
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': colourOf(entry, theme),
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1.5, 10, 3],
    },
  };
}

function point(entry: OwnEntry, { theme, palette }: Scene): LayerSpecification {
  const isDense = entry.layer.rowCount > MANY_ROWS;
  return {
    ...base(entry, 'point', ['Point', 'MultiPoint']),
    type: 'circle',
    paint: {
      'circle-color': colourOf(entry, theme),
      'circle-radius': isDense
        ? ['interpolate', ['linear'], ['zoom'], 2, 1.5, 6, 2.5, 12, 5]
        : ['interpolate', ['linear'], ['zoom'], 2, 3.5, 6, 5, 12, 7],
      ...(!isDense && { 'circle-stroke-color': palette.casing, 'circle-stroke-width': 1 }),
    },
  };
}
