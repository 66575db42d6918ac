import type { Feature, LineString } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { LandLegSummary } from '../../domain/corridor';
import type { Locale } from '../../domain/locale';
import { LEG_STATUSES, type LegStatus } from '../../domain/status';
import { unwrapTrack } from '../../geo/antimeridian';
import { eastward } from '../../geo/eastward';
import { translator } from '../../i18n/translator';
import type { LegendGroup } from '../../symbols/legend';
import { featureSource, lineFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';
import { dashesBy, LANE_OFFSET, SCHEMATIC_OPACITY } from './schematic-line';

const LEGS = 'land-legs';

/** Hit-test layer, wider than the drawn line. */
export const LEG_HIT = 'land-leg-hit';

/** Dash and gap in line widths: sparser the further a leg is from operation. */
const DASHES: Readonly<Record<LegStatus, readonly [dash: number, gap: number] | undefined>> = {
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

/**
 * Roads, railways and rivers behind the two terminals: schematic lines from town to town, side by side where they share a
 * way, dashed by status.
 */
export const landLegs: AtlasLayer = {
  sources: ({ corridor }) => ({
    [LEGS]: featureSource(landLegLines(corridor?.legs ?? []), { promoteId: 'id', tolerance: 0.2 }),
  }),
  layers: (scene) =>
    scene.layers.includes('land-legs') ? [selectedBand(scene), line(scene), hit] : [],
};

/** Returns the lines of legs from town to town, each with its lane. */
export function landLegLines(legs: readonly LandLegSummary[]): readonly Feature<LineString>[] {
  return legs.map(({ id, status, stops, lane = 0 }) =>
    lineFeature(eastward(unwrapTrack(stops.map(({ position }) => position))), { id, status, lane }),
  );
}

/** Returns the text along a leg: its name, and its status unless it is open. */
export function landLegLabel({ name, status }: LandLegSummary, locale: Locale): string {
  return status === 'open'
    ? name[locale]
    : `${name[locale]} · ${translator(locale)(`leg-status.${status}`)}`;
}

/** Returns a broad band beneath the leg whose page is open. */
function selectedBand({ palette, selection }: Scene): LayerSpecification {
  return {
    id: 'land-leg-selected',
    type: 'line',
    source: LEGS,
    filter: ['==', ['get', 'id'], selection.kind === 'leg' ? selection.id : ''],
    layout: ROUND,
    paint: {
      'line-color': palette.corridor,
      'line-width': WIDTH * 4,
      'line-opacity': 0.3,
      'line-offset': LANE_OFFSET,
    },
  };
}

const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;
const IS_HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

function line({ palette, selection }: Scene): LayerSpecification {
  const selected = selection.kind === 'leg' ? selection.id : '';
  return {
    id: 'land-leg-line',
    type: 'line',
    source: LEGS,
    layout: ROUND,
    paint: {
      'line-color': palette.corridor,
      'line-opacity': [
        'case',
        ['any', IS_HOVERED, ['==', ['get', 'id'], selected]],
        1,
        SCHEMATIC_OPACITY,
      ],
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        2,
        ['case', IS_HOVERED, 2.4, 1.3],
        6,
        ['case', IS_HOVERED, WIDTH * 1.6, WIDTH],
      ],
      'line-offset': LANE_OFFSET,
      'line-dasharray': dashesBy('status', DASHES),
    },
  };
}

const hit: LayerSpecification = {
  id: LEG_HIT,
  type: 'line',
  source: LEGS,
  paint: {
    'line-color': '#000000',
    'line-opacity': 0,
    'line-width': 14,
    'line-offset': LANE_OFFSET,
  },
};
