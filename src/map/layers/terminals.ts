import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { PLAN_ZOOM } from '../../domain/harbour';
import { drawnSeaLeg } from '../../domain/sea-track';
import { greatCircleDistance } from '../../geo/great-circle';
import { BOLD } from '../fonts';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

/** The source of ports, which has the terminals too: each source costs a task of the worker and tiles of its own. */
export const PORTS = 'ports';

/** Hit-test layer of the terminals. */
export const TERMINAL_MARKS = 'terminal-marks';

/** The two ends of the corridor: ringed points with names, visible at every zoom. A stop of a voyage takes the place of one. */
export const terminals: AtlasLayer = {
  sources: () => ({}),
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

/**
 * The zoom level from which both names lie at the lower left: the voyage leaves its western end through the islands to the right of
 * it.
 */
export const CLOSE_LEVEL = 7;
const CLOSE_ANCHOR = 'top-right';

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

export const IS_TERMINAL: ExpressionSpecification = ['has', 'anchor'];

/** Returns what a terminal has in the source beside what every port has. */
export function terminalProperties(id: string, scene: Pick<Scene, 'corridor'>) {
  const anchor = terminalAnchor(id, scene);
  return { anchor, near: NEAR_ANCHORS[anchor] };
}

/** A project so near to a terminal, in nautical miles, is its harbour. */
const NEAR_MILES = 0.5;

/**
 * Returns the names of the terminals. Where the plan of the harbour is shown, one whose harbour is the open project has that name
 * above it, in place of its own.
 */
function namesOf({ corridor, selectedProject }: Scene): ExpressionSpecification {
  const named = (corridor?.ports ?? []).filter(
    ({ role, position }) =>
      role === 'terminal' &&
      selectedProject &&
      greatCircleDistance(position, selectedProject.position) <= NEAR_MILES,
  );
  if (named.length === 0) return ['get', 'name'];
  const isNamed: ExpressionSpecification = [
    'in',
    ['get', 'id'],
    ['literal', named.map(({ id }) => id)],
  ];
  return ['step', ['zoom'], ['get', 'name'], PLAN_ZOOM, ['case', isNamed, '', ['get', 'name']]];
}

function marks(scene: Scene): LayerSpecification {
  const { palette, theme, corridor, voyage } = scene;
  const stops = (corridor?.ports ?? []).filter(({ id }) => isNumberedStop(id, voyage));
  return {
    id: TERMINAL_MARKS,
    type: 'symbol',
    source: PORTS,
    filter: [
      'all',
      IS_TERMINAL,
      ['!', ['in', ['get', 'id'], ['literal', stops.map(({ id }) => id)]]],
    ],
    layout: {
      'icon-image': `ring/${theme}/terminal`,
      // Closer, the ring makes room for the plan of the harbour.
      'icon-size': ['interpolate', ['linear'], ['zoom'], 1, 0.8, 6, 1, PLAN_ZOOM, 1, 12.5, 0.65],
      'icon-overlap': 'always',
      'text-field': namesOf(scene),
      'text-font': BOLD,
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 14, 6, 17],
      'text-anchor': [
        'step',
        ['zoom'],
        ['get', 'anchor'],
        CLOSE_LEVEL,
        CLOSE_ANCHOR,
        PLAN_ZOOM,
        ['get', 'near'],
      ] as never,
      'text-offset': [
        'step',
        ['zoom'],
        offsetBy('anchor', 0.5, 0.45),
        CLOSE_LEVEL,
        ['literal', [-0.5, 0.45]],
        PLAN_ZOOM,
        offsetBy('near', 2, 0.8),
      ] as never,
      'text-justify': 'auto',
      'text-overlap': 'always',
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
  };
}
