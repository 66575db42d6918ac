import type { Position } from '../../src/geo/position';
import { EARTH_KM, toVec, type Vec } from '../../src/routing/vec';
import { createMinHeap } from '../basemap/min-heap';
import { openShortcuts } from './shortcuts';
import {
  centreOf,
  edgeKm,
  nextEdge,
  triangleAt,
  triangleOf,
  type WaterMesh,
  waterBeyond,
} from './water-mesh';

/** What stays water although it is narrow. */
export interface KeptWater {
  /** Places that ships come from: a channel stays from each to the open. */
  readonly ports: readonly Position[];
  /** A narrow strait stays if the way round it is longer by so many kilometres. */
  readonly saving: number;
  /** Lines across straits: a channel stays through each, on both sides to the open. */
  readonly gates: readonly (readonly Position[])[];
}

/** How wide water has to be at a place to count as open, km. */
export type WidthAt = (point: Vec) => number;

/** A wide water behind narrow ones is kept with a channel if it is larger, km². */
const ENCLOSED_AREA = 150;
/** A port this far from water has none to be kept. */
const PORT_REACH_KM = 12;
const GATE_STEP_KM = 0.15;
/** What a kilometre costs in a channel a kilometre wide, in kilometres of open water: the wide way is taken. */
const NARROWNESS = 2;

/**
 * The triangles that a ship may use: those reached from the open ocean over edges at least `widthKm`
 * long, which fills inlets and joins skerries narrower than that, and channels to whatever is kept.
 */
