import { imageShapes } from '../map/image-shapes';
import type { Shape } from '../symbols/shape';
import { attributes, round } from './inked-layer';
import { type Inks, inkOfPair } from './inks';

/** An image of the style as SVG: a square of so many CSS pixels. */
export interface DrawnImage {
  readonly box: number;
  /** The content of a group whose origin is the top left corner. */
  readonly markup: string;
}

const drawn = new Map<string, DrawnImage | undefined>();

/** Returns the image of an id of the style; undefined for an unknown one. */
export function drawImageShapes(id: string, inks: Inks): DrawnImage | undefined {
  const key = `${inks} ${id}`;
  const known = drawn.get(key) ?? drawAnew(id, inks);
  drawn.set(key, known);
  return known;
}

function drawAnew(id: string, inks: Inks): DrawnImage | undefined {
  const image = imageShapes(id);
  // With variables the style is the light one; its images have counterparts.
  const dark = inks === 'variables' ? imageShapes(id.replace('/light', '/dark')) : image;
  if (!image || !dark) return undefined;
  return {
    box: image.box,
    markup: image.shapes.map((shape, i) => pathOf(shape, dark.shapes[i] ?? shape, inks)).join(''),
  };
}

function pathOf(shape: Shape, dark: Shape, inks: Inks): string {
  const [x, y] = shape.offset ?? [0, 0];
  const colour = (of: (shape: Shape) => string | undefined) => {
    const [a, b] = [of(shape), of(dark)];
    return a === undefined || b === undefined ? undefined : inkOfPair({ light: a, dark: b }, inks);
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
