import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { LandLegSummary } from '../../domain/corridor';
import type { Locale } from '../../domain/locale';
import { LEG_STATUSES, type LegStatus } from '../../domain/status';
import { unwrapTrack } from '../../geo/antimeridian';
import { eastward } from '../../geo/eastward';
import { translator } from '../../i18n/translator';
import type { LegendGroup } from '../../symbols/legend';
import { lineFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import { legByYears } from '../marks/timed-leg';
import type { Scene } from '../scene';
import { timedOpacity } from '../timed-features';
import { IS_LAND_LEG, LAND_LEG_LINE, LINES, lineKey } from './line-ids';
import { dashesBy, LANE_OFFSET, SCHEMATIC_OPACITY } from './schematic-line';

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
  sources: () => ({}),
  layers: (scene) => {
    if (!scene.layers.includes('land-legs')) return [];
    const { selection } = scene;
    return [...(selection.kind === 'leg' ? [selectedBand(scene, selection.id)] : []), line(scene)];
  },
};

/** Returns the features of the land legs in the source of lines. */
export function landLegFeatures(scene: Scene): readonly Feature[] {
  return (scene.corridor?.legs ?? []).flatMap(({ id, status, lane = 0, stops }) => {
    const track = eastward(unwrapTrack(stops.map(({ position }) => position)));
    const properties = { id, kind: 'leg', key: lineKey('leg', id), status, lane };
    return legByYears(lineFeature(track, properties), id, scene);
  });
}

/** Returns the text along a leg: its name, and its status unless it is open. */
export function landLegLabel({ name, status }: LandLegSummary, locale: Locale): string {
  return status === 'open'
    ? name[locale]
    : `${name[locale]} · ${translator(locale)(`leg-status.${status}`)}`;
}

/** Returns a broad band beneath the leg whose page is open. */
function selectedBand({ palette, timedLegs }: Scene, id: string): LayerSpecification {
  return {
    id: 'land-leg-selected',
    type: 'line',
    source: LINES,
    filter: ['all', IS_LAND_LEG, ['==', ['get', 'id'], id]],
    layout: ROUND,
    paint: {
      'line-color': palette.corridor,
      'line-width': WIDTH * 4,
      'line-opacity': timedOpacity(timedLegs !== null, 0.3),
      'line-offset': LANE_OFFSET,
    },
  };
}

const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;
const IS_HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

function line({ palette, selection, timedLegs }: Scene): LayerSpecification {
  const selected = selection.kind === 'leg' ? selection.id : '';
  return {
    id: LAND_LEG_LINE,
    type: 'line',
    source: LINES,
    filter: IS_LAND_LEG,
    layout: ROUND,
    paint: {
      'line-color': palette.corridor,
      'line-opacity': timedOpacity(timedLegs !== null, [
        'case',
        ['any', IS_HOVERED, ['==', ['get', 'id'], selected]],
        1,
        SCHEMATIC_OPACITY,
      ]),
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
