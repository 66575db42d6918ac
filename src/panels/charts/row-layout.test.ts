import { describe, expect, it } from 'vitest';
import { textWidth } from './label-placement';
import { rowLayout } from './row-layout';

const SIZE = { width: 300, em: 12 };
const ROWS = [
  { key: 'copper', label: 'Copper', value: 200 },
  { key: 'fish', label: 'Fishery products for direct human consumption, all forms', value: 50 },
];
const layout = rowLayout(ROWS, String, SIZE);

describe('rows', () => {
  it('are as long as their values', () => {
    const [a, b] = layout.rows;
    expect(a?.bar.width).toBeCloseTo(4 * (b?.bar.width ?? 0), 6);
  });

  it('leave room for the value past the longest bar', () => {
    for (const { text } of layout.rows) {
      expect(text.x + textWidth(text.words, SIZE.em)).toBeLessThanOrEqual(SIZE.width);
    }
  });

  it('wrap a long name instead of cutting it', () => {
    expect(layout.rows[1]?.lines.length).toBe(2);
  });

  it('do not overlap', () => {
    const [a, b] = layout.rows;
    expect(b?.lines[0]?.y).toBeGreaterThan((a?.bar.y ?? 0) + (a?.bar.height ?? 0));
  });
});
