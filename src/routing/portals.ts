import type { CoarseGraph } from './coarse-graph';
import { isTangent } from './corners';
import { EARTH_KM, type Vec } from './vec';
import { isClear, type Terminal, type Waters } from './waters';

/** An end of a canal, and the exits by which it reaches water that is open at the coarse scale. */
export interface Portal {
  readonly at: Vec;
  /** Searched when first asked for. */
  readonly exits: readonly Terminal[];
  /** Number of the portal at the other end. */
  readonly other: number;
  /** Length of the canal, radians. */
  readonly length: number;
}

/** An edge between a portal, by one of its exits, and a corner that the exit sees. */
export interface PortalEdge {
  readonly portal: number;
  readonly corner: number;
  readonly exit: number;
  readonly cost: number;
}

/** Corners this near to an end need not be tangent, radians: paths bend freely near their ends. */
export const NEAR = 100 / EARTH_KM;

/** The edges between portals and corners. Those of a portal are found when a search first comes near it. */
export class PortalEdges {
  private readonly graph: CoarseGraph;
  private readonly waters: Waters;
  private readonly portals: readonly Portal[];
  private readonly edges = new Map<number, readonly PortalEdge[]>();
  private readonly toPortal = new Map<number, PortalEdge[]>();
  /** Portals whose edges have not been found. */
  readonly unknown: Set<number>;

  constructor(graph: CoarseGraph, waters: Waters, portals: readonly Portal[]) {
    this.graph = graph;
    this.waters = waters;
    this.portals = portals;
    this.unknown = new Set(portals.keys());
  }

  isKnown(portal: number): boolean {
    return this.edges.has(portal);
  }

  /** Returns the edges from a portal to corners. */
  from(portal: number): readonly PortalEdge[] {
    const known = this.edges.get(portal);
    if (known) return known;
    const found = this.attach(portal);
    this.edges.set(portal, found);
    this.unknown.delete(portal);
    for (const edge of found) {
      const list = this.toPortal.get(edge.corner) ?? [];
      list.push(edge);
      this.toPortal.set(edge.corner, list);
    }
    return found;
  }

  /** Returns the edges from a corner to those portals whose edges are known. */
  to(corner: number): readonly PortalEdge[] {
    return this.toPortal.get(corner) ?? NONE;
  }

  /** Returns the corners that the exits of a portal see, each by its best exit. */
  private attach(portal: number): PortalEdge[] {
    const { graph, waters } = this;
    const { corners } = graph;
    const best = new Map<number, PortalEdge>();
    (this.portals[portal] as Portal).exits.forEach(({ point, cost }, exit) => {
      const [x, y, z] = point;
      for (let corner = 0; corner < corners.count; corner++) {
        if (((corners.kinds[corner] as number) & waters.kinds) === 0) continue;
        const bends = isTangent(corners, corner, x, y, z);
        if (!bends && !isNear(corners.points, corner, x, y, z)) continue;
        const far = graph.angleFrom(corner, x, y, z);
        if (far > NEAR && !bends) continue;
        const known = best.get(corner);
        if (known && known.cost <= cost + far) continue;
        if (!isClear(waters, point, corners.point(corner))) continue;
        best.set(corner, { portal, corner, exit, cost: cost + far });
      }
    });
    return [...best.values()];
  }
}

const NONE: readonly PortalEdge[] = [];

/** Chord of twice that distance: the place of a corner may be nearer than the corner. */
const NEAR_CHORD = 2 * NEAR;

/** Whether the place of a corner may be nearer to a point than `NEAR`; quick to tell. */
export function isNear(
  points: Float64Array,
  corner: number,
  x: number,
  y: number,
  z: number,
): boolean {
  const u = (points[3 * corner] as number) - x;
  const v = (points[3 * corner + 1] as number) - y;
  const w = (points[3 * corner + 2] as number) - z;
  return u * u + v * v + w * w < NEAR_CHORD * NEAR_CHORD;
}
