import type { Access } from './access';
import { arcCrossing } from './arc-crossing';
import type { Conditions } from './conditions';
import { type CostedPath, findPath } from './find-path';
import { isClear, type LazySearch, lengthOf } from './lazy-search';
import type { Passages } from './passages';
import type { PathSection } from './path';
import { pullTaut } from './refine';
import { angle, cross, EARTH_KM, nearestOnArc, plus, slerp, toVec, unit, type Vec } from './vec';

/** How far before and beyond a gate a way is made to come, km: the first for which there is room. */
const BESIDE_KM = [3, 1, 0.4, 0.15];

/** Where along a piece of a gate it is tried, if not where its name stands: a limit may lie across it. */
const SHARES = Array.from({ length: 39 }, (_, i) => (i + 1) / 40);

/** A passage that has to be taken, in one of its two directions. */
interface PassageLine {
  readonly line: readonly Vec[];
  readonly canal?: string;
  readonly gate?: readonly Vec[];
}

/** What is done so far: the way to where the last passage was left. */
interface PartialPath {
  readonly from: Access;
  readonly stretches: readonly PathSection[];
  readonly isFallback: boolean;
  readonly cost: number;
  /** Access of the next way: a port, or the far side of the passage. */
  readonly at: readonly Access[];
}

/**
 * The shortest way that takes some passages, in their order, each once and in the direction that suits.
 * Undefined if there is none.
 *
 * @param between what the ways between them find: the passages themselves shut, so that none is taken and
 *   at once taken back
 */
export function findPathVia(
  conditions: Conditions,
  between: Conditions,
  passages: Passages,
  lazy: LazySearch,
  starts: readonly Access[],
  goals: readonly Access[],
  via: readonly string[],
): CostedPath | undefined {
  let open: PartialPath[] = [
    { from: starts[0] as Access, stretches: [], isFallback: false, cost: 0, at: starts },
  ];
  for (const id of via) {
    const crossings = passageLines(conditions, passages, id);
    open = open.flatMap((partial) =>
      crossings.flatMap((taken) => extendPath(between, lazy, partial, taken)),
    );
  }
  const ways = open.flatMap((partial) => finishPath(conditions, between, lazy, partial, goals));
  return ways.sort((a, b) => a.cost - b.cost)[0];
}

function extendPath(
  conditions: Conditions,
  lazy: LazySearch,
  partial: PartialPath,
  { line, canal, gate }: PassageLine,
): PartialPath[] {
  const [first, last] = [line[0] as Vec, line.at(-1) as Vec];
  const way = findPath(conditions, lazy, partial.at, [accessAt(first)]);
  if (!way) return [];
  const from = partial.stretches.length === 0 ? way.from : partial.from;
  const taken = { points: line, ...(canal ? { canal } : {}), ...(gate ? { gate } : {}) };
  const stretches = [...partial.stretches, ...way.sections, taken];
  return [
    {
      from,
      stretches,
      isFallback: partial.isFallback || way.isFallback,
      cost: partial.cost + way.cost + lengthOf(line),
      at: [accessAt(last)],
    },
  ];
}

function finishPath(
  conditions: Conditions,
  between: Conditions,
  lazy: LazySearch,
  partial: PartialPath,
  goals: readonly Access[],
): CostedPath[] {
  const way = findPath(between, lazy, partial.at, goals);
  if (!way) return [];
  const from = partial.stretches.length === 0 ? way.from : partial.from;
  const stretches = straighten(conditions, lazy, [...partial.stretches, ...way.sections]);
  const isFallback = partial.isFallback || way.isFallback;
  return [{ from, to: way.to, sections: stretches, isFallback, cost: partial.cost + way.cost }];
}

/** Joins stretches over open water into one and draws the sides of gates out of it, if it still crosses them. */
function straighten(
  { fine }: Conditions,
  lazy: LazySearch,
  stretches: readonly (PathSection & { readonly gate?: readonly Vec[] })[],
): PathSection[] {
  const joined: PathSection[] = [];
  let open: { points: Vec[]; anchors: Vec[]; gates: (readonly Vec[])[] } | undefined;
  const close = () => {
    if (!open) return;
    const { points, anchors, gates } = open;
    const taut = pullTaut(fine, lazy, points, anchors);
    const isThrough = gates.every((gate) => crossesGate(taut, gate));
    joined.push({ points: isThrough ? taut : points });
    open = undefined;
  };
  for (const stretch of stretches) {
    if (stretch.canal !== undefined) {
      close();
      joined.push(stretch);
      continue;
    }
    open ??= { points: [], anchors: [], gates: [] };
    open.points.push(...stretch.points.slice(open.points.length === 0 ? 0 : 1));
    if (stretch.gate) {
      open.anchors.push(...stretch.points);
      open.gates.push(stretch.gate);
    }
  }
  close();
  return joined;
}

function crossesGate(points: readonly Vec[], gate: readonly Vec[]): boolean {
  return points.some((to, i) =>
    gate.some(
      (end, k) =>
        i > 0 &&
        k > 0 &&
        arcCrossing(points[i - 1] as Vec, to, gate[k - 1] as Vec, end) !== undefined,
    ),
  );
}

/** A passage in both directions: the canal, or a short way across its gate where its name stands. */
function passageLines(conditions: Conditions, passages: Passages, id: string): PassageLine[] {
  const link = passages.links.get(id);
  if (link) return [link, [...link].reverse()].map((line) => ({ line, canal: id }));
  const gate = passages.gates.get(id);
  const position = passages.find(id)?.position;
  if (!gate || !position) return [];
  const line = lineAcrossGate(conditions, gate, toVec(position));
  return line ? [line, [...line].reverse()].map((each) => ({ line: each, gate })) : [];
}

function lineAcrossGate({ fine }: Conditions, gate: readonly Vec[], label: Vec): Vec[] | undefined {
  const places = gate.slice(1).flatMap((end, i) => {
    const start = gate[i] as Vec;
    const side = unit(cross(start, end));
    const points = [nearestOnArc(label, start, end), ...SHARES.map((f) => slerp(start, end, f))];
    return points.map((point) => ({ point, side }));
  });
  places.sort((a, b) => angle(a.point, label) - angle(b.point, label));
  for (const { point, side } of places) {
    for (const km of BESIDE_KM) {
      const [one, two] = [1, -1].map((way) => unit(plus(point, side, (way * km) / EARTH_KM))) as [
        Vec,
        Vec,
      ];
      const isWater = [one, two].every((end) => (fine.obstacles.kindsAt(end) & fine.kinds) === 0);
      if (isWater && isClear(fine, one, two)) return [one, two];
    }
  }
  return undefined;
}

function accessAt(point: Vec): Access {
  return { point, legs: [], cost: 0 };
}
