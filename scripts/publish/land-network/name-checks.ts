import { isNearCountry } from '../../../tools/coast/countries';
import type { Check } from '../checks/check';
import type { KeptData } from '../dataset';
import { placesOf } from './way-line';

const FOLDER = 'data/land-network';

/** Greatest distance of a place from its country, kilometres: border towns stand on rivers that Natural Earth simplifies. */
const TOLERANCE_KM = 10;
/** The same for places that GeoNames lacks: ports on islands that Natural Earth lacks too. */
const ISLAND_TOLERANCE_KM = 40;

export const networkPlacesAreInTheirCountry: Check = {
  name: 'networkPlacesAreInTheirCountry',
  holds: `A place of the land network lies in its country on Natural Earth 1:10m, give or take ${TOLERANCE_KM} km, ${ISLAND_TOLERANCE_KM} km if GeoNames lacks it.`,
  faults: ({ landNetwork: { places, placeFiles } }) => {
    const fileOf = new Map(placeFiles.flatMap((file) => file.places));
    const tolerance = (id: string) =>
      fileOf.get(id)?.position === undefined ? TOLERANCE_KM : ISLAND_TOLERANCE_KM;
    return places.flatMap(({ id, country, position }) =>
      isNearCountry(country, position, tolerance(id))
        ? []
        : [`${FOLDER}/places: ${id}: [${position.join(', ')}] is not in ${country}`],
    );
  },
};

export const networkNamesResolve: Check = {
  name: 'networkNamesResolve',
  holds:
    'In the land network an id means one place, and every place, port and project that a file names exists.',
  faults: (data) => [
    ...repeated(data.landNetwork.placeFiles.flatMap(({ places }) => places.map(([id]) => id))).map(
      (id) =>
        `${FOLDER}/places: ${id}: stands twice; the smaller town carries its country: ${id}-xx`,
    ),
    ...wayFaults(data),
    ...portFaults(data),
    ...otherFaults(data),
    ...lengthFaults(data),
  ],
};

function wayFaults({ landNetwork: { ways, places } }: KeptData): readonly string[] {
  const known = new Set(places.map(({ id }) => id));
  return ways.flatMap((way) => {
    const file = `${FOLDER}/ways/${way.id}.yaml`;
    const ids = placesOf(way);
    const ends = [...(way.stretches ?? []), ...(way.lengths ?? [])];
    return [
      ...ids
        .filter((id) => !known.has(id))
        .map((id) => `${file}: places: there is no place ${id}; add it to ${FOLDER}/places`),
      ...repeated(ids).map((id) => `${file}: places: ${id} stands twice; a way never comes back`),
      ...[way.places[0], way.places.at(-1)]
        .filter((end) => typeof end !== 'string')
        .map(() => `${file}: places: a way begins and ends in a place, not in a bend`),
      ...ends.flatMap(({ from, to }) =>
        [from, to]
          .filter((id) => !ids.includes(id))
          .map((id) => `${file}: ${from} to ${to}: ${id} is not among the places of the way`),
      ),
    ];
  });
}

function portFaults({ landNetwork, gazetteer }: KeptData): readonly string[] {
  const { exportPorts, relays, places } = landNetwork;
  const known = new Set(places.map(({ id }) => id));
  const world = new Set(gazetteer.map(({ id }) => id));
  const ours = new Set(exportPorts.map(({ id }) => id));
  const unknownPort = (file: string, id: string) =>
    world.has(id) ? [] : [`${file}: there is no port ${id} in the list of the world's ports`];
  return [
    ...exportPorts.flatMap(({ id, port, place, direct = [], via = [], servesOnly = [] }) => {
      const file = `${FOLDER}/ports/${id}.yaml`;
      return [
        ...(id === port ? [] : [`${file}: port: expected the name of the file, ${id}`]),
        ...[place, ...servesOnly]
          .filter((each) => !known.has(each))
          .map((each) => `${file}: there is no place ${each}`),
        ...via
          .filter((hub) => !ours.has(hub.port))
          .map((hub) => `${file}: via: there is no ${hub.port} in ${FOLDER}/ports`),
        ...[port, ...direct.map(({ to }) => to), ...via.map((each) => each.port)].flatMap((each) =>
          unknownPort(file, each),
        ),
      ];
    }),
    ...relays.flatMap(({ id, from, to }) => {
      const file = `${FOLDER}/relays/${id}.yaml`;
      return [
        ...(id === `${from}~${to}` ? [] : [`${file}: expected ${from}~${to}.yaml as its name`]),
        ...[from, to]
          .filter((port) => !ours.has(port))
          .map((port) => `${file}: there is no ${port} in ${FOLDER}/ports`),
      ];
    }),
  ];
}

function otherFaults({ landNetwork, gazetteer }: KeptData): readonly string[] {
  const { borders, origins, places, stretches } = landNetwork;
  const known = new Set(places.map(({ id }) => id));
  const world = new Set(gazetteer.map(({ id }) => id));
  const crossed = new Set(stretches.map(({ border }) => border));
  return [
    ...borders.flatMap(({ id, from, to }) =>
      crossed.has(id)
        ? []
        : [`${FOLDER}/borders/${id}.yaml: no way leads from ${from} straight to ${to}`],
    ),
    ...origins.flatMap(({ id, place, documented }) => {
      const file = `${FOLDER}/origins/${id}.yaml`;
      return [
        ...(known.has(place) ? [] : [`${file}: place: there is no place ${place}`]),
        ...documented
          .filter(({ port }) => !world.has(port))
          .map(({ port }) => `${file}: documented: there is no port ${port}`),
      ];
    }),
  ];
}

function lengthFaults({ landNetwork }: KeptData): readonly string[] {
  const { publishedLengths, places, ways } = landNetwork;
  const known = new Set(places.map(({ id }) => id));
  const used = new Set(
    ways.flatMap(({ mode, lengths = [] }) =>
      lengths.map(({ from, to }) => `${mode} ${[from, to].sort().join(' ')}`),
    ),
  );
  return publishedLengths.flatMap(({ file, from, to, mode }) => [
    ...[from, to].filter((id) => !known.has(id)).map((id) => `${file}: there is no place ${id}`),
    ...(used.has(`${mode} ${[from, to].sort().join(' ')}`)
      ? [`${file}: ${from} to ${to}: a way uses a length between them; keep it in one of the two`]
      : []),
  ]);
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}
