import { describe, expect, it } from 'vitest';
import { formatPosition } from './format-position';

describe('formatPosition', () => {
  it('writes the latitude first, in degrees and minutes', () => {
    expect(formatPosition('en', [-77.2731, -11.5843])).toBe('11°35′ S 077°16′ W');
  });

  it('abbreviates west as O in Spanish', () => {
    expect(formatPosition('es', [-77.2731, -11.5843])).toBe('11°35′ S 077°16′ O');
  });

  it('wraps an unwrapped longitude', () => {
    expect(formatPosition('zh', [-237.9309, 30.6254])).toBe('30°38′ N 122°04′ E');
  });

  it('carries minutes that round up to a degree, at the poles and at 180', () => {
    expect(formatPosition('en', [179.9999, 89.9999])).toBe('90°00′ N 180°00′ E');
    expect(formatPosition('en', [0, 0])).toBe('00°00′ N 000°00′ E');
  });
});
