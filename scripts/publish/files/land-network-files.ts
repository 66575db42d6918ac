import * as v from 'valibot';
import { localized, partialDate, position, slug, words } from '../../../src/datasets/fields';
import {
  BULK_KINDS,
  CARGO_KINDS,
  SURFACES,
  TERMINALS,
  TERRAINS,
  WAY_MODES,
} from '../../../src/domain/land-network';
import { LEG_STATUSES } from '../../../src/domain/status';
import { sourceFiles } from './shared-fields';

const placeId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
);
const portId = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2}[a-z0-9]{3}$/, 'expected a UN/LOCODE in lower case'),
);
const cited = v.pipe(v.array(slug), v.minLength(1, 'expected the id of a source'));
const length = v.pipe(v.number(), v.gtValue(0), v.maxValue(6000));
const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
const clock = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'expected hours and minutes in quotes, as "07:00"'),
);

/** A place of the network, found in GeoNames by its name unless a project or a position is given. */
export const networkPlaceFile = v.pipe(
  v.strictObject({
    name: v.exactOptional(words),
    geonames: v.exactOptional(words),
    zh: v.exactOptional(words),
    region: v.exactOptional(words),
    near: v.exactOptional(position),
    project: v.exactOptional(slug),
    position: v.exactOptional(position),
    sources: v.exactOptional(cited),
    capital: v.exactOptional(v.boolean()),
    terminals: v.exactOptional(v.array(v.picklist(TERMINALS))),
    terminalSources: v.exactOptional(cited),
  }),
  v.check(
    ({ name, project }) => (name === undefined) !== (project === undefined),
    'expected a name or a project',
  ),
  v.check(
    ({ position: own, sources }) => (own === undefined) === (sources === undefined),
    'a position of its own needs the ids of its sources, and only that does',
  ),
);
export type NetworkPlaceFile = v.InferOutput<typeof networkPlaceFile>;

/** `data/land-network/places/<cc>.yaml`: its sources, if any, stand under `sources`. */
export const networkPlacesFile = v.pipe(
  v.objectWithRest({ sources: v.exactOptional(sourceFiles) }, networkPlaceFile),
  v.transform(({ sources = [], ...places }) => ({
    sources,
    places: Object.entries(places as Record<string, NetworkPlaceFile>),
  })),
  v.check(
    ({ places }) => places.every(([id]) => v.is(placeId, id)),
    'expected lower-case words joined by hyphens as ids of places',
  ),
);

const statusEntries = {
  status: v.picklist(LEG_STATUSES),
  statusAsOf: partialDate,
  statusSources: cited,
};

/** What is known of a part of a way, between any two places of it. */
const partFile = v.strictObject({
  from: placeId,
  to: placeId,
  surface: v.exactOptional(v.picklist(SURFACES)),
  over: v.exactOptional(v.picklist(['bridge', 'tunnel'])),
  terrain: v.exactOptional(v.picklist(TERRAINS)),
  status: v.exactOptional(statusEntries.status),
  statusAsOf: v.exactOptional(statusEntries.statusAsOf),
  statusSources: v.exactOptional(statusEntries.statusSources),
  season: v.exactOptional(
    v.strictObject({ months: v.tuple([month, month]), note: localized, sources: cited }),
  ),
  pass: v.exactOptional(
    v.strictObject({
      name: words,
      altitude: v.pipe(v.number(), v.minValue(500), v.maxValue(6000)),
      sources: cited,
    }),
  ),
});

const publishedSpan = v.strictObject({
  from: placeId,
  to: placeId,
  km: length,
  asOf: partialDate,
  sources: cited,
});

/**
 * `data/land-network/ways/<id>.yaml`. A position among its places is a bend that keeps the line in its valley and off the sea.
 */
export const wayFile = v.pipe(
  v.strictObject({
    name: localized,
    mode: v.picklist(WAY_MODES),
    gauge: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(600), v.maxValue(1676))),
    terrain: v.picklist(TERRAINS),
    surface: v.exactOptional(v.picklist(SURFACES)),
    ...statusEntries,
    note: v.exactOptional(localized),
    places: v.pipe(
      v.array(v.union([placeId, position], 'expected the id of a place or a bend, [lon, lat]')),
      v.minLength(2, 'expected two places or more'),
    ),
    stretches: v.exactOptional(v.array(partFile)),
    lengths: v.exactOptional(v.array(publishedSpan)),
    sources: sourceFiles,
  }),
  v.check(
    ({ mode, gauge }) => (mode === 'rail') === (gauge !== undefined),
    'a railway, and only a railway, needs a gauge',
  ),
  v.check(
    ({ mode, surface }) => (mode === 'road') === (surface !== undefined),
    'a road, and only a road, needs a surface',
  ),
);
export type WayFile = v.InferOutput<typeof wayFile>;

