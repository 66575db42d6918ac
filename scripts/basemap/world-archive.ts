import { inEveryLocale } from '../../src/domain/locale';
import { readBorderRules } from './border-rules';
import { MAX_ZOOM } from './detail';
import type { Label } from './label';
import { nameLayersAt } from './name-layers';
import { readInlandWater } from './natural-earth';
import { writePmtiles } from './pmtiles-archive';
import { nameRivers, riverNamesAt } from './river-names';
import { type TileLayers, tilesAt } from './tiles';
import { openWorld } from './world-layers';

/** Returns the basemap with its names as one PMTiles file. */
export function buildWorldArchive(labels: readonly Label[]): Buffer {
  const worldAt = openWorld(readBorderRules());
  const rivers = nameRivers(readInlandWater().rivers);
  return archiveOf(
    (zoom) => ({
      ...worldAt(zoom),
      ...nameLayersAt(labels, zoom),
      'river-names': riverNamesAt(rivers, zoom),
    }),
    MAX_ZOOM,
  );
}

/** Returns an archive of the zooms from 0 to `maxZoom`. */
export function archiveOf(layersAt: (zoom: number) => TileLayers, maxZoom: number): Buffer {
  const zooms = Array.from({ length: maxZoom + 1 }, (_, zoom) => zoom);
  return writePmtiles(
    zooms.flatMap((zoom) => tilesAt(zoom, layersAt(zoom))),
    METADATA,
  );
}

const NAME_FIELDS = { ...inEveryLocale('String'), rank: 'Number', minzoom: 'Number' };

const METADATA = {
  name: 'Corridor Atlas basemap',
  description: 'Land, coast, lakes, rivers, borders and names of the world',
  attribution: 'Made with Natural Earth; GeoNames',
  vector_layers: [
    { id: 'land', fields: {} },
    { id: 'coast', fields: {} },
    { id: 'lakes', fields: {} },
    { id: 'rivers', fields: {} },
    { id: 'borders', fields: { disputed: 'Boolean' } },
    { id: 'river-names', fields: inEveryLocale('String') },
    { id: 'waters', fields: { ...NAME_FIELDS, kind: 'String', passage: 'String' } },
    { id: 'countries', fields: { ...NAME_FIELDS, steps: 'Number' } },
    {
      id: 'towns',
      fields: {
        ...NAME_FIELDS,
        capital: 'Boolean',
        size: 'Number',
        port: 'String',
        kind: 'String',
      },
    },
  ],
};
