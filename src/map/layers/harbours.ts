import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import {
  type HarbourKind,
  type HarbourPart,
  type HarbourShape,
  longestStretch,
  middleOf,
  PLAN_ZOOM,
} from '../../domain/harbour';
import { formatNumber } from '../../i18n/format-number';
import { HARBOUR_DASHES, HARBOUR_TONES, HARBOUR_WIDTHS } from '../../symbols/harbour';
import { BOLD, ITALIC, REGULAR } from '../fonts';
import { featureSource, lineFeature, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import { placesRound } from '../places-round';
import type { Scene } from '../scene';
import { HARBOUR_AREAS, HARBOUR_LINES, HARBOUR_POINTS } from './harbour-ids';

const SHAPES = 'harbour-shapes';
const NAMES = 'harbour-names';

/** Kinds that are named as soon as they are drawn, if they are built; the others from 12, and dimensions from 13. */
const EARLY_NAMES: readonly HarbourKind[] = ['terminal', 'bridge', 'pilot'];
const WATERS: readonly HarbourKind[] = ['basin', 'anchorage'];
const NAME_ZOOM = 12;
const DIMENSION_ZOOM = 13;

/** The parts of harbours: areas, lines and points, styled by kind and status. */
export const harbourShapes: AtlasLayer = {
  sources: (scene) =>
    isShown(scene)
      ? {
          [SHAPES]: featureSource(
            allParts(scene).map(({ id, part }) => shapeFeature(part.shape, propertiesOf(id, part))),
            { tolerance: 0.1 },
          ),
        }
      : {},
  layers: (scene) => (isShown(scene) ? [areas(scene), lines(scene), points(scene)] : []),
};

/** Invisible symbols along quays, breakwaters and other lines of harbours, which names step aside of; outlines of areas have none. */
function clearance(): LayerSpecification {
  return {
    id: 'harbour-clearance',
    type: 'symbol',
    source: SHAPES,
    minzoom: PLAN_ZOOM,
    filter: ['==', ['geometry-type'], 'LineString'],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 12,
      'icon-image': 'clearance',
      'icon-size': 0.25,
      'icon-padding': [1],
      'icon-overlap': 'always',
      'icon-rotation-alignment': 'viewport',
    },
  };
}

/** Their names, italic where the position is schematic, with dimensions from a closer zoom. */
export const harbourNames: AtlasLayer = {
  sources: (scene) =>
    isShown(scene)
      ? {
          [NAMES]: featureSource(
            allParts(scene).map(({ part }) =>
              pointFeature(middleOf(part.shape), {
                name: part.name[scene.locale],
                dimension: dimensionOf(part, scene),
                from: isNamedEarly(part) ? PLAN_ZOOM : NAME_ZOOM,
                isSchematic: part.schematic !== undefined,
                isBuilt: part.status === 'built',
                lean: leanOf(part),
              }),
            ),
          ),
        }
      : {},
  layers: (scene) => (isShown(scene) ? [names(scene), clearance()] : []),
};

type Place = readonly [anchor: string, offset: readonly [right: number, down: number]];

/** Distances of a name from its line, in ems. Farther off it would seem to name another. */
const DISTANCES = [0.4, 1.2];

/** Anchors of a name with their offsets in em, so that it lies beside a line of this lean; an area has its name inside where it has room, water only there. */
const ANCHORS = {
  area: ['center', [0, 0], ...[0.9, 1.8, 2.8].flatMap(placesRound)],
  water: ['center', [0, 0]],
  point: [0.9, 2, 3.2].flatMap(placesRound),
  falling: beside((far) => [
    ['top-right', [-far, far]],
    ['bottom-left', [far, -far]],
  ]),
  rising: beside((far) => [
    ['top-left', [far, far]],
    ['bottom-right', [-far, -far]],
  ]),
  level: beside((far) => [
    ['top', [0, far]],
    ['bottom', [0, -far]],
  ]),
  upright: beside((far) => [
    ['left', [far, 0]],
    ['right', [-far, 0]],
  ]),
} as const;

function beside(placesAt: (distance: number) => readonly Place[]) {
  return DISTANCES.flatMap(placesAt).flat();
}

/** Degrees from level or upright within which a line does not lean. */
const LEAN = 15;

/** Returns how the longest stretch of a line leans on a map with north up; of another part what it is. */
function leanOf({ kind, shape }: HarbourPart): keyof typeof ANCHORS {
  // A berth is too small for its name.
  if (kind === 'berth') return 'point';
  if (shape.type === 'area' && WATERS.includes(kind)) return 'water';
  if (shape.type !== 'line') return shape.type;
  const [from, to] = longestStretch(shape.track);
  const east = (to[0] - from[0]) * Math.cos((to[1] * Math.PI) / 180);
  const north = to[1] - from[1];
  const angle = (Math.atan2(Math.abs(north), Math.abs(east)) * 180) / Math.PI;
  if (angle < LEAN) return 'level';
  if (angle > 90 - LEAN) return 'upright';
  return east * north > 0 ? 'rising' : 'falling';
}

function isShown({ harbours, layers }: Scene): boolean {
  return harbours.length > 0 && layers.includes('ports');
}

function isNamedEarly({ kind, status }: HarbourPart): boolean {
  return status === 'built' && EARLY_NAMES.includes(kind);
}

