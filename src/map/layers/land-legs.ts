import type { LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { LEG_STATUSES, type LegStatus } from '../../domain/status';
import { unwrapTrack } from '../../geo/antimeridian';
import type { LegendGroup } from '../../symbols/legend';
import { BOLD } from '../fonts';
import { featureSource, lineFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const LEGS = 'land-legs';

/** Hit-test layer, wider than the drawn line. */
export const LEG_HIT = 'land-leg-hit';

/** Dash and gap in line widths: sparser the further a leg is from operation. */
const DASHES: Readonly<Record<LegStatus, readonly number[] | undefined>> = {
  open: undefined,
  construction: [4, 1.8],
  planned: [1.8, 1.8],
  studied: [0.01, 2.2],
};

const WIDTH = 2.2;

export const landLegsLegend: LegendGroup = {
  layer: 'land-legs',
  entries: LEG_STATUSES.map((status) => {
    const dash = DASHES[status];
    return {
      swatch: { shape: 'line', tone: 'corridor', width: WIDTH, status, ...(dash && { dash }) },
      label: `leg-status.${status}`,
    };
  }),
};

/** Roads, railways and rivers behind the two terminals, one style layer per status. */
export const landLegs: AtlasLayer = {
  sources: ({ corridor, locale }) => ({
    [LEGS]: featureSource(
      (corridor?.legs ?? []).map((leg) =>
        lineFeature(unwrapTrack(leg.stops.map((stop) => stop.position)), {
          id: leg.id,
          status: leg.status,
          name: leg.name[locale],
        }),
      ),
      { promoteId: 'id', tolerance: 0.2 },
    ),
  }),
  layers: (scene) =>
    scene.layers.includes('land-legs')
      ? [
          selectedBand(scene),
          ...LEG_STATUSES.map((status) => line(scene, status)),
          name(scene),
          hit,
        ]
      : [],
};

/** Returns a broad band beneath the leg whose page is open. */
function selectedBand({ palette, selection }: Scene): LayerSpecification {
  return {
    id: 'land-leg-selected',
    type: 'line',
    source: LEGS,
    filter: ['==', ['get', 'id'], selection.kind === 'leg' ? selection.id : ''],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': palette.corridor, 'line-width': WIDTH * 4, 'line-opacity': 0.3 },
  };
}

function line({ palette }: Scene, status: LegStatus): LineLayerSpecification {
  const dash = DASHES[status];
  return {
    id: `land-leg-${status}`,
    type: 'line',
    source: LEGS,
    filter: ['==', ['get', 'status'], status],
    layout: { 'line-join': 'round', 'line-cap': status === 'studied' ? 'round' : 'butt' },
    paint: {
      'line-color': palette.corridor,
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        2,
        ['case', ['boolean', ['feature-state', 'hover'], false], 2.4, 1.3],
        6,
        ['case', ['boolean', ['feature-state', 'hover'], false], WIDTH * 1.6, WIDTH],
      ],
      ...(dash && { 'line-dasharray': [...dash] }),
    },
  };
}

function name({ palette }: Scene): LayerSpecification {
  return {
    id: 'land-leg-names',
    type: 'symbol',
    source: LEGS,
    minzoom: 5.5,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': ['get', 'name'],
      'text-font': BOLD,
      'text-size': 11,
      'text-offset': [0, -0.9],
      'text-max-angle': 30,
    },
    paint: {
      'text-color': palette.corridor,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
    },
  };
}

const hit: LayerSpecification = {
  id: LEG_HIT,
  type: 'line',
  source: LEGS,
  paint: { 'line-color': '#000000', 'line-opacity': 0, 'line-width': 14 },
};
