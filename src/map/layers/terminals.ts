import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { PLAN_ZOOM } from '../../domain/harbour';
import { drawnSeaLeg } from '../../domain/sea-track';
import { BOLD } from '../fonts';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const TERMINALS = 'terminals';

/** Hit-test layer of the terminals. */
export const TERMINAL_MARKS = 'terminal-marks';

/** The two ends of the corridor: ringed points with names, visible at every zoom. A stop of a voyage takes the place of one. */
export const terminals: AtlasLayer = {
  sources: ({ corridor, locale, voyage }) => ({
    [TERMINALS]: featureSource(
      (corridor?.ports ?? [])
        .filter((port) => port.role === 'terminal' && !isNumberedStop(port.id, voyage))
        .map((port) =>
          pointFeature(port.position, {
            id: port.id,
            name: port.name[locale],
            anchor: terminalAnchor(port.id, { corridor }),
            near: NEAR_ANCHORS[terminalAnchor(port.id, { corridor })],
          }),
        ),
      { promoteId: 'id' },
    ),
  }),
  layers: (scene) =>
    scene.layers.includes('ports') || scene.layers.includes('corridor') ? [marks(scene)] : [],
};

/** Returns whether a port is a stop of a voyage that has numbers and names of its own. */
export function isNumberedStop(port: string, voyage: Scene['voyage']): boolean {
  if (!voyage || voyage.isCorridor) return false;
  return voyage.places.some(({ stop }) => stop.kind === 'port' && stop.id === port);
}

/** Returns the anchor of a terminal's name, which lies in open water: lower right of the western end, lower left of the eastern. */
export function terminalAnchor(
  id: string,
  { corridor }: Pick<Scene, 'corridor'>,
): 'top-left' | 'top-right' {
  if (!corridor) return 'top-left';
  const track = drawnSeaLeg(corridor.seaLeg);
  const leadsWest = (track.at(0)?.[0] ?? 0) > (track.at(-1)?.[0] ?? 0);
  return (corridor.seaLeg.from === id) === leadsWest ? 'top-right' : 'top-left';
}

/** Where the name lies from the zoom on at which it keeps clear of the plan of the harbour. */
const NEAR_ANCHORS = { 'top-left': 'top-left', 'top-right': 'bottom-right' } as const;

/** Returns the offset of a name from its terminal in em, away from the terminal. */
function offsetBy(anchor: string, x: number, y: number): ExpressionSpecification {
  return [
    'match',
    ['get', anchor],
    'top-left',
    ['literal', [x, y]],
    'bottom-right',
    ['literal', [-x, -y]],
    ['literal', [-x, y]],
  ];
}

function marks({ palette, theme }: Scene): LayerSpecification {
  return {
    id: TERMINAL_MARKS,
    type: 'symbol',
    source: TERMINALS,
    layout: {
      'icon-image': `ring/${theme}/terminal`,
      // Closer, the ring makes room for the plan of the harbour.
      'icon-size': ['interpolate', ['linear'], ['zoom'], 1, 0.8, 6, 1, PLAN_ZOOM, 1, 12.5, 0.65],
      'icon-overlap': 'always',
      'text-field': ['get', 'name'],
      'text-font': BOLD,
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 14, 6, 17],
      'text-anchor': ['step', ['zoom'], ['get', 'anchor'], PLAN_ZOOM, ['get', 'near']] as never,
      'text-offset': [
        'step',
        ['zoom'],
        offsetBy('anchor', 0.5, 0.45),
        PLAN_ZOOM,
        offsetBy('near', 2, 0.8),
      ] as never,
      'text-justify': 'auto',
      'text-overlap': 'always',
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
  };
}
