import type { LayerSpecification } from 'maplibre-gl';
import { isPortDrawn } from '../../state/select-port-filters';
import type { LegendGroup } from '../../symbols/legend';
import { REGULAR } from '../fonts';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { IS_TERMINAL, isNumberedStop, PORTS, terminalProperties } from './terminals';

/** Hit-test layer of ports. */
export const PORT_MARKS = 'port-marks';

const NAMES_FROM = 3.2;

export const portsLegend: LegendGroup = {
  layer: 'ports',
  entries: [
    { swatch: { shape: 'terminal' }, label: 'legend.terminal' },
    { swatch: { shape: 'port' }, label: 'legend.port' },
  ],
};

/** The ports that the corridor's terminals compete or connect with, as small rings beneath the marks of projects and above their names. */
export const ports: AtlasLayer = {
  sources: ({ corridor, locale, ...filtered }) => ({
    [PORTS]: featureSource(
      (corridor?.ports ?? [])
        .filter((port) => isPortDrawn(filtered, port))
        .map((port) =>
          pointFeature(port.position, {
            id: port.id,
            name: port.name[locale],
            ...(port.role === 'terminal' && terminalProperties(port.id, { corridor })),
          }),
        ),
      { promoteId: 'id' },
    ),
  }),
  layers: (scene) => (scene.layers.includes('ports') ? [marks(scene)] : []),
};

function marks({ palette, theme, compared, voyage, corridor }: Scene): LayerSpecification {
  // Layers of their own name the ports of a comparison and the stops of a voyage.
  const stops = (corridor?.ports ?? []).filter(({ id }) => isNumberedStop(id, voyage));
  const named = [...compared.flatMap(({ port }) => port ?? []), ...stops.map(({ id }) => id)];
  return {
    id: PORT_MARKS,
    type: 'symbol',
    source: PORTS,
    filter: ['!', IS_TERMINAL],
    layout: {
      'icon-image': `ring/${theme}/port`,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 1, 0.55, 5, 1],
      'icon-overlap': 'always',
      'text-field': [
        'step',
        ['zoom'],
        '',
        NAMES_FROM,
        ['case', ['in', ['get', 'id'], ['literal', named]], '', ['get', 'name']],
      ],
      'text-font': REGULAR,
      'text-size': 11.5,
      'text-variable-anchor': [
        ...(['right', 'left', 'top', 'bottom'] as const),
        ...(['top-right', 'bottom-right', 'top-left', 'bottom-left'] as const),
      ],
      'text-radial-offset': 0.8,
      'text-justify': 'auto',
      'text-optional': true,
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  };
}
