import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { CAMERA_LIMITS } from '../../domain/camera';
import { oneYear, touches, YEARS_OF_DATA, yearOfDate } from '../../domain/time-span';
import { BOLD, REGULAR } from '../fonts';
import { featureSource, IS_AT_LEVEL, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import { clusterLevels } from '../marks/cluster-levels';
import { terminalPlaces } from '../marks/fixed-places';
import { fromPixels, toPixels, worldWidth } from '../marks/flat-map';
import { keepApart } from '../marks/keep-apart';
import { discOf, discsAt, LAST_CLUSTER_LEVEL } from '../marks/mark-layout';
import { projectMarks } from '../marks/project-marks';
import type { Scene } from '../scene';
import { timedFeature, timedOpacity } from '../timed-features';

const EVENTS = 'events';

/** Hit-test layer of events; the features of several events in one place have `ids`. */
export const EVENT_MARKS = 'event-marks';

/** A level beyond the map's greatest zoom. */
const ALWAYS = 24;

/** The events of the timeline where they happened, with their years; several in one place are one mark. */
export const events: AtlasLayer = {
  sources: (scene): ReturnType<AtlasLayer['sources']> =>
    scene.events.length === 0
      ? {}
      : { [EVENTS]: featureSource(allFeatures(scene), { promoteId: 'key' }) },
  layers: (scene) => (scene.events.length === 0 ? [] : [marks(scene), counts(scene), years(scene)]),
};

/** Whether events of all years are drawn, of which the map shows those of one. */
function isTimed({ timed, selection }: Scene): boolean {
  return timed !== null && selection.kind !== 'timeline';
}

/** Whether events are drawn among projects, on any page but the timeline's, whose projects are faint. */
function isBesideProjects({ selection, layers }: Scene): boolean {
  return selection.kind !== 'timeline' && layers.includes('projects');
}

/** Returns the marks of the events; of all years, those of each year apart. */
function allFeatures(scene: Scene): readonly Feature[] {
  if (!isTimed(scene)) return eventFeatures(scene.events, scene);
  return YEARS_OF_DATA.flatMap((year) => {
    const own = scene.events.filter(({ date, until }) => touches(oneYear(year), date, until));
    return eventFeatures(own, scene).map((feature, i) =>
      timedFeature(feature, oneYear(year), `event ${i}`),
    );
  });
}

/**
 * Returns the marks of each zoom level, in groups as those of projects, apart from each other, from the corridor's ends and, in
 * an overview, from marks of projects.
 */
function eventFeatures(all: Scene['events'], scene: Scene): readonly Feature[] {
  const placed = all.flatMap((event) =>
    event.position ? [{ ...event, position: event.position }] : [],
  );
  const points = placed.map(({ position }) => toPixels(position, 1));
  const levels = clusterLevels(points, CAMERA_LIMITS.maxZoom);
  const fixed = terminalPlaces(scene);
  const beside = isBesideProjects(scene) ? projectMarks(scene).drawn : [];
  return levels.flatMap((unordered, level) => {
    const groups = unordered.toSorted((a, b) => b.members.length - a.members.length);
    const world = worldWidth(level);
    const discs = groups.map(({ x, y, members }) => ({
      ...{ x: x * world, y: y * world },
      radius: radiusOf(members.length, scene),
    }));
    const kept = keepApart(
      discs,
      [
        ...fixed
          .filter(({ from = 0, to = ALWAYS }) => level >= from && level <= to)
          .map((place) => discOf(place, world)),
        ...(level <= LAST_CLUSTER_LEVEL ? discsAt(beside, level) : []),
      ],
      world,
    );
    return groups.flatMap(({ members }, i) => {
      const own = members.flatMap((member) => placed[member] ?? []);
      const [first] = own;
      const [disc, moved] = [discs[i], kept[i]];
      if (!first || !disc || !moved) return [];
      const isStill = own.length === 1 && moved === disc;
      return pointFeature(isStill ? first.position : fromPixels(moved, world), {
        ...propertiesOf(own, scene),
        ...{ from: level, to: level < CAMERA_LIMITS.maxZoom ? level : ALWAYS },
      });
    });
  });
}

function propertiesOf(own: Scene['events'], { locale }: Scene) {
  const [event] = own;
  const dates = own.map(({ date }) => yearOfDate(date));
  if (own.length === 1 && event) {
    return { id: event.id, name: event.name[locale], year: dates[0] ?? 0 };
  }
  const ids = own.map(({ id }) => id).toSorted();
  const [first, last] = [Math.min(...dates), Math.max(...dates)];
  return { ids: ids.join(' '), cluster: ids[0] ?? '', count: own.length, first, last };
}

/** Square root of the count from which marks grow no more, and the radii from one event to that, in CSS pixels. */
const MOST = 7;
const RADII = [5.5, 17] as const;
/** Beside projects, whose marks they leave free. */
const RADII_BESIDE = [5.5, 11] as const;
const STROKE = 1.5;

function radiiOf(scene: Scene): readonly [least: number, greatest: number] {
  return isBesideProjects(scene) ? RADII_BESIDE : RADII;
}

/** Returns the radius of the mark of so many events with its stroke, in CSS pixels. */
function radiusOf(count: number, scene: Scene): number {
  const [least, greatest] = radiiOf(scene);
  const share = Math.min(1, (Math.sqrt(count) - 1) / (MOST - 1));
  return least + share * (greatest - least) + STROKE;
}

/** Whether a mark stands for several events. */
const IS_PLACE: ExpressionSpecification = ['has', 'count'];

const COUNT: ExpressionSpecification = ['coalesce', ['get', 'count'], 1];

function marks(scene: Scene): LayerSpecification {
  const { palette } = scene;
  const [least, greatest] = radiiOf(scene);
  return {
    id: EVENT_MARKS,
    type: 'circle',
    source: EVENTS,
    filter: IS_AT_LEVEL,
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['sqrt', COUNT], 1, least, MOST, greatest],
      'circle-color': palette.ink,
      'circle-opacity': timedOpacity(isTimed(scene), 0.86),
      'circle-stroke-opacity': timedOpacity(isTimed(scene), 1),
      'circle-stroke-color': palette.casing,
      'circle-stroke-width': STROKE,
    },
  };
}

