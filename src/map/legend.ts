import type { LegendGroup } from '../symbols/legend';
import { comparisonLegends } from './layers/compared-lines';
import { landLegsLegend } from './layers/land-legs';
import { portsLegend } from './layers/ports';
import { projectsLegend } from './layers/projects-legend';
import { seaLegLegend } from './layers/sea-leg';

/** The legend groups of all layers, in the order of MAP_LAYERS. */
export const LEGEND: readonly LegendGroup[] = [
  seaLegLegend,
  landLegsLegend,
  portsLegend,
  projectsLegend,
  ...comparisonLegends,
];
