import type { Position, Track } from '../../../src/geo/position';
import type { Check } from './check';
import { segmentsOf } from './lines-and-rings';

/** The limits that the engine knows, and whether each applies always or only by default. */
const LIMITS = ['southern-ice: always', 'southern-weather: by default'];

/** Positions in the south that ships pass, all north of the limit of weather. */
const SHIPPED: Readonly<Record<string, Position>> = {
  'Cape Horn': [-67.3, -56.2],
  'the western mouth of Magellan': [-75, -52.6],
  'the eastern mouth of Magellan': [-68.2, -52.5],
  'the Falklands': [-57.8, -51.7],
};

export const limitsAreIceAndWeather: Check = {
  name: 'limitsAreIceAndWeather',
  holds: `The limits of latitude are ${LIMITS.join(', ')}; the weather lies north of the ice.`,
  faults: ({ limits }) => {
    const found = limits.map(({ id, always }) => `${id}: ${always ? 'always' : 'by default'}`);
    const [ice, weather] = limits;
    const south = weather?.ring.filter(([, lat], i) => lat <= (ice?.ring[i]?.[1] ?? 0)) ?? [];
    return [
      ...(found.join() === LIMITS.join()
        ? []
        : [`data/limits: holds ${found.join(', ') || 'none'}`]),
      ...south.map(
        ([lon, lat]) => `data/limits/${weather?.id}.yaml: ring: ${lat} at ${lon} lies in the ice`,
      ),
    ];
  },
};

export const limitsLeaveTheHornOpen: Check = {
  name: 'limitsLeaveTheHornOpen',
  holds: `The limit of weather runs south of ${Object.keys(SHIPPED).join(', ')}.`,
  faults: ({ limits }) =>
    limits.flatMap(({ id, ring }) =>
      Object.entries(SHIPPED)
        .filter(([, [lon, lat]]) => latitudeAt(ring, lon) >= lat)
        .map(([name]) => `data/limits/${id}.yaml: ring: runs north of ${name}; draw it south`),
    ),
};

function latitudeAt(ring: Track, lon: number): number {
  const [a, b] = segmentsOf(ring).find(([from, to]) => from[0] <= lon && lon <= to[0]) ?? [];
  if (!a || !b) return 0;
  return a[1] + ((lon - a[0]) / (b[0] - a[0])) * (b[1] - a[1]);
}
