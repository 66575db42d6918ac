import type { CorridorMap } from '../domain/corridor';
import { type FlowLine, flowLines, linesOfFlows } from '../domain/flow-line';
import { drawnSeaLeg } from '../domain/sea-track';
import { isTradeRegion, type TradeFlow, type TradeRegion } from '../domain/trade-flow';
import { bentLine } from '../geo/bent-line';
import type { Position, Track } from '../geo/position';
import { memoizeSelector } from './memoize-selector';
import { findInCatalogue } from './select-records';

/** A line of a flow with the track that the map draws in the direction of the goods. */
export interface DrawnFlow extends FlowLine {
  readonly track: Track;
}

/** Points in the middle of regions. The whole world has none. */
const REGION_POINTS: Readonly<Record<TradeRegion, Position | undefined>> = {
  'latin-america': [-62, -14],
  world: undefined,
};

/** The meridian, in degrees, at which lines between flows' ends do not cross: it lies opposite the Pacific. */
const SEAM = 30;

/** Height of the first line's curve as a share of its chord, and what each following line has more. */
const BEND = 0.08;
const BEND_STEP = 0.035;

/** Selects the flows of the open page: all of the trade page, one of the page of a flow. */
export const openFlows = memoizeSelector(
  ['selection', 'catalogues'],
  (state): readonly TradeFlow[] => {
    const { selection, catalogues } = state;
    if (selection.kind === 'flow') {
      const flow = findInCatalogue(state, 'flow', selection.id);
      return flow ? [flow] : [];
    }
    const isAll = selection.kind === 'trade' && catalogues.flow?.state === 'ready';
    return isAll && catalogues.flow.state === 'ready' ? catalogues.flow.value : [];
  },
);

/** Selects the lines of the open page's flows, the greatest last; a flow without two places has none. */
export const drawnFlows = memoizeSelector(
  ['selection', 'catalogues', 'corridorMap'],
  (state): readonly DrawnFlow[] => {
    const { selection, corridorMap } = state;
    if (corridorMap.state !== 'ready') return [];
    const flows = openFlows(state);
    const lines = selection.kind === 'trade' ? linesOfFlows(flows) : flows.flatMap(flowLines);
    return lines
      .toSorted((a, b) => a.value - b.value)
      .flatMap((line, i) => {
        const track = trackOf(line, corridorMap.value, BEND + i * BEND_STEP);
        return track ? [{ ...line, track }] : [];
      });
  },
);

/** Selects the number of flows of the open page that no line stands for. */
export const undrawnFlows = memoizeSelector(
  ['selection', 'catalogues', 'corridorMap'],
  (state): number => {
    const drawn = new Set(drawnFlows(state).map(({ flow }) => flow.id));
    return openFlows(state).filter(({ id }) => !drawn.has(id)).length;
  },
);

/** Returns the corridor's line for the flow of its route; else a curve across the Pacific, which no ship sails. */
function trackOf({ flow, direction }: FlowLine, map: CorridorMap, bend: number): Track | undefined {
  const { seaLeg } = map;
  if (flow.route === `${seaLeg.from}~${seaLeg.to}`) return drawnSeaLeg(seaLeg);
  const [from, to] = [endOf(flow.from, map), endOf(flow.to, map)];
  if (!from || !to) return undefined;
  return direction === 'back' ? bentLine(to, from, bend) : bentLine(from, to, bend);
}

/** Returns a port of a country, the corridor's terminal if it has one, or the point of a region. */
function endOf(end: string, { ports }: CorridorMap): Position | undefined {
  const inCountry = ports.filter(({ country }) => country === end);
  const port = inCountry.find(({ role }) => role === 'terminal') ?? inCountry[0];
  const position = isTradeRegion(end) ? REGION_POINTS[end] : port?.position;
  return position && [position[0] > SEAM ? position[0] - 360 : position[0], position[1]];
}
