import { describe, expect, it } from 'vitest';
import { splitLastWord } from './last-word';

describe('splitLastWord', () => {
  it.each([
    ['Chancay opens to ships', 'ships'],
    ['Cost of USD\u00a01.3\u00a0bn', 'bn'],
    ['钱凯港开港', '港'],
    ['《钱凯港》', '港》'],
    ['One', 'One'],
    ['', ''],
    ['ends with space ', ''],
  ])('takes the last word of "%s"', (text, last) => {
    const [before, found] = splitLastWord(text);
    expect(found).toBe(last);
    expect(before + found).toBe(text);
  });

  it('takes only the end of a word that may be wider than its column', () => {
    expect(splitLastWord('a '.concat('x'.repeat(60)))[1]).toHaveLength(24);
  });
});
