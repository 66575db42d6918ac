import { describe, expect, it } from 'vitest';
import { byPlace, type ChartPoint, nearestPoint, publishersOf } from './chart-point';

function point(left: number, top: number, width = 10, height = 10): ChartPoint {
  return { box: { left, right: left + width, top, bottom: top + height }, value: '', source: '' };
}

describe('nearestPoint', () => {
  it('finds the mark under the pointer', () => {
    expect(nearestPoint([point(0, 0), point(20, 0)], { x: 25, y: 5 }, 8)).toBe(1);
  });

  it('finds the nearest mark within reach, and none beyond it', () => {
    const points = [point(0, 0), point(40, 0)];
    expect(nearestPoint(points, { x: 14, y: 5 }, 8)).toBe(0);
    expect(nearestPoint(points, { x: 25, y: 5 }, 8)).toBeUndefined();
  });

  it('prefers the smaller of two marks that lie on each other', () => {
    expect(nearestPoint([point(0, 0, 100, 100), point(40, 40)], { x: 45, y: 45 }, 8)).toBe(1);
  });
});

describe('byPlace', () => {
  it('steps from left to right and up a stack', () => {
    const [lower, upper, right] = [point(0, 50), point(0, 20), point(30, 50)];
    expect([right, upper, lower].toSorted(byPlace)).toEqual([lower, upper, right]);
  });
});

describe('publishersOf', () => {
  it('names each publisher once, in the order of citation', () => {
    const source = (id: string, publisher: string) =>
      ({ id, publisher, title: '', url: '', language: 'es', kind: 'press' }) as const;
    const sources = [source('a', 'Andina'), source('b', 'Gestión'), source('c', 'Andina')];
    expect(publishersOf(['b', 'a', 'c', 'gone'], sources)).toBe('Gestión, Andina');
  });
});
