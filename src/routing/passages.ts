import type { Canal } from './fairways';
import type { RouteQuery, VesselMeasures } from './sea-route';
import { angleToArc, EARTH_KM, toVec, type Vec } from './vec';
import type { WaterwayPassage } from './waterways';

/** A port this near to a gate lies in its strait, and one this near to a canal lies on it, km. */
const IN_STRAIT_KM = 20;
const ON_CANAL_KM = 4;
/** Positions of which it is remembered in which passages ships call there. */
const MOST_CALLS = 4096;

/** Looks passages up by id or alias, with their gates and canals as vectors. */
export class Passages {
  readonly all: readonly WaterwayPassage[];
  readonly gates: ReadonlyMap<string, readonly Vec[]>;
  readonly links: ReadonlyMap<string, readonly Vec[]>;
  readonly canalsWithPorts: readonly Canal[];
  private readonly byName = new Map<string, WaterwayPassage>();
  /** Passages closed by default in which a ship at a position calls, for the positions asked about last. */
  private readonly calledIn = new Map<string, ReadonlySet<string>>();

  constructor(all: readonly WaterwayPassage[]) {
    this.all = all;
    this.gates = linesOf(all, ({ gate }) => gate);
    this.links = linesOf(all, ({ link }) => link);
    this.canalsWithPorts = all.flatMap(({ id, hasPorts }) => {
      const points = this.links.get(id);
      return hasPorts && points ? [{ id, points }] : [];
    });
    for (const passage of all) {
      for (const name of [passage.id, ...passage.aliases]) this.byName.set(name, passage);
    }
  }

  /** Ignores case and takes spaces and underscores for hyphens: `Suez Canal` is `suez`. */
  find(name: string): WaterwayPassage | undefined {
    return this.byName.get(
      name
        .trim()
        .toLowerCase()
        .replaceAll(/[\s_]+/g, '-'),
    );
  }

  /**
   * Returns the ids of the passages closed to a query, sorted: those it closes, those closed by default
   * and those that its ship exceeds a limit of. A passage closed by default is open to a ship that calls
   * in it.
   */
  closedTo(
    { closed = [], opened = [], vessel }: Pick<RouteQuery, 'closed' | 'opened' | 'vessel'>,
    ends: readonly Vec[],
  ): string[] {
    const isIn = (list: readonly string[], id: string) =>
      list.some((name) => this.find(name)?.id === id);
    const called = ends.map((end) => this.callsAt(end));
    const isClosed = (passage: WaterwayPassage) =>
      isIn(closed, passage.id) ||
      (!passage.open && !isIn(opened, passage.id) && !called.some((ids) => ids.has(passage.id))) ||
      exceedsLimit(passage, vessel);
    return this.all
      .filter(isClosed)
      .map(({ id }) => id)
      .sort();
  }

  /** Returns those of some passages that a ship exceeds a limit of; an id that names no passage is none of them. */
  exceededBy(vessel: VesselMeasures, ids: readonly string[]): string[] {
    return ids.filter((id) => {
      const passage = this.find(id);
      return passage !== undefined && exceedsLimit(passage, vessel);
    });
  }

  private callsAt(end: Vec): ReadonlySet<string> {
    const key = end.join();
    const known = this.calledIn.get(key);
    if (known) return known;
    const near = this.all.filter((passage) => !passage.open && this.isCalledIn(passage, end));
    const ids = new Set(near.map(({ id }) => id));
    if (this.calledIn.size >= MOST_CALLS) this.calledIn.clear();
    this.calledIn.set(key, ids);
    return ids;
  }

  private isCalledIn({ id }: WaterwayPassage, end: Vec): boolean {
    const gate = this.gates.get(id);
    const line = gate ?? this.links.get(id) ?? [];
    const near = (gate ? IN_STRAIT_KM : ON_CANAL_KM) / EARTH_KM;
    return line.some((to, i) => i > 0 && angleToArc(end, line[i - 1] as Vec, to) < near);
  }
}

function exceedsLimit({ limits }: WaterwayPassage, vessel: VesselMeasures | undefined): boolean {
  return limits.some(({ measure, metres }) => (vessel?.[measure] ?? 0) > metres);
}

function linesOf(
  all: readonly WaterwayPassage[],
  lineOf: (passage: WaterwayPassage) => WaterwayPassage['gate'],
): ReadonlyMap<string, readonly Vec[]> {
  return new Map(
    all.flatMap((passage) => {
      const line = lineOf(passage);
      return line ? [[passage.id, line.map(toVec)]] : [];
    }),
  );
}
