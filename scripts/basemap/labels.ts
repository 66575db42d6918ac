import type { FeatureCollection, Point } from 'geojson';
import { cityLabels } from './city-labels';
import { countryLabels } from './country-labels';
import type { Label } from './label';
import { seaLabels } from './sea-labels';

/** All names on the basemap, the most important first. */
export function buildLabels(): FeatureCollection<Point, Omit<Label, 'at'>> {
  const labels = [...seaLabels(), ...countryLabels(), ...cityLabels()];
  return {
    type: 'FeatureCollection',
    features: labels
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ at: [lon, lat], ...properties }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [hundredths(lon), hundredths(lat)] },
        properties,
      })),
  };
}

/** About a kilometre: enough for a name. */
function hundredths(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
