import type { LayerSpecification } from 'maplibre-gl';
import type { LegendGroup } from '../../symbols/legend';
import { REGULAR } from '../fonts';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const PORTS = 'ports';

/** Hit-test layer of ports. */
export const PORT_MARKS = 'port-marks';

export const portsLegend: LegendGroup = {
  layer: 'ports',
  entries: [
    { swatch: { shape: 'terminal' }, label: 'legend.terminal' },
    { swatch: { shape: 'port' }, label: 'legend.port' },
  ],
};

/** The ports that the corridor's terminals compete or connect with, as small symbols beneath the projects. */
export const ports: AtlasLayer = {
  sources: ({ corridor, locale }) => ({
    [PORTS]: featureSource(
      (corridor?.ports ?? []).map((port) =>
        pointFeature(port.position, {
          id: port.id,
          name: port.name[locale],
          isTerminal: port.role === 'terminal',
        }),
      ),
      { promoteId: 'id' },
    ),
  }),
  layers: (scene) => (scene.layers.includes('ports') ? [marks(scene), names(scene)] : []),
};

function marks({ palette }: Scene): LayerSpecification {
  return {
    id: 'port-marks',
    type: 'circle',
    source: PORTS,
    filter: ['!', ['get', 'isTerminal']],
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 1, 2.2, 5, 4.5],
      'circle-color': palette.land,
      'circle-stroke-color': palette.ink,
      'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 1, 1, 5, 1.6],
    },
  };
}

function names({ palette, compared }: Scene): LayerSpecification {
  // Their own layer names the ports of a comparison.
  const named = compared.flatMap(({ port }) => port ?? []);
  return {
    id: 'port-names',
    type: 'symbol',
    source: PORTS,
    filter: ['all', ['!', ['get', 'isTerminal']], ['!', ['in', ['get', 'id'], ['literal', named]]]],
    minzoom: 3.2,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': REGULAR,
      'text-size': 11.5,
      'text-variable-anchor': ['right', 'left', 'top', 'bottom'],
      'text-radial-offset': 0.8,
      'text-justify': 'auto',
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  };
}
