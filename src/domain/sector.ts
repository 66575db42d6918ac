/**
 * The sectors of the atlas, in legend order. The first eight beside transport are the ones that the
 * June 2024 talks named; `other` holds what they did not (water, housing, culture, non-digital health).
 */
export const SECTORS = [
  'transport',
  'minerals',
  'energy',
  'new-energy',
  'manufacturing',
  'agriculture',
  'digital',
  'ai',
  'health',
  'other',
] as const;
export type Sector = (typeof SECTORS)[number];

/** What a project is, more finely than its sector: this picks the symbol, the sector its colour. */
export const PROJECT_KINDS = [
  'port',
  'rail',
  'road',
  'airport',
  'urban-transit',
  'waterway',
  'mine',
  'oil-gas',
  'hydro',
  'grid',
  'power-plant',
  'solar',
  'wind',
  'battery',
  'factory',
  'industrial-zone',
  'farm',
  'fishery',
  'telecom',
  'data-centre',
  'space',
  'chip',
  'hospital',
  'water',
  'building',
] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];
