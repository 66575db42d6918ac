import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { EventKind } from '../domain/event';
import { NO_FILTERS, withChoice } from '../domain/filters';
import { placeAt } from '../domain/place';
import { kilometres } from '../geo/units';
import type { AppState } from '../state/store';
import { toPixels, worldWidth } from './marks/flat-map';
import { COMPANY, dataOf, RULER, SCENES, style, TIMELINE, TRADE } from './style-scenes.fixture';

describe('the style of a page that draws on the map', () => {
  it.each(SCENES)('is valid while measuring for $locale, $theme, $projection', (scene) => {
    expect(validateStyleMin(style({ ...scene, ...RULER }))).toEqual([]);
  });

  it('draws a ruler across 180 degrees, shortest line, rhumb line and points', () => {
    const built = style(RULER);
    for (const source of ['ruler-geodesics', 'ruler-rhumbs']) {
      const [line] = dataOf(built, source).features;
      if (line?.geometry.type !== 'LineString') throw new Error('no line');
      expect(line.geometry.coordinates[0]?.[0]).toBeCloseTo(-77.27, 9);
      expect(line.geometry.coordinates.at(-1)?.[0]).toBeCloseTo(-238, 9);
    }
    expect(dataOf(built, 'ruler-points').features.map(({ properties }) => properties)).toEqual([
      { number: '1' },
      { number: '2' },
    ]);
  });

  it('draws a ruler on the measuring page only', () => {
    const built = style({ ...RULER, selection: { kind: 'overview' } });
    expect(built.sources['ruler-points']).toBeUndefined();
  });

  it.each(SCENES)('is valid on the page of a place for $locale, $theme, $projection', (scene) => {
    expect(validateStyleMin(style({ ...scene, selection: placeAt([180, 89.9]) }))).toEqual([]);
  });

  it('draws the ring of a place across 180 degrees, its radius and a pin', () => {
    const built = style({ selection: placeAt([180, -20]), placeRadius: kilometres(250) });
    const [line] = dataOf(built, 'place-outline').features;
    if (line?.geometry.type !== 'LineString') throw new Error('no line');
    const lons = line.geometry.coordinates.map(([lon = 0]) => lon);
    expect(Math.max(...lons) - Math.min(...lons)).toBeCloseTo(4.8, 1);
    expect(dataOf(built, 'place-radius').features[0]?.properties).toEqual({
      label: '250 km (135 nm)',
    });
    expect(built.layers.at(-1)?.id).toBe('place-pin');
    expect(style({}).sources['place-outline']).toBeUndefined();
  });

  it('draws only what lies on the map of a ring near a pole', () => {
    const crossing = style({ selection: placeAt([20, -84]), placeRadius: kilometres(200) });
    expect(dataOf(crossing, 'place-outline').features).toHaveLength(2);
    expect(dataOf(crossing, 'place-position').features).toHaveLength(1);
    const beyond = style({ selection: placeAt([20, 89.5]) });
    for (const source of ['place-outline', 'place-radius', 'place-position']) {
      expect(dataOf(beyond, source).features).toEqual([]);
    }
  });

  it.each(SCENES)(
    'is valid with trade, events and works for $locale, $theme, $projection',
    (scene) => {
      expect(validateStyleMin(style({ ...scene, ...TRADE }))).toEqual([]);
      expect(validateStyleMin(style({ ...scene, ...TIMELINE }))).toEqual([]);
      expect(validateStyleMin(style({ ...scene, ...COMPANY }))).toEqual([]);
    },
  );

  it('draws trade with arrows from origin to destination, across 180 degrees without a jump', () => {
    const [line] = dataOf(style(TRADE), 'trade-flows').features;
    if (line?.geometry.type !== 'LineString') throw new Error('no line');
    const lons = line.geometry.coordinates.map(([lon = 0]) => lon);
    expect(lons[0]).toBeCloseTo(-77, 6);
    expect(lons.at(-1)).toBeCloseTo(-238, 6);
    expect(dataOf(style(TRADE), 'route-labels').features[0]?.properties?.text).toBe(
      'Mine · USD 28.8bn · 2025',
    );
  });

  it('draws the events of the chosen kind that have a place', () => {
    const ids = (change: Partial<AppState>) =>
      style({ ...TIMELINE, ...change }).sources.events &&
      dataOf(style({ ...TIMELINE, ...change }), 'events')
        .features.filter(({ properties }) => properties?.from === 8)
        .flatMap(({ properties }) => properties?.id ?? properties?.ids.split(' '));
    const ofKind = (kind: EventKind) => ({
      filters: withChoice(NO_FILTERS, 'event-kind', [kind]),
    });
    expect(ids({})).toEqual(['law', 'summit']);
    expect(ids(ofKind('law'))).toEqual(['law']);
    expect(ids(ofKind('protest'))).toBeUndefined();
    expect(ids({ selection: { kind: 'overview' } })).toBeUndefined();
  });

  it('draws events beside the ends of the corridor, not over them', () => {
    const built = style(TIMELINE);
    const place = ({ geometry }: GeoJSON.Feature, level: number) => {
      if (geometry.type !== 'Point') throw new Error('no point');
      const [lon = 0, lat = 0] = geometry.coordinates;
      return toPixels([lon, lat], worldWidth(level));
    };
    const terminals = dataOf(built, 'ports').features.filter(
      ({ properties }) => properties?.anchor !== undefined,
    );
    expect(terminals).toHaveLength(2);
    for (const event of dataOf(built, 'events').features) {
      const level = Number(event.properties?.from);
      const { x, y } = place(event, level);
      for (const terminal of terminals) {
        const end = place(terminal, level);
        expect(Math.hypot(x - end.x, y - end.y)).toBeGreaterThan(16);
      }
    }
  });

  it('draws the works of a company with its roles, apart from the other projects', () => {
    const built = style(COMPANY);
    expect(dataOf(built, 'company-works').features[0]?.properties).toMatchObject({
      id: 'mine',
      roles: 'Owner, Operator',
    });
    expect(dataOf(built, 'projects').features).toEqual([]);
  });
});
