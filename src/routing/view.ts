/** Directions from a point on the sphere, without trigonometry. */
export class View {
  x = 0;
  y = 0;
  z = 0;
  /** Two directions at right angles to the point and to each other; the third coordinate of the first is 0. */
  private ux = 0;
  private uy = 0;
  private vx = 0;
  private vy = 0;
  private vz = 0;

  /** Sets the point of view. */
  setAt(x: number, y: number, z: number): void {
    const wide = Math.sqrt(x * x + y * y);
    // At a pole any direction will do.
    const isPole = wide < 1e-9;
    this.x = x;
    this.y = y;
    this.z = z;
    this.ux = isPole ? 1 : -y / wide;
    this.uy = isPole ? 0 : x / wide;
    this.vx = -z * this.uy;
    this.vy = z * this.ux;
    this.vz = x * this.uy - y * this.ux;
  }

  /** Returns the direction of a point as a number in [0, 4): no angle, but in the same order round the circle. */
  towards(x: number, y: number, z: number): number {
    const one = this.ux * x + this.uy * y;
    const two = this.vx * x + this.vy * y + this.vz * z;
    const share = two / (Math.abs(one) + Math.abs(two) || 1);
    if (one < 0) return 2 - share;
    // The sum may round up to 4.
    return share >= 0 ? share : Math.min(4 + share, BELOW_FOUR);
  }

  /** Returns the cosine of the angle to a point. */
  cosineTo(x: number, y: number, z: number): number {
    return this.x * x + this.y * y + this.z * z;
  }
}

const BELOW_FOUR = 4 - 2 ** -50;
