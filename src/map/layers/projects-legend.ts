import { type ProjectKind, SECTORS, type Sector } from '../../domain/sector';
import { PROJECT_STATUSES } from '../../domain/status';
import type { LegendGroup } from '../../symbols/legend';

/** The kind whose symbol represents a sector in the legend. */
const LEGEND_KIND: Readonly<Record<Sector, ProjectKind>> = {
  transport: 'port',
  minerals: 'mine',
  energy: 'grid',
  'new-energy': 'wind',
  manufacturing: 'factory',
  agriculture: 'farm',
  digital: 'telecom',
  ai: 'chip',
  health: 'hospital',
  other: 'building',
};

export const projectsLegend: LegendGroup = {
  layer: 'projects',
  entries: [
    ...SECTORS.map((sector) => ({
      swatch: {
        shape: 'project',
        sector,
        kind: LEGEND_KIND[sector],
        status: 'operating',
        precision: 'site',
      } as const,
      label: `sector.${sector}` as const,
      sector,
    })),
    ...PROJECT_STATUSES.map((status) => ({
      swatch: {
        shape: 'project',
        sector: 'other',
        kind: 'rail',
        status,
        precision: 'site',
      } as const,
      label: `status.${status}` as const,
      status,
    })),
    {
      swatch: {
        shape: 'project',
        sector: 'other',
        kind: 'rail',
        status: 'operating',
        precision: 'town',
      },
      label: 'precision.town',
    },
    {
      swatch: {
        shape: 'project',
        sector: 'other',
        kind: 'rail',
        status: 'operating',
        precision: 'region',
      },
      label: 'precision.region',
    },
    { swatch: { shape: 'cluster' }, label: 'legend.cluster' },
  ],
};
