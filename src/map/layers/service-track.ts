import type { LayerSpecification } from 'maplibre-gl';
import { rotationTracks } from '../../domain/service-track';
import { BOLD } from '../fonts';
import { featureSource, lineFeature, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const TRACK = 'service-track';
const CALLS = 'service-calls';

/** Hit-test layers of the service's line and calls. */
export const SERVICE_LINE = 'service-track-line';
export const SERVICE_CALLS = 'service-calls';

/** The rotation of the service whose page is open: the tracks between its calls, and the calls numbered in order. */
export const serviceTrack: AtlasLayer = {
  sources: ({ service, locale }): ReturnType<AtlasLayer['sources']> =>
    service
      ? {
          [TRACK]: featureSource(
            rotationTracks(service).map((track, i) =>
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
    scene.service ? [casing(scene), line(scene), calls(scene), names(scene)] : [],
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

function calls({ palette }: Scene): LayerSpecification {
  return {
    id: SERVICE_CALLS,
    type: 'circle',
    source: CALLS,
    paint: {
      'circle-radius': 4.5,
      'circle-color': palette.land,
      'circle-stroke-color': palette.ink,
      'circle-stroke-width': 2,
    },
  };
}

function names({ palette }: Scene): LayerSpecification {
  return {
    id: 'service-call-names',
    type: 'symbol',
    source: CALLS,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': BOLD,
      'text-size': 12.5,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.7,
      'text-optional': true,
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
  };
}
