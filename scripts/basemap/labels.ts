import type { CountryGrid } from '../../src/domain/country-grid';
import { countryLabels } from './country-labels';
import type { Label } from './label';
import { provinceLabels } from './province-labels';
import { townLabels } from './town-labels';
import { waterLabels } from './water-labels';

/** Returns all labels of the basemap, in order of importance. */
export function buildLabels(grid: CountryGrid): readonly Label[] {
  const labels = [...waterLabels(), ...countryLabels(), ...townLabels(), ...provinceLabels(grid)];
  return labels.toSorted((a, b) => a.rank - b.rank);
}
