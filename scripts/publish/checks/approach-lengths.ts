import { trackLength } from '../../../src/geo/geodesic';
import { greatCircleDistance, greatCircleLine } from '../../../src/geo/great-circle';
import type { Position, Track } from '../../../src/geo/position';
import {
  METRES_PER_MILE,
  METRES_PER_NAUTICAL_MILE,
  nauticalMiles,
  nauticalMilesToKilometres,
} from '../../../src/geo/units';
import type { Check } from './check';

interface PublishedReach {
  readonly id: string;
  readonly reach: string;
  readonly from: Position;
  readonly to: Position;
  readonly km: number;
  readonly source: string;
}

const KM_PER_MILE = METRES_PER_MILE / 1000;
const KM_PER_NAUTICAL_MILE = METRES_PER_NAUTICAL_MILE / 1000;

/** Distances along rivers as published by the authorities that maintain them. */
const REACHES: readonly PublishedReach[] = [
  {
    id: 'elbe',
    reach: 'Kugelbake (km 727.7) to Tinsdal (km 639.0)',
    from: [8.687, 53.892],
    to: [9.741, 53.564],
    km: 727.73 - 638.98,
    source: 'the Wasserstraßen- und Schifffahrtsverwaltung',
  },
  {
    id: 'mississippi',
    reach: 'Head of Passes to Algiers Point (mile 94.6)',
    from: [-89.253, 29.15],
    to: [-90.058, 29.953],
    km: 94.6 * KM_PER_MILE,
    source: 'the U.S. Army Corps of Engineers',
  },
  {
    id: 'rio-de-la-plata',
    reach: 'Punta Indio channel (km 239.1) to the Emilio Mitre channel (km 12)',
    from: [-55.95, -35.16],
    to: [-58.24, -34.605],
    km: 239.1 - 12,
    source: 'the concession of the Vía Navegable Troncal',
  },
  {
    id: 'st-lawrence',
    reach: 'Quebec to Montreal',
    from: [-71.2, 46.815],
    to: [-73.55, 45.503],
    km: 139 * KM_PER_NAUTICAL_MILE,
    source: 'Pub. 151',
  },
  {
    id: 'danube',
    reach: 'Sulina (km 0) to Galați (km 150)',
    from: [29.66, 45.157],
    to: [28.05, 45.43],
    km: 150,
    source: 'the Danube Commission',
  },
  {
    id: 'danube',
    reach: 'Sulina (km 0) to Brăila (km 170)',
    from: [29.66, 45.157],
    to: [27.975, 45.275],
    km: 170,
    source: 'the Danube Commission',
  },
  {
    id: 'seine',
    reach: 'the sea to Rouen',
    from: [0.15, 49.435],
    to: [1.05, 49.44],
    km: 120,
    source: 'HAROPA Port',
  },
  {
    id: 'gironde',
    reach: 'Pointe de Grave to Bordeaux',
    from: [-1.06, 45.575],
    to: [-0.555, 44.86],
    km: 98,
    source: 'the port of Bordeaux',
  },
  {
    id: 'oder',
    reach: 'Świnoujście to Szczecin',
    from: [14.275, 53.93],
    to: [14.6, 53.43],
    km: 67,
    source: 'the Maritime Office in Szczecin',
  },
  {
    id: 'yangtze',
    reach: 'Wusong (km 0) to the bridge of Nanjing (km 346)',
    from: [121.515, 31.41],
    to: [118.74, 32.11],
    km: 346,
    source: 'the Changjiang Waterway Bureau',
  },
  {
    id: 'yangtze',
    reach: 'Wusong (km 0) to the first bridge of Wuhan (km 1043)',
    from: [121.515, 31.41],
    to: [114.292, 30.567],
    km: 1043,
    source: 'the Changjiang Waterway Bureau',
  },
  {
    id: 'hudson',
    reach: 'the Battery to Albany (mile 145)',
    from: [-74.02, 40.7],
    to: [-73.755, 42.63],
    km: 145 * KM_PER_MILE,
    source: 'the U.S. Army Corps of Engineers',
  },
];

/** Share by which a track may be longer or shorter than the published distance. */
const TOLERANCE = 0.04;

export const approachesAsLongAsPublished: Check = {
  name: 'approachesAsLongAsPublished',
  holds: `${REACHES.length} reaches of rivers are as long as published, to ${100 * TOLERANCE} %.`,
  faults: ({ approaches }) =>
    REACHES.flatMap(({ id, reach, from, to, km, source }) => {
      const track = approaches.find((each) => each.id === id)?.track ?? [];
      const length = nauticalMilesToKilometres(trackLength(between(track, from, to)));
      return Math.abs(length / km - 1) < TOLERANCE
        ? []
        : [
            `data/approaches/${id}.yaml: track: ${reach} measures ${length.toFixed(1)} km; ${source} says ${km.toFixed(1)}`,
          ];
    }),
};

/** Returns the part of a track between its points nearest to two places, to a quarter of a nautical mile. */
function between(track: Track, from: Position, to: Position): Track {
  const fine = track
    .slice(1)
    .flatMap((next, i) => greatCircleLine(track[i] ?? next, next, nauticalMiles(0.25)));
  const [first = 0, last = 0] = [from, to].map((place) => {
    const away = fine.map((position) => greatCircleDistance(position, place));
    return away.indexOf(nauticalMiles(Math.min(...away)));
  });
  return fine.slice(Math.min(first, last), Math.max(first, last) + 1);
}
