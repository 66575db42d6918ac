import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { colourClasses } from '../../own-data/colour-classes';
import type { OwnEntry } from '../../own-data/own-view';
import { classKey } from '../../own-data/rows/row-classes';
import { MAX_ZOOM, ROWS } from '../../own-data/rows/tile-form';
import { classColours, layerColour, otherColour } from '../../symbols/own-data';
import type { ThemeName } from '../../symbols/palette';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { OWN_SCHEME, ownLayerId, ownSourceId } from './own-layer-ids';

/** Rows beyond which points are small and have no outline, which would take twice as long to draw. */
const MANY_ROWS = 50_000;

const AREAS = ['Polygon', 'MultiPolygon'];

/**
 * The reader's own layers, the front one drawn last. A worker cuts their tiles: those rows that pass the filters, with the class
 * of the column that colours them.
 */
export const ownData: AtlasLayer = {
  sources: ({ ownLayers }) =>
    Object.fromEntries(
      ownLayers.map(({ id, revision }): [string, SourceSpecification] => [
        ownSourceId(id),
        {
          type: 'vector',
          tiles: [`${OWN_SCHEME}://${id}/${revision}/{z}/{x}/{y}`],
          maxzoom: MAX_ZOOM,
        },
      ]),
    ),
  layers: (scene) =>
    scene.ownLayers
      .toReversed()
      .filter(({ view }) => view.isShown)
      .flatMap((entry) => [area, line, outline, point].map((part) => part(entry, scene))),
};

/** Returns what every part of a layer has. */
function base(entry: OwnEntry, part: Parameters<typeof ownLayerId>[0], types: readonly string[]) {
  const filter: ExpressionSpecification = ['match', ['geometry-type'], [...types], true, false];
  return {
    id: ownLayerId(part, entry.id),
    source: ownSourceId(entry.id),
    'source-layer': ROWS,
    filter,
  };
}

/** Returns the colour of a layer, or the expression that colours its features by their class of a column. */
function colourOf(entry: OwnEntry, theme: ThemeName): ExpressionSpecification | string {
  const { layer, view } = entry;
  const index = view.colourColumn;
  const column = index === null ? undefined : layer.columns[index];
  if (index === null || !column) return layerColour(theme, entry);
  const colours = classColours(theme, colourClasses(column));
  const other = otherColour(theme);
  if (colours.length === 0) return other;
  const key = classKey(index);
  const cases = colours.flatMap((colour, rank) => [rank, colour]);
  const match = ['match', ['to-number', ['get', key]], ...cases, other];
  return ['case', ['has', key], match, other] as unknown as ExpressionSpecification;
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
