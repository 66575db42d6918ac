import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { ComparedPlace } from '../../state/select-comparison';
import { BOLD } from '../fonts';
import { featureSource, pointFeature } from '../geojson';
import { projectImageId } from '../image-ids';
import { labelText } from '../label-text';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const COMPARED = 'compared-places';

/** Hit-test layer of the projects of a comparison. */
export const COMPARED_MARKS = 'compared-marks';

/** With more places than these, as with the works of companies, names would cover each other. */
const MAX_NAMED = 8;

/** Position of each column's letter beside its mark, in CSS pixels, so that letters of neighbours stand apart. */
const BADGE_OFFSETS: readonly (readonly [x: number, y: number])[] = [
  [-14, -13],
  [14, -13],
  [14, 13],
  [-14, 13],
];

/** The column of places that belong to several, and the position of their letters. */
const SHARED = -1;
const SHARED_OFFSET = [0, -19] as const;

/** The places of an open comparison, outside clusters and each with the letter of its column. */
export const comparedPlaces: AtlasLayer = {
  sources: (scene): ReturnType<AtlasLayer['sources']> =>
    scene.compared.length > 0
      ? { [COMPARED]: featureSource(scene.compared.map((place) => feature(place, scene))) }
      : {},
  layers: (scene) =>
    scene.compared.length > 0
      ? [
          halos(scene),
          marks(scene),
          ...[SHARED, ...BADGE_OFFSETS.keys()].flatMap((column) =>
            scene.compared.some((place) => (place.column ?? SHARED) === column)
              ? [badges(scene, column), letters(scene, column)]
              : [],
          ),
        ]
      : [],
};

function feature(place: ComparedPlace, scene: Scene) {
  const { letters, column, position, name, project, isTerminal } = place;
  // The layer of the terminals has their names at every zoom.
  const isNamed = scene.compared.length <= MAX_NAMED && !isTerminal;
  return pointFeature(position, {
    letters,
    column: column ?? SHARED,
    name: isNamed ? labelText(name[scene.locale]) : '',
    ...(project && { id: project.id, icon: projectImageId(project, scene.theme) }),
  });
}

function colour({ palette }: Scene): ExpressionSpecification {
  const columns = palette.columns.flatMap((each, i) => [i, each]);
  return ['match', ['get', 'column'], ...columns, palette.ink] as never;
}

function halos(scene: Scene): LayerSpecification {
  return {
    id: 'compared-halos',
    type: 'circle',
    source: COMPARED,
    paint: {
      'circle-radius': 15,
      'circle-color': colour(scene),
      'circle-opacity': 0.16,
      'circle-stroke-color': colour(scene),
      'circle-stroke-width': 1.8,
    },
  };
}

function marks({ palette }: Scene): LayerSpecification {
  return {
    id: COMPARED_MARKS,
    type: 'symbol',
    source: COMPARED,
    layout: {
      'icon-image': ['coalesce', ['get', 'icon'], ''],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'text-field': ['get', 'name'],
      'text-font': BOLD,
      'text-size': 12.5,
      'text-variable-anchor': ['left', 'bottom', 'right', 'top'],
      'text-radial-offset': 2.1,
      'text-justify': 'auto',
      'text-max-width': 11,
      'text-optional': true,
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
  };
}

function badges(scene: Scene, column: number): LayerSpecification {
  return {
    id: `compared-badges-${column}`,
    type: 'circle',
    source: COMPARED,
    filter: ['==', ['get', 'column'], column],
    paint: {
      'circle-radius': ['match', ['length', ['get', 'letters']], 1, 8.5, 2, 10.5, 13.5],
      'circle-color': colour(scene),
      'circle-stroke-color': scene.palette.halo,
      'circle-stroke-width': 1.5,
      'circle-translate': offsetOf(column),
    },
  };
}

function letters({ palette }: Scene, column: number): LayerSpecification {
  return {
    id: `compared-letters-${column}`,
    type: 'symbol',
    source: COMPARED,
    filter: ['==', ['get', 'column'], column],
    layout: {
      'text-field': ['get', 'letters'],
      'text-font': BOLD,
      'text-size': 11.5,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: { 'text-color': palette.land, 'text-translate': offsetOf(column) },
  };
}

function offsetOf(column: number): [number, number] {
  const [x, y] = BADGE_OFFSETS[column] ?? SHARED_OFFSET;
  return [x, y];
}
