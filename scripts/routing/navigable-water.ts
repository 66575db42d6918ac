import type { Position } from '../../src/geo/position';
import { angleToArc, EARTH_KM, side, toVec, type Vec } from '../../src/routing/vec';
import { createMinHeap } from '../basemap/min-heap';
import { openShortcuts, type StraitRule } from './shortcuts';
import {
  centreOf,
  edgeKm,
  LEAST_WIDTH_KM,
  nextEdge,
  SEAS,
  triangleAt,
  triangleOf,
  type WaterMesh,
  waterBeyond,
} from './water-mesh';

/** Narrow water that stays open. */
export interface PreservedWater {
  /** Positions from each of which a channel stays open to open water. */
  readonly ports: readonly Position[];
  /** Positions at the ends of canals, from each of which a strait stays open to open water. */
  readonly canalEnds: readonly Position[];
  /** Narrow straits without a name that stay open. */
  readonly straits: StraitRule;
  /** Lines across straits: a channel stays open through each, on both sides to open water. */
  readonly gates: readonly (readonly Position[])[];
}

/** Returns how wide water must be at a point to count as open, km. */
export type WidthAt = (point: Vec) => number;

/** Wide water behind narrows stays open with a channel if its area is at least this, km². */
const ENCLOSED_AREA = 150;
/** A port farther than this from water gets no channel. */
const PORT_REACH_KM = 12;
const GATE_STEP_KM = 0.15;
/** Extra cost of a kilometre in a channel 1 km wide, in kilometres of open water: wide channels are preferred. */
const NARROWNESS = 2;
/** Longer way that is preferred to narrows that no ship fits through, km. */
const NARROWS_KM = 10_000;
/** Longer way that is preferred to an edge narrower than the neck of a strait, km: a sound keeps its proper entrance. */
const NECK_DETOUR_KM = 100;

/**
 * Returns 1 for each triangle that a ship may use: those reached from the middle of a sea over edges at least
 * `widthKm` long, which fills narrower inlets and joins skerries, and channels to the water in `kept`.
 */
export function navigableWater(
  mesh: WaterMesh,
  widthKm: WidthAt,
  kept: PreservedWater,
): Uint8Array {
  const isOpen = new Uint8Array(mesh.isWater.length);
  for (const sea of SEAS) flood(mesh, isOpen, triangleAt(mesh, sea), widthKm);
  const channels = new Channels(mesh, isOpen, kept.straits.neck);
  for (const gate of kept.gates) channels.throughGate(gate);
  for (const end of kept.canalEnds) channels.fromNear(end);
  for (const water of enclosedWaters(mesh, isOpen, widthKm)) {
    if (!channels.from(water[0] as number)) continue;
    for (const triangle of water) isOpen[triangle] = 1;
  }
  const straits = [...channels.opened, ...openShortcuts(mesh, isOpen, kept.straits)];
  widen(mesh, isOpen, straits, widthKm);
  for (const port of kept.ports) channels.fromNear(port);
  return isOpen;
}

function flood(mesh: WaterMesh, isOpen: Uint8Array, start: number, widthKm: WidthAt): number[] {
  const found = [start];
  isOpen[start] = 1;
  for (let at = 0; at < found.length; at++) {
    const triangle = found[at] as number;
    for (let edge = 3 * triangle; edge < 3 * triangle + 3; edge++) {
      const next = waterBeyond(mesh, edge);
      if (next < 0 || isOpen[next] || isNarrow(mesh, edge, widthKm)) continue;
      isOpen[next] = 1;
      found.push(next);
    }
  }
  return found;
}

/** Width of the water that is opened beside a channel, as a share of the width that counts as open. */
const BESIDE_CHANNEL = 0.3;

/** Opens straits in their whole width: from each triangle of a channel, the wide enough water near it. */
function widen(
  mesh: WaterMesh,
  isOpen: Uint8Array,
  channel: readonly number[],
  widthKm: WidthAt,
): void {
  for (const start of channel) {
    const centre = toVec(centreOf(mesh, start));
    const reach = widthKm(centre);
    const isHere = (triangle: number) => {
      const [x, y, z] = toVec(centreOf(mesh, triangle));
      return EARTH_KM * Math.hypot(x - centre[0], y - centre[1], z - centre[2]) < reach;
    };
    const found = [start];
    const seen = new Set(found);
    for (const triangle of found) {
      isOpen[triangle] = 1;
      for (let edge = 3 * triangle; edge < 3 * triangle + 3; edge++) {
        const next = waterBeyond(mesh, edge);
        if (next < 0 || seen.has(next) || edgeKm(mesh, edge) < BESIDE_CHANNEL * reach) continue;
        seen.add(next);
        if (isHere(next)) found.push(next);
      }
    }
  }
}

function isNarrow(mesh: WaterMesh, edge: number, widthKm: WidthAt): boolean {
  return edgeKm(mesh, edge) < widthKm(mesh.points[mesh.corners[edge] as number] as Vec);
}

