import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Frame } from '../../../src/map/framing';
import type { Scene } from '../../../src/map/scene';
import { drawMap } from '../../../src/still-map/draw-map';
import type { ReadTile } from '../../../src/still-map/plane-feature';
import { stillStyle } from '../../../src/still-map/still-scene';
import { fitBounds, type StillView, withinWorld } from '../../../src/still-map/view';
import { CARD, TEXT_WIDTH } from './card-layout';

/** The size of a card's map, in pixels. */
export const CARD_MAP = { width: CARD.width - TEXT_WIDTH, height: CARD.height } as const;

/** What the map of a card shows: the scene of its page in the light theme, and what is framed. */
export interface CardMap {
  readonly scene: Scene;
  readonly frame: Frame;
}

/** Marks and lines are drawn so many times as large as on a screen, because cards are shown at a half or a quarter of their size. */
const SCALE = 2;
const SIZE = { width: CARD_MAP.width / SCALE, height: CARD_MAP.height / SCALE } as const;

/** The zoom at which a place is shown with the coast and countries around it. */
const PLACE_ZOOM = 3.4;

/** The closest zoom of what has bounds. */
const MAX_ZOOM = 4.4;

/** Room round what is framed, in pixels of the map before it is scaled. */
const MARGINS = { top: 36, right: 22, bottom: 36, left: 22 } as const;

/**
 * The ground of a map: two colours and, where a place is shown, borders. Its edges are not smoothed, which saves a card a quarter of its
 * map's bytes.
 */
const GROUND = ['water', 'land', 'lakes', 'fine-ground'];
const BORDERS = ['borders', 'borders-disputed', 'fine-disputed'];
const LEAST_ZOOM_WITH_BORDERS = 1.5;

/** What a picture does without: coastlines, rivers, dots of towns, ports that it is not about, and ways over land. */
const LEFT_OUT = ['coast', 'fine-lines', 'rivers', 'town-names', 'port-marks', 'land-leg-line'];

/** Returns the map of a card as SVG, without names, which could not be read. */
export function drawCardMap({ scene, frame }: CardMap, readTile: ReadTile): string {
  const view = viewOf(frame);
  const style = stillStyle(scene);
  const ground = view.zoom < LEAST_ZOOM_WITH_BORDERS ? GROUND : [...GROUND, ...BORDERS];
  const drawn = (isDrawn: (layer: LayerSpecification) => boolean) => {
    const layers = style.layers.filter(isDrawn);
    const { picture } = drawMap({
      style: { ...style, layers },
      view,
      readTile,
      inks: 'light',
      locale: scene.locale,
      taken: [],
    });
    return picture;
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_MAP.width}" height="${CARD_MAP.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}">`,
    `<g shape-rendering="crispEdges">${drawn(({ id }) => ground.includes(id))}</g>`,
    drawn(({ id }) => ![...GROUND, ...BORDERS, ...LEFT_OUT].includes(id)),
    '</svg>',
  ].join('');
}

function viewOf(frame: Frame): StillView {
  const view =
    frame.kind === 'bounds'
      ? fitBounds(frame.bounds, SIZE, MARGINS, Math.min(frame.maxZoom, MAX_ZOOM))
      : { center: frame.center, zoom: Math.min(frame.zoom, PLACE_ZOOM), ...SIZE };
  // No layer is drawn below zoom 0, at which the Pacific has room.
  return withinWorld({ ...view, zoom: Math.max(0, view.zoom) });
}
