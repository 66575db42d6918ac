import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../symbols/palette';
import { BOLD } from '../fonts';

/** Returns the layer that marks the calls of services with circles. */
export function callCircles(id: string, source: string, palette: Palette): LayerSpecification {
  return {
    id,
    type: 'circle',
    source,
    paint: {
      'circle-radius': 4.5,
      'circle-color': palette.land,
      'circle-stroke-color': palette.ink,
      'circle-stroke-width': 2,
    },
  };
}

/** Returns the layer that names the calls of services beside their circles. */
export function callNames(id: string, source: string, palette: Palette): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
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
