import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../symbols/palette';

/**
 * Returns an online style of the OpenMapTiles schema in the atlas's colours: water, buildings, roads, railways, rivers and
 * borders, with the names of streets and of places smaller than towns. Everything else is left out: the atlas names towns,
 * countries and seas itself, in the reader's language, and shows no relief, woods or shops.
 */
export function inPalette(style: StyleSpecification, palette: Palette): StyleSpecification {
  return { ...style, layers: style.layers.flatMap((layer) => recoloured(layer, palette) ?? []) };
}

/** Names of layers with places that the atlas does not name. */
const SMALL_PLACES = /village|hamlet|suburb|neighbou?r|quarter|other|local/;

function recoloured(layer: LayerSpecification, palette: Palette): LayerSpecification | undefined {
  switch (layer.type) {
    case 'background':
      return { ...layer, paint: { 'background-color': palette.land } };
    case 'fill': {
      const colour = fillOf(layer['source-layer'], palette);
      return colour === undefined ? undefined : { ...layer, paint: { 'fill-color': colour } };
    }
    case 'line': {
      const colour = lineOf(layer.id, layer['source-layer'], palette);
      return colour === undefined
        ? undefined
        : { ...layer, paint: { ...layer.paint, 'line-color': colour } };
    }
    case 'symbol':
      if (!isNamed(layer.id, layer['source-layer'])) return undefined;
      return {
        ...layer,
        paint: {
          'text-color': palette.faintInk,
          'text-halo-color': palette.halo,
          'text-halo-width': 1.2,
        },
      };
    default:
      return undefined;
  }
}

function fillOf(part: string | undefined, palette: Palette): string | undefined {
  if (part === 'water') return palette.water;
  return part === 'building' || part === 'aeroway' ? palette.border : undefined;
}

function lineOf(id: string, part: string | undefined, palette: Palette): string | undefined {
  if (part === 'waterway') return palette.river;
  if (part === 'boundary' || part === 'aeroway') return palette.border;
  if (part !== 'transportation') return undefined;
  return /casing|rail/.test(id) ? palette.border : palette.casing;
}

function isNamed(id: string, part: string | undefined): boolean {
  if (part === 'transportation_name') return !/shield/.test(id);
  return part === 'place' && SMALL_PLACES.test(id);
}
