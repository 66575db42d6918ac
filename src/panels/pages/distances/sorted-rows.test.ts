import { describe, expect, it } from 'vitest';
import type { ComparedDistance } from '../../../domain/published-distance';
import { nauticalMiles } from '../../../geo/units';
import { type Column, rowsWith, sortedRows } from './sorted-rows';

const callao = row('Callao, Peru', 'Panama, Panama', 1350, -1.2);
const fava = row('Ilha Dáfrica', 'Shanghai, China', 9000, 0.3);
const lost = row('Nowhere', 'Callao, Peru', 100, undefined);
const ROWS = [callao, fava, lost];

function row(from: string, to: string, published: number, error?: number): ComparedDistance {
  const computed = error === undefined ? {} : { computed: nauticalMiles(published), error };
  return {
    from: { name: from, position: [0, 0] },
    to: { name: to, position: [1, 1] },
    via: '',
    kind: 'direct',
    published: nauticalMiles(published),
    ...computed,
    source: 'A table',
  };
}

function sorted(column: Column, isDescending: boolean) {
  return sortedRows(ROWS, { column, isDescending });
}

describe('published distances', () => {
  it('match every word of a search, ignoring accents', () => {
    expect(rowsWith(ROWS, 'callao')).toEqual([callao, lost]);
    expect(rowsWith(ROWS, 'dafrica CHINA')).toEqual([fava]);
    expect(rowsWith(ROWS, '  ')).toEqual(ROWS);
    expect(rowsWith(ROWS, 'atlantis')).toEqual([]);
  });

  it('are sorted by a column in either direction', () => {
    expect(sorted('route', false)).toEqual([callao, fava, lost]);
    expect(sorted('published', true)).toEqual([fava, callao, lost]);
  });

  it('are sorted by the size of the error, those without one last', () => {
    expect(sorted('error', true)).toEqual([callao, fava, lost]);
    expect(sorted('error', false)).toEqual([fava, callao, lost]);
  });
});
