import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { COLUMN_LETTERS } from '../../domain/comparison';
import { rotationBetweenQuays } from '../../domain/quay-track';
import { BOLD } from '../fonts';
import { featureSource, lineFeature, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { callCircles, callNames } from './port-call-marks';

const TRACKS = 'compared-tracks';
const CALLS = 'compared-calls';

/** CSS pixels between the middles of lines on one way. */
const LINE_STEP = 3;

/** The rotations of compared services, side by side where they share a way, each with the letter of its column. */
export const comparedServices: AtlasLayer = {
  sources: (scene): ReturnType<AtlasLayer['sources']> =>
    scene.comparedServices.length > 0
      ? {
          [TRACKS]: featureSource(
            scene.comparedServices.flatMap((service, column) =>
              rotationBetweenQuays(service, scene.harbours).map((track) =>
                lineFeature(track, { column, letter: COLUMN_LETTERS[column] ?? '' }),
              ),
            ),
            { tolerance: 0.1 },
          ),
          [CALLS]: featureSource(callsOf(scene)),
        }
      : {},
  layers: (scene) =>
    scene.comparedServices.length > 0
      ? [
          casing(scene),
          lines(scene),
          callCircles('compared-calls', CALLS, scene.palette),
          letters(scene),
          callNames('compared-call-names', CALLS, scene.palette),
        ]
      : [],
};

/** Returns each port once, with the letters of the services that call at it. */
function callsOf({ comparedServices: services, locale }: Scene) {
  const ports = new Map<string, { readonly letters: Set<string>; readonly call: Call }>();
  for (const [column, service] of services.entries()) {
    for (const call of service.calls) {
      const port = ports.get(call.port) ?? { letters: new Set<string>(), call };
      port.letters.add(COLUMN_LETTERS[column] ?? '');
      ports.set(call.port, port);
    }
  }
  return [...ports.values()].map(({ letters: at, call: { position, name } }) =>
    pointFeature(position, { name: `${name[locale]} · ${[...at].join('')}` }),
  );
}

type Call = Scene['comparedServices'][number]['calls'][number];

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

function colour({ palette }: Scene): ExpressionSpecification {
  const columns = palette.columns.flatMap((each, i) => [i, each]);
  return ['match', ['get', 'column'], ...columns, palette.ink] as never;
}

function offset({ comparedServices: { length } }: Scene): ExpressionSpecification {
  const middle = (length - 1) / 2;
  return ['*', LINE_STEP, ['-', ['get', 'column'], middle]];
}

function casing(scene: Scene): LayerSpecification {
  return {
    id: 'compared-tracks-casing',
    type: 'line',
    source: TRACKS,
    layout: ROUND,
    paint: {
      'line-color': scene.palette.casing,
      'line-width': 4.4,
      'line-opacity': 0.8,
      'line-offset': offset(scene),
    },
  };
}

function lines(scene: Scene): LayerSpecification {
  return {
    id: 'compared-tracks-line',
    type: 'line',
    source: TRACKS,
    layout: ROUND,
    paint: { 'line-color': colour(scene), 'line-width': 2.4, 'line-offset': offset(scene) },
  };
}

function letters(scene: Scene): LayerSpecification {
  return {
    id: 'compared-tracks-letters',
    type: 'symbol',
    source: TRACKS,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 180,
      'text-field': ['get', 'letter'],
      'text-font': BOLD,
      'text-size': 12.5,
      'text-keep-upright': true,
      'text-rotation-alignment': 'viewport',
    },
    paint: {
      'text-color': colour(scene),
      'text-halo-color': scene.palette.seaHalo,
      'text-halo-width': 2.5,
    },
  };
}
