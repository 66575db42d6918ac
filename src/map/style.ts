import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { fontFaces } from './fonts';
import type { AtlasLayer } from './layer';
import { alternativeRoutes } from './layers/alternative-routes';
import { basemap } from './layers/basemap';
import { comparedPlaces } from './layers/compared-places';
import { comparedServices } from './layers/compared-services';
import { comparisonLines } from './layers/comparison-lines';
import { countryNames } from './layers/country-names';
import { flow } from './layers/flow';
import { hoverHalo } from './layers/hover-halo';
import { landLegs } from './layers/land-legs';
import { mapCursor } from './layers/map-cursor';
import { closedPassages, passages } from './layers/passages';
import { placePin, placeRing } from './layers/place-ring';
import { ports } from './layers/ports';
import { projectLines } from './layers/project-lines';
import { projectNames, projects } from './layers/projects';
import { relatedPositions } from './layers/related-marks';
import { rulers } from './layers/rulers';
import { seaLeg } from './layers/sea-leg';
import { selectedProject } from './layers/selected-project';
import { serviceTrack } from './layers/service-track';
import { ship } from './layers/ship';
import { terminals } from './layers/terminals';
import { townNames } from './layers/town-names';
import { voyage, voyageOverLand, voyageStops } from './layers/voyage';
import { waterNames } from './layers/water-names';
import type { Scene } from './scene';

/** Absolute addresses of the style's files. */
export interface StyleFiles {
  /** `pmtiles://...` */
  readonly tiles: string;
  font(file: string): string;
}

/** Layers that only some pages or zooms draw, fetched after the first picture. */
type LateLayer = 'fineCoast' | 'tradeFlows' | 'companyWorks' | 'events';
export type LateLayers = Readonly<Record<LateLayer, AtlasLayer>>;

/** Layers of harbour plans, fetched with the first plan. */
export type HarbourLayers = Readonly<Record<'harbourShapes' | 'harbourNames', AtlasLayer>>;

/** A layer without contents, which stands in for a layer that is not fetched yet. */
const NOTHING: AtlasLayer = { sources: () => ({}), layers: () => [] };

const NO_HARBOUR_LAYERS: HarbourLayers = { harbourShapes: NOTHING, harbourNames: NOTHING };
const NO_LATE_LAYERS: LateLayers = {
  fineCoast: NOTHING,
  tradeFlows: NOTHING,
  companyWorks: NOTHING,
  events: NOTHING,
};

/** Returns the layers drawn over a basemap, from back to front. Names of towns and countries lie on lines and beneath marks. */
const overlayLayers = (
  { tradeFlows, companyWorks, events }: LateLayers,
  { harbourShapes, harbourNames }: HarbourLayers,
  [towns, countries]: readonly AtlasLayer[],
): readonly AtlasLayer[] => [
  placeRing,
  harbourShapes,
  projectLines,
  comparisonLines,
  alternativeRoutes,
  voyageOverLand,
  landLegs,
  tradeFlows,
  seaLeg,
  flow,
  towns ?? NOTHING,
  projectNames,
  ports,
  countries ?? NOTHING,
  passages,
  serviceTrack,
  comparedServices,
  voyage,
  relatedPositions,
  harbourNames,
  hoverHalo,
  projects,
  companyWorks,
  closedPassages,
  terminals,
  events,
  voyageStops,
  ship,
  selectedProject,
  comparedPlaces,
  rulers,
  placePin,
  mapCursor,
];

/**
 * Returns the whole style of a scene; the map is updated by the difference between two styles. Keeps the sources, glyphs,
 * sprite and layers of an online basemap beneath the atlas's own layers. Leaves out late layers that are not fetched yet.
 */
export function styleOf(
  scene: Scene,
  files: StyleFiles,
  online: StyleSpecification | null = null,
  late: LateLayers = NO_LATE_LAYERS,
  harbours: HarbourLayers = NO_HARBOUR_LAYERS,
): StyleSpecification {
  const layers = online
    ? overlayLayers(late, harbours, [])
    : [
        basemap(files.tiles),
        late.fineCoast,
        waterNames,
        ...overlayLayers(late, harbours, [townNames, countryNames]),
      ];
  return {
    ...(online ?? {}),
    version: 8,
    projection: { type: scene.projection },
    'font-faces': fontFaces(files.font),
    sources: {
      ...(online?.sources ?? {}),
      ...(Object.assign({}, ...[seaLeg, ...layers].map((layer) => layer.sources(scene))) as Record<
        string,
        SourceSpecification
      >),
    },
    layers: [
      ...(online?.layers ?? []),
      ...layers.flatMap((layer): readonly LayerSpecification[] => layer.layers(scene)),
    ],
  };
}