function allParts({ harbours }: Scene) {
  return harbours.flatMap((plan) =>
    plan.parts.map((part) => ({ id: `${plan.id}/${part.id}`, part })),
  );
}

function propertiesOf(id: string, { kind, status, schematic }: HarbourPart) {
  return { id, kind, status, isSchematic: schematic !== undefined };
}

function shapeFeature(shape: HarbourShape, properties: ReturnType<typeof propertiesOf>) {
  if (shape.type === 'point') return pointFeature(shape.position, properties);
  if (shape.type === 'line') return lineFeature(shape.track, properties);
  const ring = shape.ring.map((position) => [...position]);
  return {
    type: 'Feature' as const,
    geometry: { type: 'Polygon' as const, coordinates: [ring] },
    properties,
  };
}

/** Returns the last value of a part's first length, depth or area, which its card shows too; nothing if none is published. */
function dimensionOf({ figures }: HarbourPart, { locale }: Scene): string {
  const figure = figures.find(({ unit }) => unit === 'm' || unit === 'km' || unit === 'ha');
  const value = figure?.values.at(-1)?.value;
  if (!figure || typeof value !== 'number') return '';
  return `${formatNumber(locale, value, value < 100 ? 1 : 0)} ${figure.unit}`;
}

/** Returns an expression that reads a value by the kind of a part. */
function byKind<T extends string | number>(
  table: Readonly<Record<HarbourKind, T>>,
): ExpressionSpecification {
  const [first, ...others] = Object.entries(table) as [HarbourKind, T][];
  const cases = others.flat();
  return ['match', ['get', 'kind'], ...cases, first?.[1] ?? ''] as never;
}

function colours({ palette }: Scene): ExpressionSpecification {
  const tones = Object.entries(HARBOUR_TONES).map(([kind, tone]) => [kind, palette[tone]]);
  return byKind(Object.fromEntries(tones) as Record<HarbourKind, string>);
}

const IS_BUILT: ExpressionSpecification = ['==', ['get', 'status'], 'built'];

function areas({ palette }: Scene): LayerSpecification {
  const isWater: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', [...WATERS]]];
  return {
    id: HARBOUR_AREAS,
    type: 'fill',
    source: SHAPES,
    minzoom: PLAN_ZOOM,
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: {
      'fill-color': ['case', isWater, palette.flow, palette.border],
      'fill-opacity': ['case', isWater, 0.1, IS_BUILT, 0.8, 0.3],
      'fill-antialias': false,
    },
  };
}

function lines(scene: Scene): LayerSpecification {
  return {
    id: HARBOUR_LINES,
    type: 'line',
    source: SHAPES,
    minzoom: PLAN_ZOOM,
    filter: ['!=', ['geometry-type'], 'Point'],
    // Lines lie on the outlines of areas, for the eye and for the pointer.
    layout: {
      'line-join': 'round',
      'line-sort-key': ['case', ['==', ['geometry-type'], 'Polygon'], 0, 1],
    },
    paint: {
      'line-color': colours(scene),
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        PLAN_ZOOM,
        ['*', 0.6, byKind(HARBOUR_WIDTHS)],
        DIMENSION_ZOOM,
        byKind(HARBOUR_WIDTHS),
      ],
      'line-dasharray': [
        'match',
        ['get', 'status'],
        'construction',
        ['literal', HARBOUR_DASHES.construction],
        'planned',
        ['literal', HARBOUR_DASHES.planned],
        ['literal', [1, 0]],
      ] as never,
    },
  };
}

function points(scene: Scene): LayerSpecification {
  return {
    id: HARBOUR_POINTS,
    type: 'circle',
    source: SHAPES,
    minzoom: PLAN_ZOOM,
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-radius': byKind({ ...HARBOUR_WIDTHS, pilot: 5, radar: 3.5, anchorage: 5 }),
      'circle-color': scene.palette.land,
      'circle-stroke-color': colours(scene),
      'circle-stroke-width': 2,
    },
  };
}

function names({ palette }: Scene): LayerSpecification {
  return {
    id: NAMES,
    type: 'symbol',
    source: NAMES,
    minzoom: PLAN_ZOOM,
    filter: ['<=', ['get', 'from'], ['zoom']],
    layout: {
      'text-field': [
        'step',
        ['zoom'],
        ['get', 'name'],
        DIMENSION_ZOOM,
        [
          'format',
          ['get', 'name'],
          {},
          ['case', ['==', ['get', 'dimension'], ''], '', ['concat', '\n', ['get', 'dimension']]],
          { 'font-scale': 0.9, 'text-font': ['literal', REGULAR] },
        ],
      ],
      'text-font': [
        'case',
        ['get', 'isSchematic'],
        ['literal', ITALIC],
        ['literal', BOLD],
      ] as never,
      'text-size': ['interpolate', ['linear'], ['zoom'], PLAN_ZOOM, 11, 14, 13],
      'text-variable-anchor-offset': [
        'match',
        ['get', 'lean'],
        ...Object.entries(ANCHORS).flatMap(([lean, anchors]) => [lean, ['literal', anchors]]),
        ['literal', ANCHORS.point],
      ] as never,
      'text-justify': 'auto',
      'text-max-width': 11,
      'symbol-sort-key': ['case', ['get', 'isBuilt'], ['get', 'from'], 20],
    },
    paint: {
      'text-color': ['case', ['get', 'isBuilt'], palette.ink, palette.faintInk],
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
    },
  };
}
