import type { LayerSpecification } from 'maplibre-gl';
import { drawnSeaLeg } from '../../domain/sea-track';
import type { LegendGroup } from '../../symbols/legend';
import { BOLD, REGULAR } from '../fonts';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const PORTS = 'ports';

/** Layers the pointer finds ports on. */
export const PORT_MARKS = ['terminal-marks', 'port-marks'];

export const portsLegend: LegendGroup = {
  layer: 'ports',
  entries: [
    { swatch: { shape: 'terminal' }, label: 'legend.terminal' },
    { swatch: { shape: 'port' }, label: 'legend.port' },
  ],
};

/** The two terminals as ringed points that always keep their names; the other ports smaller, later. */
export const ports: AtlasLayer = {
  sources: ({ corridor, language, selection }) => ({
    [PORTS]: featureSource(
      (corridor?.ports ?? []).map((port) =>
        pointFeature(port.position, {
          id: port.id,
          name: port.name[language],
          isTerminal: port.role === 'terminal',
          anchor: anchorOf(port.id, corridor),
          isSelected: selection.kind === 'port' && selection.id === port.id,
        }),
      ),
      { promoteId: 'id' },
    ),
  }),
  layers: (scene) => [
    ...(scene.layers.includes('ports') ? [halo(scene), marks(scene), portNames(scene)] : []),
    ...(scene.layers.includes('ports') || scene.layers.includes('corridor')
      ? [terminals(scene), terminalNames(scene)]
      : []),
  ],
};

/** The western end has its name to the lower right, the eastern to the lower left: both in open water. */
function anchorOf(id: string, corridor: Scene['corridor']): 'top-left' | 'top-right' {
  if (!corridor) return 'top-left';
  const { track } = drawnSeaLeg(corridor.seaLeg);
  const leadsWest = (track.at(0)?.[0] ?? 0) > (track.at(-1)?.[0] ?? 0);
  return (corridor.seaLeg.from === id) === leadsWest ? 'top-right' : 'top-left';
}

function halo({ palette }: Scene): LayerSpecification {
  return {
    id: 'port-halo',
    type: 'circle',
    source: PORTS,
    paint: {
      'circle-radius': 15,
      'circle-color': palette.corridor,
      'circle-opacity': [
        'case',
        ['get', 'isSelected'],
        0.3,
        ['boolean', ['feature-state', 'hover'], false],
        0.2,
        0,
      ],
    },
  };
}

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

function portNames({ palette }: Scene): LayerSpecification {
  return {
    id: 'port-names',
    type: 'symbol',
    source: PORTS,
    filter: ['!', ['get', 'isTerminal']],
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

function terminals({ palette }: Scene): LayerSpecification {
  return {
    id: 'terminal-marks',
    type: 'circle',
    source: PORTS,
    filter: ['get', 'isTerminal'],
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 1, 5, 6, 7],
      'circle-color': palette.land,
      'circle-stroke-color': palette.corridor,
      'circle-stroke-width': 3,
    },
  };
}

function terminalNames({ palette }: Scene): LayerSpecification {
  return {
    id: 'terminal-names',
    type: 'symbol',
    source: PORTS,
    filter: ['get', 'isTerminal'],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': BOLD,
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 14, 6, 17],
      'text-anchor': ['get', 'anchor'] as never,
      'text-offset': [
        'match',
        ['get', 'anchor'],
        'top-left',
        ['literal', [0.5, 0.45]],
        ['literal', [-0.5, 0.45]],
      ],
      'text-justify': 'auto',
      'text-allow-overlap': true,
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
  };
}
