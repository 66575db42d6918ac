import { drawShapes, type Shape } from '../symbols/shape';
import { imageShapes } from './image-shapes';

/** Image pixels per CSS pixel. */
export const PIXEL_RATIO = 2;

/** Draws the image of an image id of the style. Returns undefined for an unknown id. */
export function drawImage(id: string): ImageData | undefined {
  const image = imageShapes(id);
  return image && rasterize(image.shapes, image.box);
}

function rasterize(shapes: readonly Shape[], box: number): ImageData {
  const size = box * PIXEL_RATIO;
  // Drawn by the processor, since reading pixels back from the graphics card stalls the map.
  const context = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No 2D canvas to draw symbols on');
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  drawShapes(context, shapes);
  return context.getImageData(0, 0, size, size);
}
