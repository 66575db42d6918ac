import type { LayerSpecification } from 'maplibre-gl';
import { drawnSeaLeg } from '../../domain/sea-track';
import { BOLD } from '../fonts';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const TERMINALS = 'terminals';

/** Hit-test layer of the terminals. */
export const TERMINAL_MARKS = 'terminal-marks';

/** The two ends of the corridor: ringed points with names, visible at every zoom. */
export const terminals: AtlasLayer = {
  sources: ({ corridor, locale }) => ({
    [TERMINALS]: featureSource(
      (corridor?.ports ?? [])
        .filter((port) => port.role === 'terminal')
        .map((port) =>
          pointFeature(port.position, {
            id: port.id,
            name: port.name[locale],
            anchor: anchorOf(port.id, corridor),
          }),
        ),
      { promoteId: 'id' },
    ),
  }),
  layers: (scene) =>
    scene.layers.includes('ports') || scene.layers.includes('corridor')
      ? [marks(scene), names(scene)]
      : [],
};

/** Returns the anchor of a terminal's name, which lies in open water: lower right of the western end, lower left of the eastern. */
function anchorOf(id: string, corridor: Scene['corridor']): 'top-left' | 'top-right' {
  if (!corridor) return 'top-left';
  const { track } = drawnSeaLeg(corridor.seaLeg);
  const leadsWest = (track.at(0)?.[0] ?? 0) > (track.at(-1)?.[0] ?? 0);
  return (corridor.seaLeg.from === id) === leadsWest ? 'top-right' : 'top-left';
}

function marks({ palette }: Scene): LayerSpecification {
  return {
    id: 'terminal-marks',
    type: 'circle',
    source: TERMINALS,
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 1, 5, 6, 7],
      'circle-color': palette.land,
      'circle-stroke-color': palette.corridor,
      'circle-stroke-width': 3,
    },
  };
}

function names({ palette }: Scene): LayerSpecification {
  return {
    id: 'terminal-names',
    type: 'symbol',
    source: TERMINALS,
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
