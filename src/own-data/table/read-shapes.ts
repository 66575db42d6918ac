import type { Feature } from 'geojson';
import { decodeText } from '../formats/decode-text';

/** Resolves with the features of the shapes of a layer, by row. */
export async function readShapes(shapes: Blob): Promise<ReadonlyMap<number, Feature>> {
  const features = new Map<number, Feature>();
  let rest = '';
  for await (const piece of decodeText(shapes, 'utf-8', () => undefined)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const feature: Feature = JSON.parse(line);
      features.set(Number(feature.id), feature);
    }
  }
  return features;
}
