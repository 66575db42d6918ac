import type { FeatureCollection, Point } from 'geojson';
import * as v from 'valibot';
import { cityLabels } from './city-labels';
import { countryLabels } from './country-labels';
import { At, type Label, minzoomOf, NAMES, rankOf, Zoom } from './label';
import { readTable } from './read-table';

const Sea = v.strictObject({ kind: v.picklist(['ocean', 'sea']), zoom: Zoom, at: At, ...NAMES });

/** Returns all labels of the basemap, in order of importance. */
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

function seaLabels(): Label[] {
  return readTable('seas.yaml', v.array(Sea)).map(({ zoom, ...sea }) => ({
    ...sea,
    minzoom: minzoomOf(zoom),
    rank: rankOf(zoom, sea.kind === 'ocean' ? 5 : 8),
  }));
}

/** Rounds degrees to a hundredth, about a kilometre, which is enough for a label. */
function hundredths(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
