/** A filled or stroked path, drawn by a canvas on the map and as SVG in the panels. */
export interface Shape {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** In the units of the path; the stroke lies beneath the fill. */
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
  readonly scale?: number;
  readonly offset?: readonly [x: number, y: number];
}

/** Draws shapes with the top left corner of their box at the origin of `context`. */
export function drawShapes(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  shapes: readonly Shape[],
): void {
  for (const shape of shapes) {
    const path = new Path2D(shape.d);
    context.save();
    context.translate(...(shape.offset ?? [0, 0]));
    context.scale(shape.scale ?? 1, shape.scale ?? 1);
    context.globalAlpha = shape.opacity ?? 1;
    context.lineJoin = 'round';
    if (shape.stroke) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.strokeWidth ?? 1;
      context.setLineDash([...(shape.dash ?? [])]);
      context.stroke(path);
    }
    if (shape.fill) {
      context.fillStyle = shape.fill;
      context.fill(path, 'evenodd');
    }
    context.restore();
  }
}
