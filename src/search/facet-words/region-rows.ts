import type { FacetWordRow } from './facet-word-row';

/** Words for the regions in which projects lie. */
export const REGION_ROWS: readonly FacetWordRow[] = [
  [
    'region',
    'south-america',
    'South America',
    'Sudamérica|América del Sur|Suramérica',
    'América do Sul',
    '南美洲|南美',
  ],
  [
    'region',
    'central-america',
    'Central America',
    'Centroamérica|América Central',
    'América Central',
    '中美洲',
  ],
  [
    'region',
    'caribbean',
    'Caribbean|the Caribbean',
    'Caribe|el Caribe',
    'Caribe|o Caribe',
    '加勒比',
  ],
  [
    'region',
    'south-america.central-america.caribbean',
    'Latin America|Latin America and the Caribbean',
    'América Latina|Latinoamérica|América Latina y el Caribe',
    'América Latina|América Latina e o Caribe',
    '拉丁美洲|拉美|拉美和加勒比',
  ],
  ['region', 'africa', 'Africa', 'África', 'África', '非洲'],
  ['region', 'asia', 'Asia', 'Asia', 'Ásia', '亚洲'],
  ['region', 'europe', 'Europe', 'Europa', 'Europa', '欧洲'],
];
