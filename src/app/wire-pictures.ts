import type { PMTiles } from 'pmtiles';
import type { DrawingResult, MapDrawer } from '../domain/map-picture';
import type { MapView } from '../map/map-view';
import type { OwnEntry } from '../own-data/own-view';
import type { AppStore } from '../state/store';
import { askRows } from './own-data/wire-own-data';
import { fileUrl } from './root';

/** Equator of the sphere of Web Mercator, metres, and the pixels that it has at zoom 0. */
const EQUATOR_M = 40_075_016.686;
const WORLD_PIXELS = 512;

/** Draws the map for files: as pixels by MapLibre, as SVG by the still map, whose code is fetched then. */
export function wirePictures(store: AppStore, map: () => MapView | undefined): MapDrawer {
  const tiles = tileArchives();
  return {
    sizeOnScreen: () => map()?.view(),
    draw: async (kind, size) => {
      try {
        return kind === 'pixels'
          ? ((await map()?.draw(size)) ?? { ok: false, reason: 'no-map' })
          : await drawSvg(size);
      } catch (error) {
        console.warn('The map cannot be drawn for a file:', error);
        return { ok: false, reason: 'unreachable' };
      }
    },
  };

  async function drawSvg(size: { readonly width: number; readonly height: number }) {
    const [{ viewMap }, archives] = await Promise.all([import('../still-map/view-map'), tiles()]);
    const ownFeatures = (entry: OwnEntry) => {
      const { filters, colourColumn } = entry.view;
      return askRows(entry, { kind: 'features', filters, colourColumn });
    };
    const drawn = await viewMap(store.getState(), {
      ...{ size, live: map()?.view(), archives, ownFeatures },
    });
    if (!drawn) return { ok: false, reason: 'not-ready' } satisfies DrawingResult;
    const { markup, credit, view } = drawn;
    const metresPerPixel =
      (EQUATOR_M * Math.cos((view.center[1] * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** view.zoom);
    const whole = { ...size, credit, metresPerPixel, drawing: { kind: 'svg', markup } } as const;
    return { ok: true, map: whole } satisfies DrawingResult;
  }
}

/** Returns a function that opens the archives of tiles, once. */
function tileArchives() {
  let open: Promise<Readonly<Record<string, PMTiles>>> | undefined;
  return () => {
    open ??= import('../map/static-archive').then(({ staticArchive }) => ({
      world: staticArchive(fileUrl('basemap/world.pmtiles')),
      'fine-coast': staticArchive(fileUrl('basemap/fine-coast.pmtiles'), 'refuse'),
    }));
    return open;
  };
}