export function roomyWater(mesh: WaterMesh, widthKm: WidthAt, kept: KeptWater): Uint8Array {
  const start = triangleAt(mesh, [-120, -20]);
  const isOpen = new Uint8Array(mesh.isWater.length);
  flood(mesh, isOpen, start, widthKm);
  const channels = new Channels(mesh, isOpen);
  for (const gate of kept.gates) channels.throughGate(gate);
  for (const triangle of enclosedWaters(mesh, isOpen, widthKm)) {
    channels.from(triangle);
    flood(mesh, isOpen, triangle, widthKm);
  }
  openShortcuts(mesh, isOpen, kept.saving);
  for (const port of kept.ports) {
    const triangle = channels.nearestWater(port);
    if (triangle !== undefined) channels.from(triangle);
  }
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

function isNarrow(mesh: WaterMesh, edge: number, widthKm: WidthAt): boolean {
  return edgeKm(mesh, edge) < widthKm(mesh.points[mesh.corners[edge] as number] as Vec);
}

/** One triangle of each wide water that narrows shut off, the largest water first. */
function enclosedWaters(mesh: WaterMesh, isOpen: Uint8Array, widthKm: WidthAt): number[] {
  const isSeen = Uint8Array.from(isOpen);
  const found: { readonly triangle: number; readonly area: number }[] = [];
  for (let triangle = 0; triangle < isSeen.length; triangle++) {
    if (isSeen[triangle] || !mesh.isWater[triangle]) continue;
    const members = flood(mesh, isSeen, triangle, widthKm);
    const area = members.reduce((sum, member) => sum + areaOf(mesh, member), 0);
    if (area >= ENCLOSED_AREA) found.push({ triangle, area });
  }
  return found.sort((a, b) => b.area - a.area).map(({ triangle }) => triangle);
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
  private readonly root: Int32Array;
  private readonly stamp: Int32Array;
  private readonly centre: (Vec | undefined)[] = [];
  private turn = 0;

  private readonly mesh: WaterMesh;
  private readonly isOpen: Uint8Array;

  constructor(mesh: WaterMesh, isOpen: Uint8Array) {
    this.mesh = mesh;
    this.isOpen = isOpen;
    const count = mesh.isWater.length;
    this.cost = new Float64Array(count);
    this.cameFrom = new Int32Array(count);
    this.root = new Int32Array(count);
    this.stamp = new Int32Array(count);
  }

  /** From a water triangle to the open. Nothing happens if it is open, or shut in for good. */
  from(triangle: number): void {
    if (!this.isOpen[triangle]) this.open(triangle, new Set(), 1);
  }

  /** Through every narrow channel that a gate crosses, on both sides to the open. */
  throughGate(gate: readonly Position[]): void {
    const crossed = this.trianglesAlong(gate);
    const isCrossed = new Set(crossed.flat());
    for (const channel of crossed) {
      const narrow = channel.filter((triangle) => !this.isOpen[triangle]);
      const middle = narrow[narrow.length >> 1];
      if (middle !== undefined && narrow.length === channel.length) this.open(middle, isCrossed, 2);
    }
  }

  nearestWater(port: Position): number | undefined {
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
        const twin = this.mesh.twins[edge] as number;
        const next = triangleOf(twin);
        if (twin >= 0 && !seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
      }
    }
    return best && best.km <= PORT_REACH_KM ? best.triangle : undefined;
  }

  /** Distance to the nearest corner, 0 in the triangle. */
  private kmTo(triangle: number, [x, y, z]: Vec): number {
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < 3; k++) {
      const [px, py, pz] = this.mesh.points[this.mesh.corners[3 * triangle + k] as number] as Vec;
      least = Math.min(least, EARTH_KM * Math.hypot(px - x, py - y, pz - z));
    }
    return least;
  }

  /** Water triangles under a line, those of one channel together. */
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

  private centreAt(triangle: number): Vec {
    const known = this.centre[triangle];
    if (known) return known;
    const centre = toVec(centreOf(this.mesh, triangle));
    this.centre[triangle] = centre;
    return centre;
  }

  /** Cheapest ways from a triangle to the open, `ways` of them by different edges of it. */
  private open(start: number, barred: ReadonlySet<number>, ways: number): void {
    const { mesh, isOpen, cost, cameFrom, root, stamp } = this;
    const turn = ++this.turn;
    const heap = createMinHeap();
    const taken = new Set<number>();
    const ends: number[] = [];
    stamp[start] = turn;
    cost[start] = 0;
    cameFrom[start] = -1;
    root[start] = -1;
    heap.push(0, start);
    for (let next = heap.pop(); next && ends.length < ways; next = heap.pop()) {
      const triangle = next.item;
      if (next.key > (cost[triangle] as number)) continue;
      if (triangle !== start && taken.has(root[triangle] as number)) continue;
      if (isOpen[triangle] && triangle !== start) {
        ends.push(triangle);
        taken.add(root[triangle] as number);
        continue;
      }
      for (let edge = 3 * triangle; edge < 3 * triangle + 3; edge++) {
        const beyond = waterBeyond(mesh, edge);
        if (beyond < 0 || (barred.has(beyond) && beyond !== start)) continue;
        const [ax, ay, az] = this.centreAt(triangle);
        const [bx, by, bz] = this.centreAt(beyond);
        const km = EARTH_KM * Math.hypot(ax - bx, ay - by, az - bz);
        const total = next.key + km * (1 + NARROWNESS / edgeKm(mesh, edge));
        if (stamp[beyond] === turn && total >= (cost[beyond] as number)) continue;
        stamp[beyond] = turn;
        cost[beyond] = total;
        cameFrom[beyond] = triangle;
        root[beyond] = triangle === start ? edge : (root[triangle] as number);
        heap.push(total, beyond);
      }
    }
    for (const end of ends) {
      for (let at = end; at >= 0; at = cameFrom[at] as number) isOpen[at] = 1;
    }
  }
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

/** Borders of the open triangles, land to the left, as rings of vertices. */
export function shoresOf(mesh: WaterMesh, isOpen: Uint8Array): Vec[][] {
  const { corners, twins, points } = mesh;
  const isShore = (edge: number) => {
    const twin = twins[edge] as number;
    return twin < 0 || !isOpen[triangleOf(twin)];
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
      isRim ||= (twins[edge] as number) < 0;
      ring.push(points[corners[edge] as number] as Vec);
      edge = nextEdge(edge);
      while (!isShore(edge)) edge = nextEdge(twins[edge] as number);
    } while (edge !== first);
    if (!isRim) rings.push(ring);
  }
  return rings;
}
