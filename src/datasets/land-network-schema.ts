import * as v from 'valibot';
import { townId } from '../domain/itinerary';
import {
  BULK_KINDS,
  CARGO_KINDS,
  type LandNetwork,
  type LandNetworkSources,
  type NetworkPlace,
  type NetworkStretch,
  type NetworkWay,
  type OriginDifference,
  type SeaLink,
  type SeaWay,
  SURFACES,
  TERRAINS,
  WAY_MODES,
} from '../domain/land-network';
import { byLocale, inEveryLocale, LOCALES, type Localized } from '../domain/locale';
import { LEG_STATUSES } from '../domain/status';
import { derivedLength, lineLength, sinuosityIn } from '../domain/stretch-length';
import { unpackTrack } from '../geo/packed-track';
import { nauticalMiles } from '../geo/units';
import { localized, partialDate, position, slug, words } from './fields';
import { source } from './statement-schemas';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const indexes = v.array(index);
const amount = v.pipe(v.number(), v.minValue(0));
const miles = v.pipe(amount, v.transform(nauticalMiles));
const steps = v.array(v.pipe(v.number(), v.integer()));
const texts = v.array(v.string());
const names = v.pipe(
  v.strictObject(inEveryLocale(texts)),
  v.check(
    (columns) => LOCALES.every((locale) => columns[locale].length === columns.en.length),
    'the columns of names differ in length',
  ),
  v.transform((columns): readonly Localized[] =>
    columns.en.map((name, i) => byLocale((locale) => columns[locale][i] || name)),
  ),
);

const places = v.pipe(
  v.strictObject({
    ids: v.array(v.tuple([index, slug])),
    names,
    countries: v.pipe(v.string(), v.regex(/^([A-Z]{2})*$/)),
    positions: v.pipe(
      steps,
      v.transform((flat: number[]) => unpackTrack(flat)),
    ),
    populations: v.array(amount),
    capitals: indexes,
    rail: indexes,
    river: indexes,
    projects: v.array(v.tuple([index, slug])),
  }),
  v.check(
    ({ names: all, countries, positions, populations }) =>
      [countries.length / 2, positions.length, populations.length].every(
        (length) => length === all.length,
      ),
    'the columns of places differ in length',
  ),
  v.transform((columns): readonly NetworkPlace[] => {
    const [capitals, rail, river] = [columns.capitals, columns.rail, columns.river].map(
      (each) => new Set(each),
    );
    const projects = new Map(columns.projects);
    const ids = new Map(columns.ids);
    return columns.names.map((placeName, i) => {
      const project = projects.get(i);
      return {
        id: ids.get(i) ?? townId(placeName.en),
        name: placeName,
        country: columns.countries.slice(2 * i, 2 * i + 2),
        position: columns.positions[i] as NetworkPlace['position'],
        population: columns.populations[i] ?? 0,
        isCapital: capitals?.has(i) ?? false,
        terminals: [
          ...(rail?.has(i) ? (['rail'] as const) : []),
          ...(river?.has(i) ? (['river'] as const) : []),
        ],
        ...(project !== undefined && { project }),
      };
    });
  }),
);

const ways = v.pipe(
  v.strictObject({
    ids: v.array(v.tuple([index, slug])),
    names,
    modes: v.pipe(v.string(), v.regex(/^[012]*$/)),
    gauges: v.array(amount),
  }),
  v.check(
    ({ names: all, modes, gauges }) => modes.length === all.length && gauges.length === all.length,
    'the columns of ways differ in length',
  ),
  v.transform((columns): readonly NetworkWay[] => {
    const ids = new Map(columns.ids);
    return columns.names.map((name, i) => {
      const gauge = columns.gauges[i];
      return {
        id: ids.get(i) ?? townId(name.en),
        name,
        mode: WAY_MODES[Number(columns.modes[i])] ?? 'road',
        ...(gauge && { gauge }),
      };
    });
  }),
);