/** Returns the triangles of each wide water enclosed by narrows, the largest first. */
function enclosedWaters(mesh: WaterMesh, isOpen: Uint8Array, widthKm: WidthAt): number[][] {
  const isSeen = Uint8Array.from(isOpen);
  const found: { readonly members: number[]; readonly area: number }[] = [];
  for (let triangle = 0; triangle < isSeen.length; triangle++) {
    if (isSeen[triangle] || !mesh.isWater[triangle]) continue;
    const members = flood(mesh, isSeen, triangle, widthKm);
    const area = members.reduce((sum, member) => sum + areaOf(mesh, member), 0);
    if (area >= ENCLOSED_AREA) found.push({ members, area });
  }
  return found.sort((a, b) => b.area - a.area).map(({ members }) => members);
}

function areaOf(mesh: WaterMesh, triangle: number): number {
  const [a, b, c] = [0, 1, 2].map((k) => edgeKm(mesh, 3 * triangle + k)) as [
    number,
    number,
    number,
  ];
  const half = (a + b + c) / 2;
  return Math.sqrt(Math.max(0, half * (half - a) * (half - b) * (half - c)));
}

/** Opens channels of triangles through narrow water. */
class Channels {
  private readonly cost: Float64Array;
  private readonly cameFrom: Int32Array;
  /** Side of a gate on which a path began. */
  private readonly side: Int32Array;
  private readonly stamp: Int32Array;
  private readonly centre: (Vec | undefined)[] = [];
  private turn = 0;
  /** Triangles of all channels so far. */
  readonly opened: number[] = [];

  private readonly mesh: WaterMesh;
  private readonly isOpen: Uint8Array;
  private readonly neck: StraitRule['neck'];

  constructor(mesh: WaterMesh, isOpen: Uint8Array, neck: StraitRule['neck']) {
    this.mesh = mesh;
    this.isOpen = isOpen;
    this.neck = neck;
    const count = mesh.isWater.length;
    this.cost = new Float64Array(count);
    this.cameFrom = new Int32Array(count);
    this.side = new Int32Array(count);
    this.stamp = new Int32Array(count);
  }

  /**
   * Opens a channel from a water triangle to open water, or the part of it before narrows that no ship fits through.
   * Returns whether the triangle is open now.
   */
  from(triangle: number): boolean {
    if (!this.isOpen[triangle]) this.open([triangle], 1, () => 0);
    return this.isOpen[triangle] === 1;
  }

  /** Opens a channel from the water nearest to a position, if any is near. */
  fromNear(position: Position): void {
    const triangle = this.nearestWater(position);
    if (triangle !== undefined) this.from(triangle);
  }

  /** Opens every channel that a gate crosses, on both sides to open water. */
  throughGate(gate: readonly Position[]): void {
    const line = gate.map(toVec);
    for (const channel of this.trianglesAlong(gate)) {
      this.open(channel, 2, (triangle) => sideOf(line, this.centreAt(triangle)));
    }
  }

  private nearestWater(port: Position): number | undefined {
    const here = triangleAt(this.mesh, port);
    if (here < 0) return undefined;
    const seen = new Set([here]);
    const queue = [here];
    const target = toVec(port);
    let best: { readonly triangle: number; readonly km: number } | undefined;
    for (const triangle of queue) {
      const km = this.kmTo(triangle, target);
      if (this.mesh.isWater[triangle] && (!best || km < best.km)) best = { triangle, km };
      if (km > PORT_REACH_KM && triangle !== here) continue;
      for (let edge = 3 * triangle; edge < 3 * triangle + 3; edge++) {
        const opposite = this.mesh.opposites[edge] as number;
        const next = triangleOf(opposite);
        if (opposite >= 0 && !seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
      }
    }
    return best && best.km <= PORT_REACH_KM ? best.triangle : undefined;
  }

  /** Returns the distance from a point to the nearest corner of a triangle. */
  private kmTo(triangle: number, [x, y, z]: Vec): number {
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < 3; k++) {
      const [px, py, pz] = this.mesh.points[this.mesh.corners[3 * triangle + k] as number] as Vec;
      least = Math.min(least, EARTH_KM * Math.hypot(px - x, py - y, pz - z));
    }
    return least;
  }

  /** Returns the water triangles under a line, grouped by channel. */
  private trianglesAlong(line: readonly Position[]): number[][] {
    const channels: number[][] = [];
    let channel: number[] = [];
    let at = 0;
    for (const position of stepsAlong(line, GATE_STEP_KM)) {
      at = Math.max(0, triangleAt(this.mesh, position, at));
      if (this.mesh.isWater[at]) {
        if (channel.at(-1) !== at) channel.push(at);
      } else if (channel.length > 0) {
        channels.push(channel);
        channel = [];
      }
    }
    return channel.length > 0 ? [...channels, channel] : channels;
  }

  private keep(triangle: number): void {
    this.isOpen[triangle] = 1;
    this.opened.push(triangle);
  }

  private centreAt(triangle: number): Vec {
    const known = this.centre[triangle];
    if (known) return known;
    const centre = toVec(centreOf(this.mesh, triangle));
    this.centre[triangle] = centre;
    return centre;
  }

