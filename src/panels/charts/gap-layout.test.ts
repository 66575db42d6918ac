import { describe, expect, it } from 'vitest';
import { gapOf, runsOf, spanText } from './gap-layout';

const WORD = { word: 'no figure', em: 12 };

describe('a gap', () => {
  it('has its word flat where it is wide, upright where it is narrow, and none where there is no room', () => {
    const box = (width: number) => ({ left: 0, right: width, top: 0, bottom: 150 });
    expect(gapOf(box(120), '2015', WORD).label?.isUpright).toBe(false);
    expect(gapOf(box(20), '2015', WORD).label?.isUpright).toBe(true);
    expect(gapOf(box(8), '2015', WORD).label).toBeUndefined();
  });

  it('keeps an upright word within its height', () => {
    expect(gapOf({ left: 0, right: 20, top: 0, bottom: 40 }, '2015', WORD).label).toBeUndefined();
  });
});

describe('runsOf', () => {
  it('joins consecutive numbers', () => {
    expect(runsOf([1, 2, 3, 7])).toEqual([
      [1, 3],
      [7, 7],
    ]);
    expect(runsOf([])).toEqual([]);
  });
});

describe('spanText', () => {
  it('is one year or two with a dash', () => {
    expect(spanText('2015', '2015')).toBe('2015');
    expect(spanText('2015', '2018')).toBe('2015–2018');
  });
});
