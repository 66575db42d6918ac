import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJsonProperties } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LandLegSummary } from '../domain/corridor';
import { NO_FILTERS, withChoice } from '../domain/filters';
import { DATA_YEARS, oneYear } from '../domain/time-span';
import type { Position } from '../geo/position';
import type { AppState } from '../state/store';
import { toPixels, worldWidth } from './marks/flat-map';
import { corridorMap, dataOf, SCENES, style } from './style-scenes.fixture';

/** Where the mine of the scenes is. */
const MINE: Position = [-72, -14];

const name = { en: 'x', es: 'x', pt: 'x', zh: 'x' };

/** The mine of the scenes is planned in 2010, built from 2012 and opens in 2019; two events lie elsewhere. */
function inYear(year: number, change: Partial<AppState> = {}): Partial<AppState> {
  return {
    time: oneYear(year),
    recordTimes: {
      state: 'ready',
      value: {
        projects: [
          {
            steps: [
              { date: '2010', status: 'planned' },
              { date: '2012-03', status: 'construction' },
              { date: '2019-07-01', status: 'operating' },
            ],
            isUndated: false,
          },
        ],
        services: [],
        loans: [],
        legs: new Map(),
        events: [
          { id: 'strike', date: '2015', kind: 'protest', name, position: [-60, -30] },
          { id: 'opening', date: '2019', kind: 'project', name, position: [-60, -30] },
        ],
      },
    },
    ...change,
  };
}

/** Returns the symbols and years that are drawn at the greatest zoom. */
function marksOf(built: ReturnType<typeof style>, source: string) {
  return dataOf(built, source).features.flatMap(({ properties }) =>
    properties?.to === 24 &&
    (properties.icon ?? properties.year) !== undefined &&
    properties.icon !== 'city-dot'
      ? [properties]
      : [],
  );
}

/** Returns where the marks of a level are drawn, in CSS pixels. */
function pixelsOf(built: ReturnType<typeof style>, source: string, level: number) {
  return dataOf(built, source).features.flatMap(({ geometry, properties }) => {
    const isShown = properties?.from <= level && properties?.to >= level;
    if (!isShown || geometry.type !== 'Point' || properties?.icon === 'city-dot') return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [toPixels([lon, lat], worldWidth(level))];
  });
}

describe('the style of a year', () => {
  it.each(SCENES)('is valid for $locale, $theme, $projection', (scene) => {
    expect(validateStyleMin(style({ ...scene, ...inYear(2019) }))).toEqual([]);
  });

  it('is the same for every year, with the years of each symbol', () => {
    const built = style(inYear(2011));
    expect(built).toEqual(style(inYear(2019)));
    const marks = marksOf(built, 'projects');
    expect(marks.map(({ icon, since, until }) => [icon, since, until])).toEqual([
      [expect.stringContaining('planned'), 2010, 2011],
      [expect.stringContaining('construction'), 2012, 2018],
      [expect.stringContaining('operating'), 2019, DATA_YEARS.to],
    ]);
  });

  it('has each land leg and its name in the years since it began', () => {
    const stops = [{ position: [-77, -12] }, { position: [-70, -9] }] as const;
    const leg = { name, port: 'pechy', mode: 'road', status: 'open', stops } as const;
    const legs: readonly LandLegSummary[] = [
      { ...leg, id: 'old-road' },
      { ...leg, id: 'new-road' },
    ];
    const history = (date: string) => ({
      steps: [{ date, status: 'open' as const }],
      isUndated: false,
    });
    const times = inYear(2011).recordTimes;
    if (times?.state !== 'ready') throw new Error('The times of the scene are known');
    const begun = new Map([
      ['old-road', history('1950')],
      ['new-road', history('2010-12-22')],
    ]);
    const built = style({
      ...inYear(2011),
      corridorMap: { state: 'ready', value: { ...corridorMap, legs } },
      recordTimes: { state: 'ready', value: { ...times.value, legs: begun } },
      layers: ['corridor', 'land-legs'],
    });
    const yearsOf = (source: string, isLeg: (properties: GeoJsonProperties) => boolean) =>
      dataOf(built, source).features.flatMap(({ properties }) =>
        isLeg(properties) ? [properties?.since] : [],
      );
    expect(yearsOf('lines', (each) => each?.kind === 'leg')).toEqual([undefined, 2010]);
    expect(new Set(yearsOf('route-labels', (each) => each?.text === 'x'))).toEqual(
      new Set([undefined, 2010]),
    );
    expect(validateStyleMin(built)).toEqual([]);
  });

  it('has the events of each year apart', () => {
    const events = marksOf(style(inYear(2019)), 'events');
    expect(events.map(({ id, since, until }) => [id, since, until])).toEqual([
      ['strike', 2015, 2015],
      ['opening', 2019, 2019],
    ]);
  });

  it.each([oneYear(2019), { from: 2010, to: 2019 }])(
    'draws events beside projects in an overview, not over them: $from to $to',
    (time) => {
      const { recordTimes } = inYear(2019);
      if (recordTimes?.state !== 'ready') throw new Error('The times of the scene are known');
      const events = recordTimes.value.events.map((event) => ({ ...event, position: MINE }));
      const value = { ...recordTimes.value, events };
      const built = style({ time, recordTimes: { state: 'ready', value } });
      for (const level of [0, 2, 4, 7]) {
        const marks = pixelsOf(built, 'projects', level);
        const events = pixelsOf(built, 'events', level);
        expect([marks.length, events.length].every((count) => count > 0)).toBe(true);
        for (const { x, y } of events) {
          for (const mark of marks) expect(Math.hypot(x - mark.x, y - mark.y)).toBeGreaterThan(14);
        }
      }
    },
  );

  it('leaves out the years in which a project does not pass the filters', () => {
    const filters = withChoice(NO_FILTERS, 'status', ['construction']);
    const marks = marksOf(style(inYear(2019, { filters })), 'projects');
    expect(marks.map(({ since, until }) => [since, until])).toEqual([[2012, 2018]]);
  });

  it('of several years has what changed within them, as it was at their end', () => {
    const span = (from: number, to: number) =>
      marksOf(style({ ...inYear(2019), time: { from, to } }), 'projects').map(({ icon }) => icon);
    expect(span(2011, 2015)).toEqual([expect.stringContaining('construction')]);
    expect(span(2013, 2018)).toEqual([]);
  });
});
