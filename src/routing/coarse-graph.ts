import { angleOfChord } from './chord';
import type { Corners } from './corners';
import type { Network } from './network';
import type { Vec } from './vec';

/** The visibility graph of the coarse corners, in compressed sparse rows. */
export class CoarseGraph {
  readonly corners: Corners;
  readonly edgeCount: number;
  readonly first: Uint32Array;
  readonly targets: Uint32Array;
  /** The network's number of the edge in each entry of a row. */
  readonly edgeOf: Uint32Array;
  private readonly fine: Corners;
  /**
   * The points between which lengths are measured, three numbers per corner: the fine corner that each
   * stands for, or itself if none is near. Written when first asked for, as are the lengths.
   */
  private readonly places: Float64Array;
  private readonly isPlaced: Uint8Array;
  private readonly vectors = new Map<number, Vec>();
  private readonly lengths: Float64Array;

  /** The fine corner that each corner stands for, from 1; 0 for none. */
  private readonly standsFor: Uint32Array;

  /** @param corners all placed */
  constructor(
    corners: Corners,
    { edges, places }: Pick<Network, 'edges' | 'places'>,
    fine: Corners,
  ) {
    this.corners = corners;
    this.standsFor = places;
    this.fine = fine;
    const { count } = corners;
    this.edgeCount = edges.length / 2;
    this.places = new Float64Array(3 * count);
    this.isPlaced = new Uint8Array(count);
    this.first = new Uint32Array(count + 1);
    this.targets = new Uint32Array(edges.length);
    this.edgeOf = new Uint32Array(edges.length);
    this.lengths = new Float64Array(edges.length).fill(-1);
    const { first, targets, edgeOf } = this;
    for (let i = 0; i < edges.length; i++) {
      const node = (edges[i] as number) + 1;
      first[node] = (first[node] as number) + 1;
    }
    for (let i = 0; i < count; i++) first[i + 1] = (first[i + 1] as number) + (first[i] as number);
    const fill = first.slice();
    for (let i = 0; i < edges.length; i++) {
      const from = edges[i] as number;
      const at = fill[from] as number;
      fill[from] = at + 1;
      targets[at] = edges[i ^ 1] as number;
      edgeOf[at] = i >> 1;
    }
  }

  /** Returns the place of a corner, always the same vector. */
  place(corner: number): Vec {
    const known = this.vectors.get(corner);
    if (known) return known;
    this.findPlace(corner);
    const at = 3 * corner;
    const place = [this.places[at], this.places[at + 1], this.places[at + 2]] as unknown as Vec;
    this.vectors.set(corner, place);
    return place;
  }

  /** Returns the angle between the place of a corner and a point, radians. */
  angleFrom(corner: number, x: number, y: number, z: number): number {
    if (this.isPlaced[corner] === 0) this.findPlace(corner);
    const { places } = this;
    const u = (places[3 * corner] as number) - x;
    const v = (places[3 * corner + 1] as number) - y;
    const w = (places[3 * corner + 2] as number) - z;
    return angleOfChord(Math.sqrt(u * u + v * v + w * w));
  }

  /** Returns the length of an entry in the row of a corner, radians. */
  lengthAt(entry: number, from: number): number {
    const known = this.lengths[entry] as number;
    if (known >= 0) return known;
    this.findPlace(from);
    const { places } = this;
    const length = this.angleFrom(
      this.targets[entry] as number,
      places[3 * from] as number,
      places[3 * from + 1] as number,
      places[3 * from + 2] as number,
    );
    this.lengths[entry] = length;
    return length;
  }

  private findPlace(corner: number): void {
    if (this.isPlaced[corner] === 1) return;
    this.isPlaced[corner] = 1;
    const place = this.standsFor[corner] as number;
    const [x, y, z] = place > 0 ? this.fine.point(place - 1) : this.corners.point(corner);
    const at = 3 * corner;
    this.places[at] = x;
    this.places[at + 1] = y;
    this.places[at + 2] = z;
  }
}
