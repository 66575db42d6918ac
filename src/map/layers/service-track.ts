import type { LayerSpecification } from 'maplibre-gl';
import { rotationBetweenQuays } from '../../domain/quay-track';
import { featureSource, lineFeature, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { callCircles, callNames } from './port-call-marks';

const TRACK = 'service-track';
const CALLS = 'service-calls';

/** Hit-test layers of the service's line and calls. */
export const SERVICE_LINE = 'service-track-line';
export const SERVICE_CALLS = 'service-calls';

/** The rotation of the service whose page is open: the tracks between its calls, and the calls numbered in order. */
export const serviceTrack: AtlasLayer = {
  sources: ({ service, locale, harbours }): ReturnType<AtlasLayer['sources']> =>
    service
      ? {
          [TRACK]: featureSource(
            rotationBetweenQuays(service, harbours).map((track, i) =>
              lineFeature(track, { id: service.id, leg: i }),
            ),
            { tolerance: 0.1 },
          ),
          [CALLS]: featureSource(
            service.calls.map(({ position, name }, i) =>
              pointFeature(position, { id: service.id, name: `${i + 1} ${name[locale]}` }),
            ),
          ),
        }
      : {},
  layers: (scene) =>
    scene.service
      ? [
          casing(scene),
          line(scene),
          callCircles(SERVICE_CALLS, CALLS, scene.palette),
          callNames('service-call-names', CALLS, scene.palette),
        ]
      : [],
};

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

function casing({ palette }: Scene): LayerSpecification {
  return {
    id: 'service-track-casing',
    type: 'line',
    source: TRACK,
    layout: ROUND,
    paint: { 'line-color': palette.casing, 'line-width': 4.6, 'line-opacity': 0.8 },
  };
}

function line({ palette }: Scene): LayerSpecification {
  return {
    id: SERVICE_LINE,
    type: 'line',
    source: TRACK,
    layout: ROUND,
    paint: { 'line-color': palette.ink, 'line-width': 2.2 },
  };
}
