import { describe, expect, it } from 'vitest';
import { CAMERA_LIMITS } from '../domain/camera';
import { placeAt } from '../domain/place';
import type { Selection } from '../domain/selection';
import { kilometres } from '../geo/units';
import type { SharedState } from '../state/persistence';
import { atlasGrammar } from './address';
import { KEPT_PAGES } from './kept-pages.fixture';
import { UNTOUCHED } from './untouched-view.fixture';

const { format: formatAddress, parse: parseAddress } = atlasGrammar(KEPT_PAGES);

const MEASURE: Selection = { kind: 'measure' };

describe('the address of a ruler or a place', () => {
  it('drops and reports invalid ruler points and those beyond the fiftieth', () => {
    const { state: kept, problems } = parseAddress(
      'en/measure/?v=1&p=-11.58,-77.27;91,0;here;31.25,482',
      'en',
    );
    expect(kept).toEqual({
      ...UNTOUCHED,
      selection: MEASURE,
      rulerPoints: [
        [-77.27, -11.58],
        [122, 31.25],
      ],
    });
    expect(problems).toEqual([
      { part: 'p', value: '91,0' },
      { part: 'p', value: 'here' },
    ]);
    const many = Array.from({ length: 53 }, (_, i) => `${i},0`);
    expect(parseAddress(`en/measure/?p=${many.join(';')}`, 'en').problems).toEqual([
      { part: 'p', value: '50,0;51,0;52,0' },
    ]);
  });

  it('contains ruler points only on the page measure', () => {
    const view: SharedState = { ...UNTOUCHED, rulerPoints: [[-77.27, -11.58]] };
    expect(formatAddress(view)).toBe('en/');
    expect(formatAddress({ ...view, selection: MEASURE })).toBe('en/measure/?v=1&p=-11.58,-77.27');
    expect(parseAddress('en/?p=-11.58,-77.27', 'en')).toEqual({ state: UNTOUCHED, problems: [] });
  });

  it('contains the radius only on the page of a place', () => {
    const view: SharedState = { ...UNTOUCHED, placeRadius: kilometres(250) };
    expect(formatAddress(view)).toBe('en/');
    const place = { ...view, selection: placeAt([-71.97, -13.53]) };
    expect(formatAddress(place)).toBe('en/at/-13.53/-71.97/?v=1&r=250');
  });

  it.each([
    ['5', 10, []],
    ['99999', 1000, []],
    ['120.6', 121, []],
    ['far', 100, [{ part: 'r', value: 'far' }]],
    ['-20', 100, [{ part: 'r', value: '-20' }]],
  ])('clamps and rounds a radius: r=%s', (text, radius, problems) => {
    const parsed = parseAddress(`en/at/0/180/?v=1&r=${text}`, 'en');
    expect(parsed.state.placeRadius).toBe(radius);
    expect(parsed.problems).toEqual(problems);
  });
});

describe('the address of a camera', () => {
  it('clamps a camera to the limits of the map', () => {
    const { state } = parseAddress('en/?m=18/89/10/0/80', 'en');
    const { maxZoom, maxLat, maxPitch } = CAMERA_LIMITS;
    expect(state.camera).toMatchObject({ zoom: maxZoom, lat: maxLat, pitch: maxPitch });
    expect(formatAddress(state)).toBe(`en/?v=1&m=${maxZoom}/${maxLat}/10/0/${maxPitch}`);
  });

  it('keeps the zoom of a globe at a high latitude', () => {
    const { state } = parseAddress('en/?m=-0.9/60/10', 'en');
    expect(formatAddress(state)).toBe('en/?v=1&m=-0.9/60/10');
    expect(parseAddress('en/?m=-0.9/0/10', 'en').state.camera?.zoom).toBe(0);
  });

  it('wraps longitudes instead of clamping them', () => {
    expect(parseAddress('en/?m=3/5/190', 'en').state.camera?.lon).toBe(-170);
    expect(parseAddress('en/?m=3/5/-541.5', 'en').state.camera?.lon).toBe(178.5);
  });
});
