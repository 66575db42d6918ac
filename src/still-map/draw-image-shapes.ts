import { imageShapes } from '../map/image-shapes';
import type { Shape } from '../symbols/shape';
import { type Inks, inkOf } from './inks';
import { attributes, round } from './two-layers';

/** An image of the style as SVG: a square of so many CSS pixels. */
export interface DrawnImage {
  readonly box: number;
  /** The content of a group whose origin is the top left corner. */
  readonly markup: string;
}

/** Returns the image that two ids of the style name, one for each theme; undefined for an unknown one. */
export function drawImageShapes(light: string, dark: string, inks: Inks): DrawnImage | undefined {
  const [a, b] = [imageShapes(light), imageShapes(dark)];
  if (!a || !b) return undefined;
  return {
    box: a.box,
    markup: a.shapes.map((shape, i) => pathOf(shape, b.shapes[i] ?? shape, inks)).join(''),
  };
}

function pathOf(shape: Shape, dark: Shape, inks: Inks): string {
  const [x, y] = shape.offset ?? [0, 0];
  const colour = (of: (shape: Shape) => string | undefined) => {
    const [a, b] = [of(shape), of(dark)];
    return a === undefined || b === undefined ? undefined : inkOf({ light: a, dark: b }, inks);
  };
  const isStroked = shape.stroke !== undefined;
  return `<path${attributes({
    fill: colour(({ fill }) => fill) ?? 'none',
    'fill-rule': shape.fill && shape.offset ? 'evenodd' : undefined,
    'paint-order': isStroked && shape.fill ? 'stroke' : undefined,
    stroke: colour(({ stroke }) => stroke),
    'stroke-width': isStroked ? shape.strokeWidth : undefined,
    'stroke-linejoin': isStroked && shape.fill ? 'round' : undefined,
    'stroke-dasharray': shape.dash?.join(' '),
    opacity: shape.opacity === undefined || shape.opacity === 1 ? undefined : shape.opacity,
    transform:
      shape.scale === undefined
        ? undefined
        : `translate(${round(x)} ${round(y)})scale(${shape.scale})`,
  })} d="${shape.d}"/>`;
}
