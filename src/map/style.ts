import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { fontFaces, type HanFace } from './fonts';
import type { AtlasLayer } from './layer';
import { alternativeRoutes } from './layers/alternative-routes';
import { basemap } from './layers/basemap';
import { comparedPlaces } from './layers/compared-places';
import { comparedServices } from './layers/compared-services';
import { countryNames } from './layers/country-names';
import { flow } from './layers/flow';
import { hoverHalo } from './layers/hover-halo';
import { landLegs } from './layers/land-legs';
import { lineClearance } from './layers/line-clearance';
import { firstLine, lines } from './layers/lines';
import { mapCursor } from './layers/map-cursor';
import { closedPassageMarks, closedPassageNames, passages } from './layers/passages';
import { placePin, placeRing } from './layers/place-ring';
import { ports } from './layers/ports';
import { projectLines } from './layers/project-lines';
import { projectNames, projects } from './layers/projects';
import { relatedPositions } from './layers/related-marks';
import { seaLeg, seaLegArrows } from './layers/sea-leg';
import { selectedProject } from './layers/selected-project';
import { serviceTrack } from './layers/service-track';
import { ship } from './layers/ship';
import { terminals } from './layers/terminals';
import { townNames } from './layers/town-names';
import { voyage, voyageOverLand, voyageStops } from './layers/voyage';
import { waterNames } from './layers/water-names';
import { memoizeLayer } from './memoize-layer';
import type { Scene } from './scene';

/** Absolute addresses of the style's files. */
export interface StyleFiles {
  /** `pmtiles://...` */
  readonly tiles: string;
  font(file: string): string;
  /** Returns the files of Chinese characters; called for a map in Chinese. */
  han(): readonly HanFace[];
}

/** Labels of lines, and layers that only some pages or zooms draw, fetched after the first picture or when one is wanted. */
type LateLayer =
  | 'fineCoast'
  | 'harbourShapes'
  | 'harbourNames'
  | 'tradeFlows'
  | 'companyWorks'
  | 'events'
  | 'comparisonLines'
  | 'rulers'
  | 'routeLabels'
  | 'ownData'
  | 'foreignTiles'
  | 'reach';
export type LateLayers = Readonly<Partial<Record<LateLayer, AtlasLayer>>>;

/** A layer without contents, which stands in for a layer that is not fetched yet. */
const NOTHING: AtlasLayer = { sources: () => ({}), layers: () => [] };

/** Returns the layers drawn over a basemap, from back to front. Names of towns and countries lie on lines and beneath marks. */
const overlayLayers = (late: LateLayers): readonly AtlasLayer[] => [
  late.reach ?? NOTHING,
  placeRing,
  late.harbourShapes ?? NOTHING,
  projectLines,
  late.comparisonLines ?? NOTHING,
  alternativeRoutes,
  voyageOverLand,
  landLegs,
  late.tradeFlows ?? NOTHING,
  seaLeg,
  seaLegArrows,
  flow,
  late.foreignTiles ?? NOTHING,
  late.ownData ?? NOTHING,
  townNames,
  projectNames,
  ports,
  countryNames,
  late.harbourNames ?? NOTHING,
  lineClearance,
  late.routeLabels ?? NOTHING,
  passages,
  serviceTrack,
  comparedServices,
  voyage,
  relatedPositions,
  hoverHalo,
  projects,
  late.companyWorks ?? NOTHING,
  closedPassageNames,
  terminals,
  late.events ?? NOTHING,
  voyageStops,
  closedPassageMarks,
  ship,
  selectedProject,
  comparedPlaces,
  late.rulers ?? NOTHING,
  placePin,
  mapCursor,
];

/**
 * Returns the style of the first picture: the ground with its names and the sea leg. The rest follows once these are drawn, so that
 * the corridor waits for no other line, mark or image.
 */
export function firstStyleOf(scene: Scene, files: StyleFiles): StyleSpecification {
  const layers = [basemap(files.tiles), waterNames, seaLeg, townNames, countryNames];
  return assemble(scene, files, null, [firstLine, ...layers]);
}

/**
 * Returns the whole style of a scene; the map is updated by the difference between two styles, which share what has not changed. Puts the sources, glyphs,
 * sprite and layers of an online basemap in the place of the embedded ground, beneath the atlas's names.
 * Leaves out late layers that are not fetched yet.
 */
export function styleOf(
  scene: Scene,
  files: StyleFiles,
  online: StyleSpecification | null = null,
  late: LateLayers = {},
): StyleSpecification {
  const ground = basemap(files.tiles);
  return assemble(scene, files, online, [
    lines,
    // An online basemap has the ground; the names come from the embedded one.
    online ? { ...ground, layers: () => [] } : ground,
    (online ? undefined : late.fineCoast) ?? NOTHING,
    waterNames,
    ...overlayLayers(late),
  ]);
}

function assemble(
  scene: Scene,
  files: StyleFiles,
  online: StyleSpecification | null,
  unmemoized: readonly AtlasLayer[],
): StyleSpecification {
  const layers = unmemoized.map(memoizeLayer);
  return {
    ...(online ?? {}),
    version: 8,
    projection: { type: scene.projection },
    'font-faces': fontFaces(files.font, scene.locale === 'zh' ? files.han() : []),
    sources: {
      ...(online?.sources ?? {}),
      ...(Object.assign({}, ...layers.map((layer) => layer.sources(scene))) as Record<
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
