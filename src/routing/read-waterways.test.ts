import { describe, expect, it } from 'vitest';
import { packTrack } from '../geo/packed-track';
import { readWaterways } from './read-waterways';

const SUEZ = {
  id: 'suez',
  aliases: ['suez-canal'],
  kind: 'canal',
  position: [32.35, 30.6],
  link: [
    [32.37, 31.5],
    [32.55, 29.7],
  ],
  open: true,
  limits: [{ measure: 'draught', metres: 20.1 }],
};
const TRACK = [
  [-5.5, 36],
  [-5.501, 36.25],
] as const;
const FAIRWAY = { id: 'river', joins: 'bay', onlyWay: true, track: packTrack(TRACK) };
const FILE = { passages: [SUEZ], fairways: [FAIRWAY] };

describe('waterways', () => {
  it('are read with the tracks of fairways unpacked', () => {
    expect(readWaterways(FILE)).toEqual({
      passages: [SUEZ],
      fairways: [{ ...FAIRWAY, track: TRACK }],
    });
  });

  it.each([
    { wrong: 'an array', json: '[1]', message: 'Waterways have an unknown field file.0' },
    { wrong: 'nothing', json: 'null', message: 'have null at file, expected an object' },
    { wrong: 'no fairways', json: '{"passages": []}', message: 'nothing at fairways' },
    { wrong: 'an unknown field', change: { length: 3 }, message: 'field passages.0.length' },
    { wrong: 'an unknown kind', change: { kind: 'lake' }, message: 'expected canal, strait, cape' },
    { wrong: 'an id of no letters', change: { id: '' }, message: '"" at passages.0.id' },
    { wrong: 'a yes', change: { open: 'yes' }, message: '"yes" at passages.0.open' },
    { wrong: 'a latitude of 91', change: { position: [0, 91] }, message: 'passages.0.position' },
    { wrong: 'a limit in feet', change: { limits: [{ measure: 'feet' }] }, message: 'limits.0' },
    { wrong: 'half a track', fairway: { track: [1, 2, 3] }, message: 'fairways.0.track' },
    { wrong: 'parts of a step', fairway: { track: [1, 2, 3, 4.5] }, message: 'fairways.0.track' },
    { wrong: 'onlyWay false', fairway: { onlyWay: false }, message: 'false at fairways.0.onlyWay' },
  ])('with $wrong are refused by name', ({ json, change = {}, fairway = {}, message }) => {
    const changed = { passages: [{ ...SUEZ, ...change }], fairways: [{ ...FAIRWAY, ...fairway }] };
    const value = json === undefined ? changed : JSON.parse(json);
    expect(() => readWaterways(value)).toThrow(message);
  });
});
