import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BOLD, REGULAR } from '../fonts';
import { featureSource, pointFeature } from '../geojson';
import type { AtlasLayer } from '../layer';
import type { Scene } from '../scene';

/** Source of the events, clustered. */
export const EVENTS = 'events';

/** Hit-test layer of events; the features of several events in one place have a `cluster_id`. */
export const EVENT_MARKS = 'event-marks';

/** Above the map's greatest zoom, so that events in one place are one mark at every zoom. */
const ALWAYS = 17;

/** The events of the timeline where they happened, with their years; several in one place are one mark. */
export const events: AtlasLayer = {
  sources: ({ events: all, locale }): ReturnType<AtlasLayer['sources']> =>
    all.length === 0
      ? {}
      : {
          [EVENTS]: featureSource(
            all.flatMap(({ id, name, date, position }) => {
              const year = Number(date.slice(0, 4));
              return position ? [pointFeature(position, { id, name: name[locale], year })] : [];
            }),
            {
              cluster: true,
              clusterRadius: 26,
              clusterMaxZoom: ALWAYS,
              clusterProperties: {
                first: ['min', ['get', 'year']],
                last: ['max', ['get', 'year']],
              },
            },
          ),
        },
  layers: (scene) => (scene.events.length === 0 ? [] : [marks(scene), counts(scene), years(scene)]),
};

/** Whether a mark stands for several events. */
const IS_PLACE: ExpressionSpecification = ['has', 'point_count'];

const COUNT: ExpressionSpecification = ['coalesce', ['get', 'point_count'], 1];

function marks({ palette }: Scene): LayerSpecification {
  return {
    id: EVENT_MARKS,
    type: 'circle',
    source: EVENTS,
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['sqrt', COUNT], 1, 5.5, 7, 17],
      'circle-color': palette.ink,
      'circle-opacity': 0.86,
      'circle-stroke-color': palette.casing,
      'circle-stroke-width': 1.5,
    },
  };
}

function counts({ palette }: Scene): LayerSpecification {
  return {
    id: 'event-counts',
    type: 'symbol',
    source: EVENTS,
    filter: IS_PLACE,
    layout: {
      'text-field': ['get', 'point_count'],
      'text-font': BOLD,
      'text-size': 11,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: { 'text-color': palette.land },
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

/** Returns the years beside the marks, and from zoom 5 the names of single events. */
function years({ palette }: Scene): LayerSpecification {
  return {
    id: 'event-years',
    type: 'symbol',
    source: EVENTS,
    layout: {
      'text-field': [
        'step',
        ['zoom'],
        YEARS,
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
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
  };
}
