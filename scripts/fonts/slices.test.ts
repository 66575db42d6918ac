import { describe, expect, it } from 'vitest';
import { countHanOf } from './characters';
import { slicesByUse, unicodeRange } from './slices';

describe('counts', () => {
  it('are of files, and of nothing but CJK characters', () => {
    const counts = countHanOf(['港口 port 港', '港']);
    expect([...counts]).toEqual([
      ['港', 2],
      ['口', 1],
    ]);
  });
});

describe('slices', () => {
  const messages = { counts: countHanOf(['地图']), weight: 10 };
  const records = { counts: countHanOf(['港口', '港', '图']), weight: 1 };

  it('begin with the characters that count most', () => {
    expect(slicesByUse([], [messages, records], 2)).toEqual([
      ['图', '地'],
      ['口', '港'],
    ]);
  });

  it('are of their own for what is seen first', () => {
    expect(slicesByUse([new Set('口'), new Set('港口')], [messages, records], 2)).toEqual([
      ['口'],
      ['港'],
      ['图', '地'],
    ]);
  });

  it('hold every character once', () => {
    expect(slicesByUse([], [messages, records], 3).flat().sort()).toEqual([...'地图港口'].sort());
  });
});

describe('a range', () => {
  it('joins codes that follow each other', () => {
    expect(unicodeRange(['一', '丁', '七', '港'])).toBe('U+4E00-4E01,U+4E03,U+6E2F');
  });
});
