import type { Cargo, FactorValues } from '../domain/cost-factors';
import type { WayScope } from '../domain/gains-options';
import {
  type BorderPost,
  type LandNetwork,
  type NetworkStretch,
  WAY_MODES,
  type WayMode,
} from '../domain/land-network';
import type { LegStatus } from '../domain/status';
import { type Expense, NO_EXPENSE, sumExpenses } from './expense';
import { borderExpense, expensePerKilometre, transferExpense } from './land-expense';

/**
 * The network as a graph whose nodes are a place and a mode: an edge is a stretch, or a change of mode at a place with a
 * terminal. Edges lead both ways.
 */
export interface LandGraph {
  readonly network: LandNetwork;
  /** Place and mode of each node. */
  readonly nodes: readonly LandNode[];
  readonly edges: readonly LandEdge[];
  /** The edges at all nodes, one node after another. */
  readonly links: EdgeLinks;
  /** The nodes of each place, by its id. */
  readonly nodesOf: ReadonlyMap<string, readonly number[]>;
}

/**
 * The edges at each node as flat arrays, which the search reads fastest: those of node n are at `first[n]` up to
 * `first[n + 1]`.
 */
export interface EdgeLinks {
  readonly first: Int32Array;
  /** Index of the edge. */
  readonly edge: Int32Array;
  /** Index of the node at its other end. */
  readonly other: Int32Array;
}

export interface LandNode {
  readonly place: string;
  readonly mode: WayMode;
}

export interface LandEdge {
  readonly from: number;
  readonly to: number;
  /** Absent for a change of mode. */
  readonly stretch?: NetworkStretch;
  /** Country codes of both ends, lower case. */
  readonly countries: readonly [from: string, to: string];
  readonly border?: BorderPost;
}

/** Returns the graph of a network. Throws if a stretch ends in no place. */
export function landGraph(network: LandNetwork): LandGraph {
  const places = new Map(network.places.map((place) => [place.id, place]));
  const borders = new Map(network.borders.map((post) => [post.id, post]));
  const nodes: LandNode[] = [];
  const indices = new Map<string, number>();
  const nodesOf = new Map<string, number[]>();
  const nodeOf = (place: string, mode: WayMode): number => {
    const key = `${place} ${mode}`;
    const known = indices.get(key);
    if (known !== undefined) return known;
    indices.set(key, nodes.length);
    nodesOf.set(place, [...(nodesOf.get(place) ?? []), nodes.length]);
    return nodes.push({ place, mode }) - 1;
  };
  const countryOf = (id: string): string => {
    const place = places.get(id);
    if (!place) throw new Error(`The land network has no place ${id}`);
    return place.country.toLowerCase();
  };
  const edges: LandEdge[] = network.stretches.map((stretch) => {
    const border = borders.get(stretch.border ?? '');
    return {
      from: nodeOf(stretch.from, stretch.mode),
      to: nodeOf(stretch.to, stretch.mode),
      stretch,
      countries: [countryOf(stretch.from), countryOf(stretch.to)],
      ...(border && { border }),
    };
  });
  for (const { id, terminals, country } of network.places) {
    const countries = [country.toLowerCase(), country.toLowerCase()] as const;
    const modes = WAY_MODES.filter((mode) => indices.has(`${id} ${mode}`));
    for (const [i, mode] of modes.entries()) {
      for (const other of modes.slice(i + 1)) {
        const isTerminal = [mode, other].every(
          (each) => each === 'road' || terminals.includes(each),
        );
        if (isTerminal) edges.push({ from: nodeOf(id, mode), to: nodeOf(id, other), countries });
      }
    }
  }
  return { network, nodes, edges, links: linksOf(nodes.length, edges), nodesOf };
}

function linksOf(count: number, edges: readonly LandEdge[]): EdgeLinks {
  const at: [edge: number, other: number][][] = Array.from({ length: count }, () => []);
  for (const [i, { from, to }] of edges.entries()) {
    at[from]?.push([i, to]);
    at[to]?.push([i, from]);
  }
  const first = new Int32Array(count + 1);
  for (const [node, links] of at.entries()) first[node + 1] = (first[node] ?? 0) + links.length;
  const flat = at.flat();
  return {
    first,
    edge: Int32Array.from(flat, ([edge]) => edge),
    other: Int32Array.from(flat, ([, other]) => other),
  };
}

/** Returns whether a way of a status is used within a scope. */
export function isInScope(status: LegStatus, scope: WayScope): boolean {
  if (status === 'open') return true;
  return status === 'construction' ? scope !== 'open' : scope === 'planned';
}

/**
 * Returns the expense of each edge for a unit of cargo, undefined for those out of scope. A stretch over a border is
 * shared half and half by the two countries' costs.
 */
export function edgeExpenses(
  { edges }: LandGraph,
  scope: WayScope,
  cargo: Cargo,
  values: FactorValues,
): readonly (Expense | undefined)[] {
  const perKilometre = new Map<string, Expense>();
  const rateOf = ({ mode, terrain, surface }: NetworkStretch, country: string): Expense => {
    const key = `${mode} ${terrain} ${surface} ${country}`;
    const known = perKilometre.get(key);
    if (known) return known;
    const kind = { mode, terrain, country, ...(surface && { surface }) };
    const rate = expensePerKilometre(kind, cargo, values);
    perKilometre.set(key, rate);
    return rate;
  };
  const transfer = transferExpense(cargo, values);
  return edges.map(({ stretch, countries, border }) => {
    if (!stretch) return transfer;
    if (!isInScope(stretch.status, scope)) return undefined;
    const half = stretch.km / 2;
    const [from, to] = countries.map((country) => scale(rateOf(stretch, country), half));
    const atBorder =
      border && borderExpense(border, { mode: stretch.mode, country: countries[0] }, cargo, values);
    return sumExpenses(from ?? NO_EXPENSE, to ?? NO_EXPENSE, atBorder ?? NO_EXPENSE);
  });
}

function scale({ usd, hours, carbon }: Expense, by: number): Expense {
  return { usd: usd * by, hours: hours * by, carbon: carbon * by };
}
