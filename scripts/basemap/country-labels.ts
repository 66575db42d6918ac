import countries from 'i18n-iso-countries';
import * as v from 'valibot';
import type { Locale } from '../../src/domain/locale';
import { bordersByPair } from './borders';
import { type CountryShape, roomAt, roomiestPoint, sizeAtZoom0 } from './country-shape';
import { At, type Label, minzoomOf, Name, rankOf, Zoom } from './label';
import { type ArcGeometry, polygonsOf, readWorld } from './natural-earth';
import { readTable } from './read-table';
import { unwrapPolygon } from './unwrap';

const Override = v.strictObject({
  /** Name in Natural Earth. */
  of: v.string(),
  iso: v.optional(Name),
  en: v.optional(Name),
  es: v.optional(Name),
  pt: v.optional(Name),
  zh: v.optional(Name),
  at: v.optional(At),
  /** Position up to zoom 2, where the marks of the corridor's ends are close together. */
  overview: v.optional(At),
  zoom: v.optional(Zoom),
  territory: v.optional(v.literal(true)),
  omit: v.optional(v.literal(true)),
});
type Override = v.InferOutput<typeof Override>;
type Overrides = ReadonlyMap<string, Override>;

/** Width of a capital letter of a country label with its spacing, pixels. */
const LETTER_WIDTH = 8.5;
/** Width that a country must have, as the side of a square of its area, per width of its longest word. */
const BREADTH = 1.15;
/** Zoom from which names of islands are shown; they may extend over the sea. */
const ISLAND_ZOOM = 4;

/**
 * Returns the labels of countries: names from i18n-iso-countries, positions and zooms from the shapes, both
 * overridden by data/basemap/countries.yaml.
 */
export function countryLabels(): Label[] {
  const overrides = readOverrides();
  const neighbours = new Set([...bordersByPair(readWorld()).keys()].flatMap((k) => k.split(' | ')));
  return shapesByCountry().flatMap(({ geometry, shape }) => {
    const of = geometry.properties?.name ?? '';
    const override = overrides.get(of) ?? { of };
    const iso = isoCode(geometry, overrides);
    if (!iso || override.omit) return [];
    return [labelOf(override, iso, shape, neighbours.has(of))];
  });
}

/** Returns the ISO 3166-1 alpha-2 code of a country of Natural Earth; undefined for land that has none. */
export function isoCode(geometry: ArcGeometry, overrides: Overrides): string | undefined {
  const override = overrides.get(geometry.properties?.name ?? '');
  return override?.iso ?? countries.numericToAlpha2(geometry.id ?? '');
}

/** Returns what the names of Natural Earth are overridden with. */
export function readOverrides(): Overrides {
  return new Map(readTable('countries.yaml', v.array(Override)).map((row) => [row.of, row]));
}

function labelOf(
  override: Override,
  iso: string,
  shape: CountryShape,
  hasNeighbours: boolean,
): Label {
  const name = (locale: Locale): string => {
    const found = override[locale] ?? countries.getName(iso, locale, { select: 'alias' });
    if (!found) throw new Error(`${override.of} has no name in ${locale}`);
    return found;
  };
  const computed = zoomFor(name('en'), shape);
  const at = override.at ?? roomiestPoint(shape);
  const zoom = override.zoom ?? (hasNeighbours ? computed : Math.min(computed, ISLAND_ZOOM));
  return {
    kind: override.territory ? 'territory' : 'country',
    en: name('en'),
    es: name('es'),
    pt: name('pt'),
    zh: name('zh'),
    minzoom: minzoomOf(zoom),
    rank: rankOf(zoom, override.territory ? 4 : 1),
    at,
    ...(override.overview && { overview: override.overview }),
    iso,
    room: roomAt(shape, at),
  };
}

/** Returns the zoom at which a name fits its country, to a tenth. */
function zoomFor(name: string, shape: CountryShape): number {
  const longestWord = Math.max(...name.split(' ').map((word) => word.length));
  const wanted = longestWord * LETTER_WIDTH * BREADTH;
  const zoom = Math.log2(wanted / sizeAtZoom0(shape));
  return Math.round(Math.min(7, Math.max(1, zoom)) * 10) / 10;
}

function shapesByCountry(): { geometry: ArcGeometry; shape: CountryShape }[] {
  const world = readWorld();
  const geometries = world.objects.countries?.geometries ?? [];
  return geometries.map((geometry) => {
    const objects = { one: { type: 'GeometryCollection' as const, geometries: [geometry] } };
    return { geometry, shape: polygonsOf({ ...world, objects }, 'one').map(unwrapPolygon) };
  });
}
