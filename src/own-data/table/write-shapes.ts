import { type PackedTexts, textOf } from '../own-layer';

/** Length of the texts of which the blob is made, in characters. */
const PART_LENGTH = 1 << 20;

/** Writes the shapes of a layer as `OwnLayer.shapes` describes. `shapes` has the geometry of each row by `codes`; 0 stands for none. */
export function writeShapes(shapes: PackedTexts, codes: Uint32Array): Blob {
  const parts: Blob[] = [];
  let text = '';
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    if (code === 0) continue;
    text += `{"type":"Feature","id":${row},"geometry":${textOf(shapes, code)},"properties":{}}\n`;
    if (text.length < PART_LENGTH) continue;
    // A blob lies outside the memory for objects, and browsers may keep it on disk.
    parts.push(new Blob([text]));
    text = '';
  }
  return new Blob([...parts, text], { type: 'application/geo+json-seq' });
}