const season = v.strictObject({ months: v.tuple([index, index]), note: localized });

const stretchColumns = v.pipe(
  v.strictObject({
    ways: indexes,
    from: steps,
    to: steps,
    km: v.array(amount),
    kinds: indexes,
    bends: v.array(v.tuple([index, steps])),
    seasons: v.array(v.tuple([index, index])),
    passes: v.array(v.tuple([index, v.strictObject({ name: words, altitude: amount })])),
    borders: v.array(v.tuple([index, slug])),
    kindTable: v.array(
      v.strictObject({
        isDerived: v.boolean(),
        status: v.picklist(LEG_STATUSES),
        statusAsOf: partialDate,
        terrain: v.picklist(TERRAINS),
        surface: v.exactOptional(v.picklist(SURFACES)),
      }),
    ),
    seasonTable: v.array(season),
  }),
  v.check(
    ({ ways: way, from, to, km, kinds }) =>
      [from.length, to.length, km.length, kinds.length].every((length) => length === way.length),
    'the columns of stretches differ in length',
  ),
);
type StretchColumns = v.InferOutput<typeof stretchColumns>;
type StretchKind = StretchColumns['kindTable'][number];

const delay = v.strictObject({ low: amount, central: amount, high: amount, asOf: partialDate });

const borders = v.array(
  v.strictObject({ ...{ id: slug, name: localized }, delay: v.exactOptional(delay) }),
);

const seaWay = v.strictObject({ length: miles, passages: v.array(slug) });

const seaLink = v.union([
  v.strictTuple([miles, v.string()]),
  v.strictTuple([miles, v.string(), miles, v.string()]),
]);

const ports = v.array(
  v.strictObject({
    ...{ id: slug, name: localized, country: words, position, place: slug },
    cargo: v.array(v.picklist(CARGO_KINDS)),
    bulkKinds: v.array(v.picklist(BULK_KINDS)),
    since: v.exactOptional(partialDate),
    direct: v.array(
      v.strictObject({
        ...{ to: slug, sailingsPerWeek: amount, asOf: partialDate },
        since: v.exactOptional(partialDate),
      }),
    ),
    via: v.array(v.strictObject({ port: slug, sea: seaWay })),
    servesOnly: v.exactOptional(v.array(slug)),
    sea: v.array(seaLink),
  }),
);

const relays = v.array(
  v.strictObject({
    ...{ from: slug, to: slug, sailingsPerWeek: amount },
    since: v.exactOptional(partialDate),
    status: v.picklist(LEG_STATUSES),
    asOf: partialDate,
    sea: seaWay,
  }),
);

const origins = v.array(
  v.strictObject({
    ...{ id: slug, name: localized, place: slug, product: localized },
    cargo: v.picklist(CARGO_KINDS),
    bulkKind: v.exactOptional(v.picklist(BULK_KINDS)),
    documented: v.array(
      v.strictObject({
        ...{ port: slug, asOf: partialDate },
        share: v.exactOptional(amount),
      }),
    ),
    volume: v.optional(v.array(v.strictObject({ tonnes: amount, year: amount })), []),
  }),
);

/** Schema of the published land network, as `packLandNetwork` writes it. */
export const landNetwork: v.GenericSchema<unknown, LandNetwork> = v.pipe(
  v.strictObject({
    ...{ places, ways, stretches: stretchColumns, borders, ports, relays, origins },
    destinations: v.array(slug),
    sinuosities: v.record(v.string(), amount),
  }),
  v.check(
    ({ places: all, ways: lines, stretches }) =>
      isWithin(endsOf(stretches).flat(), all) &&
      isWithin(stretches.ways, lines) &&
      isWithin(stretches.kinds, stretches.kindTable),
    'a stretch names a place, a way or a kind that is not in the list',
  ),
  v.transform(({ stretches, ports: exportPorts, relays: links, ...network }) => ({
    ...network,
    relays: links.map((relay) => ({ ...relay, id: `${relay.from}~${relay.to}` })),
    stretches: unpackStretches(stretches, network),
    ports: exportPorts.map(({ sea, ...port }) => ({
      ...port,
      sea: network.destinations.flatMap((to, i) => {
        const link = sea[i];
        return link ? [unpackSeaLink(to, link)] : [];
      }),
    })),
  })),
);

