import { describe, expect, it } from 'vitest';
import { parseNearby } from './find-nearby';

describe('parseNearby', () => {
  it.each([
    ['what is within 100 km of Cusco', 'cusco', 100],
    ['projects within 50 kilometres of Cusco', 'cusco', 50],
    ['within a radius of 30 km around Cusco', 'cusco', 30],
    ['100 km around Cusco', 'cusco', 100],
    ['a menos de 100 km de Cusco', 'cusco', 100],
    ['¿Qué hay en un radio de 50 km alrededor de Cusco?', 'cusco', 50],
    ['库斯科100公里以内', '库斯科', 100],
    ['距库斯科50公里', '库斯科', 50],
    ['库斯科附近30公里内', '库斯科', 30],
    ['within 10 nautical miles of Chancay', 'chancay', 18.52],
    ['within 62,5 km of Cusco', 'cusco', 62.5],
  ])('parses %s', (text, place, kilometres) => {
    expect(parseNearby(text)).toEqual({ place, kilometres: expect.closeTo(kilometres, 6) });
  });

  it.each([
    ['near Cusco', 'cusco'],
    ['what did China build near Cusco', 'cusco'],
    ['cerca de Cusco', 'cusco'],
    ['¿Qué hay cerca del Callao?', 'callao'],
    ['库斯科附近', '库斯科'],
    ['库斯科周边有哪些项目', '库斯科'],
  ])('parses %s without a radius', (text, place) => {
    expect(parseNearby(text)).toEqual({ place });
  });

  it.each(['', 'Cusco', 'near', '100 km', 'cerca', '附近'])('finds nothing in "%s"', (text) => {
    expect(parseNearby(text)).toBeUndefined();
  });
});