const hours = v.pipe(v.number(), v.minValue(0), v.maxValue(1000));

/** `data/land-network/borders/<id>.yaml`. */
export const borderFile = v.pipe(
  v.strictObject({
    name: localized,
    from: placeId,
    to: placeId,
    hours: v.exactOptional(v.strictObject({ open: clock, close: clock })),
    allDay: v.exactOptional(v.literal(true)),
    delay: v.exactOptional(
      v.pipe(
        v.strictObject({
          low: hours,
          central: hours,
          high: hours,
          asOf: partialDate,
          sources: cited,
        }),
        v.check(
          ({ low, central, high }) => low <= central && central <= high,
          'low ≤ central ≤ high',
        ),
      ),
    ),
    altitude: v.exactOptional(v.number()),
    closedByWeather: v.exactOptional(localized),
    note: v.exactOptional(localized),
    sources: sourceFiles,
  }),
  v.check(
    ({ hours: opening, allDay }) => (opening === undefined) !== (allDay === undefined),
    'expected hours or allDay: true',
  ),
);
export type BorderFile = v.InferOutput<typeof borderFile>;

const sailings = v.pipe(v.number(), v.gtValue(0), v.maxValue(50));

/** `data/land-network/ports/<locode>.yaml`. */
export const exportPortFile = v.pipe(
  v.strictObject({
    place: placeId,
    port: portId,
    name: v.exactOptional(localized),
    cargo: v.pipe(v.array(v.picklist(CARGO_KINDS)), v.minLength(1)),
    bulkKinds: v.exactOptional(v.array(v.picklist(BULK_KINDS))),
    since: v.exactOptional(partialDate),
    direct: v.exactOptional(
      v.array(
        v.strictObject({
          to: portId,
          sailingsPerWeek: sailings,
          since: v.exactOptional(partialDate),
          asOf: partialDate,
          sources: cited,
        }),
      ),
    ),
    via: v.exactOptional(v.array(v.strictObject({ port: portId, sources: cited }))),
    servesOnly: v.exactOptional(v.pipe(v.array(placeId), v.minLength(1))),
    sources: sourceFiles,
  }),
  v.check(
    ({ cargo, bulkKinds = [] }) => cargo.includes('bulk') === bulkKinds.length > 0,
    'bulk, and only bulk, needs bulkKinds',
  ),
);
export type ExportPortFile = v.InferOutput<typeof exportPortFile>;

/** `data/land-network/relays/<from>~<to>.yaml`. */
export const relayFile = v.strictObject({
  from: portId,
  to: portId,
  sailingsPerWeek: sailings,
  since: v.exactOptional(partialDate),
  status: v.picklist(LEG_STATUSES),
  asOf: partialDate,
  sources: sourceFiles,
});
export type RelayFile = v.InferOutput<typeof relayFile>;

/** `data/land-network/origins/<id>.yaml`. */
export const originFile = v.pipe(
  v.strictObject({
    name: localized,
    place: placeId,
    product: localized,
    cargo: v.picklist(CARGO_KINDS),
    bulkKind: v.exactOptional(v.picklist(BULK_KINDS)),
    documented: v.pipe(
      v.array(
        v.strictObject({
          port: portId,
          share: v.exactOptional(v.pipe(v.number(), v.gtValue(0), v.maxValue(100))),
          asOf: partialDate,
          note: v.exactOptional(localized),
          sources: cited,
        }),
      ),
      v.minLength(1, 'expected a documented port'),
    ),
    differs: v.exactOptional(v.strictObject({ why: localized, sources: v.exactOptional(cited) })),
    volume: v.exactOptional(
      v.array(
        v.strictObject({
          tonnes: v.pipe(v.number(), v.gtValue(0)),
          year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2030)),
          sources: cited,
        }),
      ),
    ),
    sources: sourceFiles,
  }),
  v.check(
    ({ cargo, bulkKind }) => (cargo === 'bulk') === (bulkKind !== undefined),
    'bulk, and only bulk, needs a bulkKind',
  ),
);
export type OriginFile = v.InferOutput<typeof originFile>;
