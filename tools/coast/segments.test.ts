import { describe, expect, it } from 'vitest';
import { meetingPoint, nearestPoints } from './segments';

describe('meetingPoint', () => {
  it('is where two segments cross', () => {
    expect(
      meetingPoint(
        [
          [0, 0],
          [2, 2],
        ],
        [
          [0, 2],
          [2, 0],
        ],
      ),
    ).toEqual([1, 1]);
  });

  it('includes an end that touches', () => {
    expect(
      meetingPoint(
        [
          [0, 0],
          [2, 0],
        ],
        [
          [1, 0],
          [1, 5],
        ],
      ),
    ).toEqual([1, 0]);
    expect(
      meetingPoint(
        [
          [0, 0],
          [1, 1],
        ],
        [
          [1, 1],
          [2, 0],
        ],
      ),
    ).toEqual([1, 1]);
  });

  it('is a common point of collinear segments', () => {
    expect(
      meetingPoint(
        [
          [0, 0],
          [2, 0],
        ],
        [
          [1, 0],
          [3, 0],
        ],
      ),
    ).toEqual([2, 0]);
    expect(
      meetingPoint(
        [
          [1, 0],
          [2, 0],
        ],
        [
          [0, 0],
          [3, 0],
        ],
      ),
    ).toEqual([1, 0]);
  });

  it('is undefined for segments that miss or are collinear but apart', () => {
    expect(
      meetingPoint(
        [
          [0, 0],
          [2, 0],
        ],
        [
          [1, 0.001],
          [1, 5],
        ],
      ),
    ).toBeUndefined();
    expect(
      meetingPoint(
        [
          [0, 0],
          [1, 0],
        ],
        [
          [2, 0],
          [3, 0],
        ],
      ),
    ).toBeUndefined();
  });

  it('accepts the same point twice as a segment', () => {
    expect(
      meetingPoint(
        [
          [1, 0],
          [1, 0],
        ],
        [
          [0, 0],
          [2, 0],
        ],
      ),
    ).toEqual([1, 0]);
    expect(
      meetingPoint(
        [
          [1, 1],
          [1, 1],
        ],
        [
          [0, 0],
          [2, 0],
        ],
      ),
    ).toBeUndefined();
    expect(
      meetingPoint(
        [
          [5, 0],
          [5, 0],
        ],
        [
          [0, 0],
          [2, 0],
        ],
      ),
    ).toBeUndefined();
  });
});

describe('nearestPoints', () => {
  it('are joined by a perpendicular where one exists', () => {
    expect(
      nearestPoints(
        [
          [0, 0],
          [4, 0],
        ],
        [
          [1, 1],
          [2, 3],
        ],
      ),
    ).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(
      nearestPoints(
        [
          [1, 1],
          [2, 3],
        ],
        [
          [0, 0],
          [4, 0],
        ],
      ),
    ).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it('are ends otherwise', () => {
    expect(
      nearestPoints(
        [
          [0, 0],
          [1, 0],
        ],
        [
          [3, 1],
          [4, 2],
        ],
      ),
    ).toEqual([
      [1, 0],
      [3, 1],
    ]);
  });

  it('are the same point for segments that cross', () => {
    expect(
      nearestPoints(
        [
          [0, 0],
          [2, 2],
        ],
        [
          [0, 2],
          [2, 0],
        ],
      ),
    ).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('accepts the same point twice as a segment', () => {
    expect(
      nearestPoints(
        [
          [1, 1],
          [1, 1],
        ],
        [
          [0, 0],
          [4, 0],
        ],
      ),
    ).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });
});