  /** Returns the longer way, km, that is preferred to an edge for being narrow. */
  private detour(edge: number, width: number): number {
    if (width < LEAST_WIDTH_KM) return NARROWS_KM;
    const { points, corners } = this.mesh;
    return width < this.neck(points[corners[edge] as number] as Vec) ? NECK_DETOUR_KM : 0;
  }

  /** Opens the cheapest paths from some triangles to open water, `count` of them that begin on different sides. */
  private open(
    starts: readonly number[],
    count: number,
    sideAt: (triangle: number) => number,
  ): void {
    const { mesh, isOpen, cost, cameFrom, side, stamp } = this;
    const turn = ++this.turn;
    const heap = createMinHeap();
    const taken = new Set<number>();
    const ends: number[] = [];
    const isStart = new Set(starts);
    for (const start of starts) {
      stamp[start] = turn;
      cost[start] = 0;
      cameFrom[start] = -1;
      heap.push(0, start);
    }
    for (let next = heap.pop(); next && ends.length < count; next = heap.pop()) {
      const triangle = next.item;
      if (next.key > (cost[triangle] as number)) continue;
      if (!isStart.has(triangle)) {
        if (taken.has(side[triangle] as number)) continue;
        if (isOpen[triangle]) {
          ends.push(triangle);
          taken.add(side[triangle] as number);
          continue;
        }
      }
      for (let edge = 3 * triangle; edge < 3 * triangle + 3; edge++) {
        const beyond = waterBeyond(mesh, edge);
        if (beyond < 0 || isStart.has(beyond)) continue;
        const [ax, ay, az] = this.centreAt(triangle);
        const [bx, by, bz] = this.centreAt(beyond);
        const km = EARTH_KM * Math.hypot(ax - bx, ay - by, az - bz);
        const width = edgeKm(mesh, edge);
        const total = next.key + km * (1 + NARROWNESS / width) + this.detour(edge, width);
        if (stamp[beyond] === turn && total >= (cost[beyond] as number)) continue;
        stamp[beyond] = turn;
        cost[beyond] = total;
        cameFrom[beyond] = triangle;
        side[beyond] = isStart.has(triangle) ? sideAt(beyond) : (side[triangle] as number);
        heap.push(total, beyond);
      }
    }
    if (count > 1) for (const start of starts) this.keep(start);
    for (const end of ends) {
      for (let at = end; at >= 0; at = cameFrom[at] as number) {
        this.keep(at);
        if (count === 1 && widthBetween(mesh, at, cameFrom[at] as number) < LEAST_WIDTH_KM) break;
      }
    }
  }
}

/** Returns the length of the edge between two triangles, km. */
function widthBetween(mesh: WaterMesh, from: number, to: number): number {
  for (let edge = 3 * from; edge < 3 * from + 3; edge++) {
    if (waterBeyond(mesh, edge) === to) return edgeKm(mesh, edge);
  }
  return Number.POSITIVE_INFINITY;
}

/** Returns 1 for a point left of the nearest segment of a line, -1 right of it. */
function sideOf(line: readonly Vec[], point: Vec): number {
  const pieces = line.slice(1).map((to, i) => [line[i] as Vec, to] as const);
  const away = pieces.map(([from, to]) => angleToArc(point, from, to));
  const [from, to] = pieces[away.indexOf(Math.min(...away))] as readonly [Vec, Vec];
  return side(from, to, point) > 0 ? 1 : -1;
}

function stepsAlong(line: readonly Position[], stepKm: number): Position[] {
  return line.slice(1).flatMap(([toLon, toLat], i): Position[] => {
    const [lon, lat] = line[i] as Position;
    const count = Math.max(1, Math.ceil((Math.hypot(toLon - lon, toLat - lat) * 111) / stepKm));
    return Array.from(
      { length: count + 1 },
      (_, k): Position => [lon + ((toLon - lon) * k) / count, lat + ((toLat - lat) * k) / count],
    );
  });
}

/** Returns the borders of the open triangles as rings of vertices, land to the left. */
export function shoresOf(mesh: WaterMesh, isOpen: Uint8Array): Vec[][] {
  const { corners, opposites, points } = mesh;
  const isShore = (edge: number) => {
    const opposite = opposites[edge] as number;
    return opposite < 0 || !isOpen[triangleOf(opposite)];
  };
  const isSeen = new Uint8Array(corners.length);
  const rings: Vec[][] = [];
  for (let first = 0; first < corners.length; first++) {
    if (!isOpen[triangleOf(first)] || isSeen[first] || !isShore(first)) continue;
    const ring: Vec[] = [];
    let edge = first;
    let isRim = false;
    do {
      isSeen[edge] = 1;
      isRim ||= (opposites[edge] as number) < 0;
      ring.push(points[corners[edge] as number] as Vec);
      edge = nextEdge(edge);
      while (!isShore(edge)) edge = nextEdge(opposites[edge] as number);
    } while (edge !== first);
    if (!isRim) rings.push(ring);
  }
  return rings;
}
