import type { Feature } from 'geojson';
import { featureSource } from '../geojson';
import type { AtlasLayer } from '../layer';
import { landLegFeatures } from './land-legs';
import { LINES } from './line-ids';
import { projectLineFeatures } from './project-lines';
import { seaLegFeatures } from './sea-leg';

/** The source of all lines that the overview draws. */
export const lines: AtlasLayer = {
  sources: (scene) => ({
    [LINES]: lineSource([
      ...seaLegFeatures(scene),
      ...landLegFeatures(scene),
      ...projectLineFeatures(scene),
    ]),
  }),
  layers: () => [],
};

/** The same source with the sea leg alone, which the first picture waits for. */
export const firstLine: AtlasLayer = {
  sources: (scene) => ({ [LINES]: lineSource(seaLegFeatures(scene)) }),
  layers: () => [],
};

function lineSource(features: readonly Feature[]) {
  return featureSource(features, { promoteId: 'key', tolerance: 0.1 });
}