/** Returns a schema that checks the file of the land network and gives what `make` makes of it. */
export function landNetworkAs<T>(make: (network: LandNetwork) => T): v.GenericSchema<unknown, T> {
  return v.pipe(landNetwork, v.transform(make));
}

/** Schema of what explains the misses of the model. */
export const originDifferences: v.GenericSchema<unknown, readonly OriginDifference[]> = v.array(
  v.strictObject({ origin: slug, why: localized, sources: v.array(source) }),
);

const borderHours = v.strictObject({
  id: slug,
  hours: v.exactOptional(v.strictObject({ open: words, close: words })),
  altitude: v.exactOptional(v.number()),
  note: v.exactOptional(localized),
  sources: v.array(slug),
});

/** Schema of the sources of the ways of the land network, and of what they say of its border posts. */
export const landNetworkSources: v.GenericSchema<unknown, LandNetworkSources> = v.strictObject({
  sources: v.array(source),
  ways: v.record(slug, v.array(slug)),
  borders: v.array(borderHours),
});

function isWithin(places: readonly number[], rows: readonly unknown[]): boolean {
  return places.every((place) => place >= 0 && place < rows.length);
}

/** Returns the indexes of the ends of each stretch. */
function endsOf({ from, to }: Pick<StretchColumns, 'from' | 'to'>): readonly [number, number][] {
  let last = 0;
  return from.map((step, i) => {
    const start = last + step;
    last = start + (to[i] ?? 0);
    return [start, last];
  });
}

function unpackStretches(
  columns: StretchColumns,
  { places: all, ways: lines, sinuosities }: Pick<LandNetwork, 'places' | 'ways' | 'sinuosities'>,
): readonly NetworkStretch[] {
  const [bends, seasons] = [new Map(columns.bends), new Map(columns.seasons)];
  const [passes, posts] = [new Map(columns.passes), new Map(columns.borders)];
  const ends = endsOf(columns);
  return columns.ways.map((way, i) => {
    const [from, to] = ends[i] as [number, number];
    const { id, mode } = lines[way] as NetworkWay;
    const limit = columns.seasonTable[seasons.get(i) ?? -1];
    const pass = passes.get(i);
    const border = posts.get(i);
    const kind = columns.kindTable[columns.kinds[i] as number] as StretchKind;
    const [start, end] = [all[from] as NetworkPlace, all[to] as NetworkPlace];
    const bent = unpackTrack(bends.get(i) ?? []);
    const line = [start.position, ...bent, end.position];
    const sinuosity = sinuosityIn(sinuosities, mode, kind.terrain, start.country);
    return {
      ...kind,
      ...{ way: id, mode, from: start.id, to: end.id, bends: bent },
      km: kind.isDerived
        ? derivedLength(lineLength(line), sinuosity)
        : (columns.km[i] as number) / 10,
      ...(limit && { season: limit }),
      ...(pass && { pass }),
      ...(border !== undefined && { border }),
    };
  });
}

function unpackSeaLink(to: string, link: v.InferOutput<typeof seaLink>): SeaLink {
  const [length, passages, length2, passages2] = link;
  const way = (miles_: SeaWay['length'], text: string): SeaWay => ({
    length: miles_,
    passages: text === '' ? [] : text.split(' '),
  });
  return {
    to,
    shortest: way(length, passages),
    ...(length2 !== undefined && { withoutPanama: way(length2, passages2 ?? '') }),
  };
}