function counts(scene: Scene): LayerSpecification {
  const { palette } = scene;
  return {
    id: 'event-counts',
    type: 'symbol',
    source: EVENTS,
    filter: ['all', IS_PLACE, IS_AT_LEVEL],
    layout: {
      'text-field': ['get', 'count'],
      'text-font': BOLD,
      'text-size': 11,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: { 'text-color': palette.land, 'text-opacity': timedOpacity(isTimed(scene), 1) },
  };
}

/** The year of an event, or the first and the last year of several. */
const YEARS: ExpressionSpecification = [
  'case',
  ['!', IS_PLACE],
  ['to-string', ['coalesce', ['get', 'year'], '']],
  ['==', ['get', 'first'], ['get', 'last']],
  ['to-string', ['get', 'first']],
  ['concat', ['get', 'first'], '–', ['get', 'last']],
];

/** Returns the years beside the marks, and from zoom 5 the names of single events. Beside projects they begin at zoom 5. */
function years(scene: Scene): LayerSpecification {
  const { palette } = scene;
  return {
    id: 'event-years',
    type: 'symbol',
    source: EVENTS,
    filter: IS_AT_LEVEL,
    layout: {
      'text-field': [
        'step',
        ['zoom'],
        isTimed(scene) || isBesideProjects(scene) ? '' : YEARS,
        5,
        [
          'format',
          YEARS,
          {},
          ['case', IS_PLACE, '', ['concat', '\n', ['get', 'name']]],
          { 'font-scale': 0.92, 'text-font': ['literal', REGULAR] },
        ],
      ],
      'text-font': BOLD,
      'text-size': 11.5,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': ['interpolate', ['linear'], ['sqrt', COUNT], 1, 0.8, 7, 1.7],
      'text-justify': 'auto',
      'text-max-width': 14,
      'text-optional': true,
      // Those of other years would stand in the way.
      ...(isTimed(scene) && { 'text-overlap': 'always', 'text-ignore-placement': true }),
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.8,
      'text-opacity': timedOpacity(isTimed(scene), 1),
    },
  };
}
