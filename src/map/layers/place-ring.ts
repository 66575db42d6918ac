import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { circleAround } from '../../geo/circle';
import type { Position, Track } from '../../geo/position';
import { kilometresToNauticalMiles } from '../../geo/units';
import { formatRadius } from '../../i18n/format-length';
import { BOLD } from '../fonts';
import { featureSource, lineFeature, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

const AREA = 'place-area';
const OUTLINE = 'place-outline';
const LABEL = 'place-radius';
const POSITION = 'place-position';

/** Dash and gap in line widths. */
const DASH = [4, 2.5];

/** Where the map's tiles end, on the globe too. What lies beyond would be drawn along this parallel. */
const LAST_LAT = 85.05;

/** The ring round the open place: a faint area, a dashed outline on the sphere, and its radius. */
export const placeRing: AtlasLayer = {
  sources: (scene): ReturnType<AtlasLayer['sources']> => (scene.place ? ringSources(scene) : {}),
  layers: (scene) => (scene.place ? [area, outline, radius].map((layer) => layer(scene)) : []),
};

/** The pin at the open place, above every other mark. */
export const placePin: AtlasLayer = {
  sources: ({ place }): ReturnType<AtlasLayer['sources']> =>
    place ? { [POSITION]: featureSource(pointsOnMap(place.position, {})) } : {},
  layers: (scene) => (scene.place ? [pin(scene)] : []),
};

function ringSources({ place, locale, lengthUnit }: Scene): ReturnType<AtlasLayer['sources']> {
  if (!place) return {};
  const circle = circleAround(place.position, kilometresToNauticalMiles(place.radius));
  const label = formatRadius(locale, place.radius, lengthUnit);
  return {
    [AREA]: featureSource([polygonFeature(circle.area)], { tolerance: 0.1 }),
    [OUTLINE]: featureSource(
      linesOnMap(circle.outline).map((line) => lineFeature(line, {})),
      { tolerance: 0.1 },
    ),
    [LABEL]: featureSource(pointsOnMap(circle.apex, { label })),
  };
}

/** Returns the parts of a line that the map can show. */
function linesOnMap(track: Track): readonly Track[] {
  const lines: Position[][] = [[]];
  for (const position of track) {
    if (isOnMap(position)) lines.at(-1)?.push(position);
    else if (lines.at(-1)?.length) lines.push([]);
  }
  return lines.filter(({ length }) => length > 1);
}

function pointsOnMap(position: Position, properties: Readonly<Record<string, string>>) {
  return isOnMap(position) ? [pointFeature(position, properties)] : [];
}

function isOnMap([, lat]: Position): boolean {
  return Math.abs(lat) <= LAST_LAT;
}

function polygonFeature(ring: Track): Feature {
  const coordinates = [ring.map((position) => [...position])];
  return { type: 'Feature', geometry: { type: 'Polygon', coordinates }, properties: {} };
}

function area({ palette }: Scene): LayerSpecification {
  return {
    id: 'place-area',
    type: 'fill',
    source: AREA,
    paint: { 'fill-color': palette.corridor, 'fill-opacity': 0.06, 'fill-antialias': false },
  };
}

function outline({ palette }: Scene): LayerSpecification {
  return {
    id: 'place-outline',
    type: 'line',
    source: OUTLINE,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.corridor, 'line-width': 1.6, 'line-dasharray': DASH },
  };
}

function radius({ palette }: Scene): LayerSpecification {
  return {
    id: 'place-radius',
    type: 'symbol',
    source: LABEL,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': BOLD,
      'text-size': 12,
      // Inside the ring, where no button or credit covers it.
      'text-anchor': 'top',
      'text-offset': [0, 0.4],
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: {
      'text-color': palette.corridor,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
    },
  };
}

function pin({ theme }: Scene): LayerSpecification {
  return {
    id: 'place-pin',
    type: 'symbol',
    source: POSITION,
    layout: {
      'icon-image': `pin/${theme}`,
      'icon-anchor': 'bottom',
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  };
}
