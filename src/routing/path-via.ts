import type { Access } from './access';
import type { Conditions } from './conditions';
import { type CostedPath, findPath } from './find-path';
import type { LazySearch } from './lazy-search';
import type { Passages } from './passages';
import type { PathSection } from './path';
import { pullTaut } from './refine';
import {
  angle,
  arcCrossing,
  cross,
  EARTH_KM,
  nearestOnArc,
  plus,
  slerp,
  toVec,
  unit,
  type Vec,
} from './vec';
import { isClear, lengthOf } from './waters';

/** Distances before and beyond a gate through which a path is led, km: the first with room is taken. */
const BESIDE_KM = [3, 1, 0.4, 0.15];

/** Shares of a gate's arc at which a crossing is tried beside the point nearest its label: a limit may lie there. */
const SHARES = Array.from({ length: 39 }, (_, i) => (i + 1) / 40);

/** A passage that must be taken, in one of its two directions. */
interface PassageLine {
  readonly line: readonly Vec[];
  readonly canal?: string;
  readonly gate?: readonly Vec[];
}

/** The path up to where the last passage was left. */
interface PartialPath {
  readonly from: Access;
  readonly sections: readonly PathSection[];
  readonly isFallback: boolean;
  readonly cost: number;
  /** Where the next part starts: a port, or the far side of the passage. */
  readonly at: readonly Access[];
}

/**
 * Returns the shortest path that takes some passages in order, each once and in the better direction.
 * Undefined if there is none.
 *
 * @param between conditions of the parts between the passages, with the passages themselves closed, so
 *   that none is taken and at once taken back
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
    { from: starts[0] as Access, sections: [], isFallback: false, cost: 0, at: starts },
  ];
  for (const id of via) {
    const crossings = passageLines(conditions, passages, id);
    open = open.flatMap((partial) =>
      crossings.flatMap((taken) => extendPath(between, lazy, partial, taken)),
    );
  }
  const paths = open.flatMap((partial) => finishPath(conditions, between, lazy, partial, goals));
  return paths.sort((a, b) => a.cost - b.cost)[0];
}

function extendPath(
  conditions: Conditions,
  lazy: LazySearch,
  partial: PartialPath,
  { line, canal, gate }: PassageLine,
): PartialPath[] {
  const [first, last] = [line[0] as Vec, line.at(-1) as Vec];
  const path = findPath(conditions, lazy, partial.at, [accessAt(first)]);
  if (!path) return [];
  const from = partial.sections.length === 0 ? path.from : partial.from;
  const taken = { points: line, ...(canal ? { canal } : {}), ...(gate ? { gate } : {}) };
  const sections = [...partial.sections, ...path.sections, taken];
  return [
    {
      from,
      sections,
      isFallback: partial.isFallback || path.isFallback,
      cost: partial.cost + path.cost + lengthOf(line),
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
  const path = findPath(between, lazy, partial.at, goals);
  if (!path) return [];
  const from = partial.sections.length === 0 ? path.from : partial.from;
  const sections = straighten(conditions, lazy, [...partial.sections, ...path.sections]);
  const isFallback = partial.isFallback || path.isFallback;
  return [{ from, to: path.to, sections: sections, isFallback, cost: partial.cost + path.cost }];
}

/** Joins neighbouring sections over open water and pulls each taut, unless it would then miss a gate. */
function straighten(
  { fine }: Conditions,
  lazy: LazySearch,
  sections: readonly (PathSection & { readonly gate?: readonly Vec[] })[],
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
  for (const section of sections) {
    if (section.canal !== undefined) {
      close();
      joined.push(section);
      continue;
    }
    open ??= { points: [], anchors: [], gates: [] };
    open.points.push(...section.points.slice(open.points.length === 0 ? 0 : 1));
    if (section.gate) {
      open.anchors.push(...section.points);
      open.gates.push(section.gate);
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

/** Returns a passage in both directions: its canal, or a short line across its gate, near its label if possible. */
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
      const [one, two] = [1, -1].map((sign) => unit(plus(point, side, (sign * km) / EARTH_KM))) as [
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
