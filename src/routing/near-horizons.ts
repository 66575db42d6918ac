import type { Obstacles } from './obstacles';
import { View } from './view';

/** Directions that are told apart, a bit each. */
const BINS = 512;
const PER_UNIT = BINS / 4;
const WORDS = BINS / 32;

const NEVER = 0;
const ONCE = 1;
const MADE = 2;

/**
 * In which directions from each of many points near land hides all that is farther than it. A point's directions are noted
 * when they are asked for again: most points are asked about once.
 */
export class NearHorizons {
  private readonly obstacles: Obstacles;
  private readonly points: Float64Array;
  private readonly kinds: number;
  private readonly km: number;
  private readonly states: Uint8Array;
  private readonly bits: Uint32Array;
  private readonly view = new View();

  /**
   * @param points three numbers each
   * @param km how far land is taken for near
   */
  constructor(obstacles: Obstacles, points: Float64Array, kinds: number, km: number) {
    this.obstacles = obstacles;
    this.points = points;
    this.kinds = kinds;
    this.km = km;
    this.states = new Uint8Array(points.length / 3);
    this.bits = new Uint32Array(WORDS * this.states.length);
  }

  /** Whether the directions from a point are noted; notes them if they are asked for again. */
  isMade(point: number): boolean {
    if (this.states[point] === ONCE) this.make(point);
    else if (this.states[point] === NEVER) this.states[point] = ONCE;
    return this.states[point] === MADE;
  }

  /** Whether near land is known to hide a farther point from another; false from a point whose directions are not noted. */
  hides(from: number, to: number): boolean {
    if (this.states[from] !== MADE) return false;
    const { points, view } = this;
    view.setAt(
      points[3 * from] as number,
      points[3 * from + 1] as number,
      points[3 * from + 2] as number,
    );
    const x = points[3 * to] as number;
    const y = points[3 * to + 1] as number;
    const z = points[3 * to + 2] as number;
    const bin = Math.floor(PER_UNIT * view.towards(x, y, z));
    return (((this.bits[WORDS * from + (bin >> 5)] as number) >>> (bin & 31)) & 1) === 1;
  }

  private make(point: number): void {
    this.states[point] = MADE;
    const { points, view, obstacles } = this;
    const x = points[3 * point] as number;
    const y = points[3 * point + 1] as number;
    const z = points[3 * point + 2] as number;
    view.setAt(x, y, z);
    const { vertices } = obstacles.rings;
    const directionOf = (v: number) =>
      PER_UNIT *
      view.towards(
        vertices[3 * v] as number,
        vertices[3 * v + 1] as number,
        vertices[3 * v + 2] as number,
      );
    obstacles.visitEdgesNear([x, y, z], this.km, this.kinds, (v, next) => {
      this.span(WORDS * point, directionOf(v), directionOf(next));
    });
  }

  /** Notes the directions that an edge spans whole. */
  private span(at: number, from: number, to: number): void {
    const isRound = Math.abs(from - to) > BINS / 2;
    const low = isRound ? Math.max(from, to) : Math.min(from, to);
    const high = isRound ? Math.min(from, to) + BINS : Math.max(from, to);
    const last = Math.floor(high);
    for (let bin = Math.ceil(low); bin < last; bin++) {
      const word = at + ((bin % BINS) >> 5);
      this.bits[word] = (this.bits[word] as number) | (1 << (bin & 31));
    }
  }
}
