import type { LandNetwork, WayMode } from '../domain/land-network';
import type { ReachAreas, ReachMap } from '../domain/reach-map';
import type { LegStatus } from '../domain/status';
import type { Track } from '../geo/position';
import { memoizeSelector } from './memoize-selector';

/** Neighbouring stretches of a way in one status, as the map draws them. */
export interface NetworkLine {
  readonly way: string;
  readonly mode: WayMode;
  readonly status: LegStatus;
  readonly track: Track;
}

/** What the map draws of the page on who gains. */
export interface DrawnReach {
  readonly map: ReachMap;
  readonly areas: ReachAreas;
  readonly lines: readonly NetworkLine[];
}

const networkLines = memoizeSelector(['landNetwork'], ({ landNetwork }): readonly NetworkLine[] =>
  landNetwork?.state === 'ready' ? linesOf(landNetwork.value) : [],
);

/** Selects what the map draws of the page on who gains; undefined while it is closed. */
export const drawnReach = memoizeSelector(
  ['reachMap', 'reachAreas', 'landNetwork'],
  (state): DrawnReach | undefined => {
    const { reachMap, reachAreas } = state;
    if (!reachMap) return undefined;
    const areas = reachAreas?.state === 'ready' ? reachAreas.value : [];
    return { map: reachMap, areas, lines: networkLines(state) };
  },
);

/** Joins stretches of a way that follow each other in one status. */
function linesOf({ places, stretches }: LandNetwork): readonly NetworkLine[] {
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  const lines: { way: string; mode: WayMode; status: LegStatus; track: Track; end: string }[] = [];
  for (const { way, mode, status, from, to, bends } of stretches) {
    const [start, end] = [positions.get(from), positions.get(to)];
    if (!start || !end) continue;
    const last = lines.at(-1);
    if (last && last.way === way && last.status === status && last.end === from) {
      last.track = [...last.track, ...bends, end];
      last.end = to;
    } else lines.push({ way, mode, status, track: [start, ...bends, end], end: to });
  }
  return lines;
}
