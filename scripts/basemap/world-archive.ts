import { readBorderRules } from './border-rules';
import { MAX_ZOOM } from './detail';
import { writePmtiles } from './pmtiles-archive';
import { tilesAt } from './tiles';
import { openWorld, type WorldLayers } from './world-layers';

/** Returns the basemap as one PMTiles file. */
export function buildWorldArchive(): Buffer {
  return archiveOf(openWorld(readBorderRules()), MAX_ZOOM);
}

/** Returns an archive of the zooms from 0 to `maxZoom`. */
export function archiveOf(worldAt: (zoom: number) => WorldLayers, maxZoom: number): Buffer {
  const zooms = Array.from({ length: maxZoom + 1 }, (_, zoom) => zoom);
  return writePmtiles(
    zooms.flatMap((zoom) => tilesAt(zoom, worldAt(zoom))),
    METADATA,
  );
}

const METADATA = {
  name: 'Corridor Atlas basemap',
  description: 'Land, coast, lakes, rivers and borders of the world',
  attribution: 'Made with Natural Earth',
  vector_layers: [
    { id: 'land', fields: {} },
    { id: 'coast', fields: {} },
    { id: 'lakes', fields: {} },
    { id: 'rivers', fields: {} },
    { id: 'borders', fields: { disputed: 'Boolean' } },
  ],
};
