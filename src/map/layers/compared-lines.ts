import type { LegendGroup } from '../../symbols/legend';

/** The lines between the terminals that no ship sails, each with its dashes and gaps in line widths. */
export const COMPARED_LINES = {
  'great-circle': [5, 2.5],
  'rhumb-line': [1.5, 2.5],
} as const;

export type ComparedLine = keyof typeof COMPARED_LINES;

export const comparisonLegends: readonly LegendGroup[] = (
  ['great-circle', 'rhumb-line'] as const
).map((layer) => ({
  layer,
  entries: [
    {
      swatch: { shape: 'line', tone: layer, dash: COMPARED_LINES[layer], width: 1.6 },
      label: `layer.${layer}`,
    } as const,
  ],
}));
