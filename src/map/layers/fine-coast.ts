import type { DataDrivenPropertyValueSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../symbols/palette';
import type { AtlasLayer } from '../layer';

/** Name of the source, and of the protocol by which `map/fine-coast.ts` serves its tiles. */
export const FINE_COAST = 'fine-coast';
const FIRST_ZOOM = 7;
const LAST_ZOOM = 10;

/**
 * The coast of OpenStreetMap from zoom 7, which hides land, lakes and lines of the basemap beneath it. Its tiles hold one
 * layer; `scripts/fine-coast` says which kinds of features.
 */
export const fineCoast: AtlasLayer = {
  sources: () => ({
    [FINE_COAST]: {
      type: 'vector',
      tiles: [`${FINE_COAST}://{z}/{x}/{y}`],
      minzoom: FIRST_ZOOM,
      maxzoom: LAST_ZOOM,
      attribution: '© OpenStreetMap contributors 2017',
    },
  }),
  layers: ({ palette }): LayerSpecification[] => [
    {
      ...layer('fine-ground'),
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': groundColor(palette), 'fill-antialias': false },
    },
    {
      ...layer('fine-lines'),
      type: 'line',
      filter: ['match', ['get', 'kind'], ['land', 'coast', 'river', 'border'], true, false],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': lineColor(palette), 'line-width': LINE_WIDTH },
    },
    {
      ...layer('fine-disputed'),
      type: 'line',
      filter: ['==', ['get', 'kind'], 'disputed'],
      paint: {
        'line-color': palette.border,
        'line-width': BORDER_WIDTH,
        'line-dasharray': [3, 2.5],
      },
    },
  ],
};

const layer = (id: string) => ({
  id,
  source: FINE_COAST,
  'source-layer': 'coast',
  minzoom: FIRST_ZOOM,
});

const groundColor = (palette: Palette): DataDrivenPropertyValueSpecification<string> => [
  'match',
  ['get', 'kind'],
  ['land', 'cut-land'],
  palette.land,
  palette.water,
];

const lineColor = (palette: Palette): DataDrivenPropertyValueSpecification<string> => [
  'match',
  ['get', 'kind'],
  'river',
  palette.river,
  'border',
  palette.border,
  palette.coast,
];

const BORDER_WIDTH = 1.2;

const LINE_WIDTH: DataDrivenPropertyValueSpecification<number> = [
  'match',
  ['get', 'kind'],
  'river',
  1.9,
  'border',
  BORDER_WIDTH,
  1,
];
