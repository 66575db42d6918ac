import type { BorderPost, WayMode } from '../domain/land-network';
import type { LegStatus } from '../domain/status';
import type { Position, Track } from '../geo/position';
import { type Expense, NO_EXPENSE, sumExpenses } from './expense';
import type { LandEdge, LandGraph } from './land-graph';
import type { TransportCosts, WholeWay } from './reach';

/** A part of a way over land: along one named way in one status, or a change of mode. */
export type LandPart =
  | {
      readonly kind: 'way';
      readonly way: string;
      readonly mode: WayMode;
      readonly status: LegStatus;
      /** Ids of the places where it begins and ends. */
      readonly from: string;
      readonly to: string;
      readonly km: number;
      /** Kilometres whose length is derived from the line. */
      readonly derivedKm: number;
      readonly borders: readonly BorderPost[];
      readonly expense: Expense;
      readonly track: Track;
    }
  | {
      readonly kind: 'transfer';
      readonly place: string;
      readonly from: WayMode;
      readonly to: WayMode;
      readonly expense: Expense;
    };

/** Returns the parts of a way over land from a place, in the order travelled. */
export function partsOf(
  { graph, expenses }: Pick<TransportCosts, 'graph' | 'expenses'>,
  { land }: Pick<WholeWay, 'land'>,
  place: string,
): readonly LandPart[] {
  const positions = positionsOf(graph);
  const parts: LandPart[] = [];
  let at = startOf(graph, land, place);
  for (const index of land) {
    const edge = graph.edges[index] as LandEdge;
    const expense = expenses[index] ?? NO_EXPENSE;
    const isForward = edge.from === at;
    const [start, end] = isForward ? [edge.from, edge.to] : [edge.to, edge.from];
    const [from, to] = [graph.nodes[start], graph.nodes[end]];
    at = end;
    if (!from || !to) continue;
    if (!edge.stretch) {
      parts.push({ kind: 'transfer', place: from.place, from: from.mode, to: to.mode, expense });
      continue;
    }
    const { way, mode, status, km, isDerived, bends } = edge.stretch;
    const line = [
      ...(isForward ? bends : bends.toReversed()),
      positions.get(to.place) ?? ([0, 0] as Position),
    ];
    const derivedKm = isDerived ? km : 0;
    const borders = edge.border ? [edge.border] : [];
    const last = parts.at(-1);
    if (last?.kind === 'way' && last.way === way && last.status === status) {
      parts[parts.length - 1] = {
        ...last,
        to: to.place,
        km: last.km + km,
        derivedKm: last.derivedKm + derivedKm,
        borders: [...last.borders, ...borders],
        expense: sumExpenses(last.expense, expense),
        track: [...last.track, ...line],
      };
    } else {
      const origin = positions.get(from.place) ?? ([0, 0] as Position);
      parts.push({
        ...{ kind: 'way', way, mode, status, from: from.place, to: to.place, km, derivedKm },
        ...{ borders, expense, track: [origin, ...line] },
      });
    }
  }
  return parts;
}

/** Returns the node of the place at which the way begins: an end of its first edge that the second edge does not share. */
function startOf(graph: LandGraph, land: readonly number[], place: string): number {
  const first = graph.edges[land[0] ?? -1];
  if (!first) return -1;
  const nodes = graph.nodesOf.get(place) ?? [];
  const second = graph.edges[land[1] ?? -1];
  const isShared = (node: number) =>
    second !== undefined && [second.from, second.to].includes(node);
  const ends = [first.from, first.to].filter((node) => nodes.includes(node));
  return ends.find((node) => !isShared(node)) ?? ends[0] ?? first.from;
}

function positionsOf({ network }: LandGraph): ReadonlyMap<string, Position> {
  return new Map(network.places.map(({ id, position }) => [id, position]));
}
