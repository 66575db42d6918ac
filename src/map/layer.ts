import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Scene } from './scene';

/** One layer of the atlas: its sources and its style layers, both pure functions of the scene. */
export interface AtlasLayer {
  sources(scene: Scene): Readonly<Record<string, SourceSpecification>>;
  layers(scene: Scene): readonly LayerSpecification[];
}
