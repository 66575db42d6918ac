/**
 * The sectors of the atlas, in legend order. The eight between `transport` and `other` are those named in the talks of June
 * 2024; `other` holds the rest (water, housing, culture, non-digital health).
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

/** What a project is, in finer detail than its sector. The kind selects the symbol, the sector its colour. */
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
