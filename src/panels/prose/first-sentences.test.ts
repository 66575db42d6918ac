import { describe, expect, it } from 'vitest';
import { firstSentences } from './first-sentences';

describe('firstSentences', () => {
  it('does not end a sentence inside a number', () => {
    expect(firstSentences('It cost USD 1.3 bn. It opened. It runs.', 2)).toBe(
      'It cost USD 1.3 bn. It opened.',
    );
  });

  it('ends a sentence at a Chinese full stop without a space', () => {
    expect(firstSentences('甲。乙。丙。', 2)).toBe('甲。乙。');
  });

  it('returns a shorter text whole', () => {
    expect(firstSentences('One sentence', 2)).toBe('One sentence');
  });
});
