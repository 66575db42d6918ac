import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './text-width';

describe('textWidth', () => {
  it('is a whole em for a Chinese character', () => {
    expect(textWidth('货物', 12)).toBe(24);
  });

  it('grows with the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(textWidth(a + b, 12)).toBeCloseTo(textWidth(a, 12) + textWidth(b, 12), 6);
      }),
    );
  });
});

describe('wrapText', () => {
  it('keeps a text that fits on one line', () => {
    expect(wrapText('Copper ores', 300, 12)).toEqual(['Copper ores']);
  });

  it('breaks between words', () => {
    expect(wrapText('Copper ores and concentrates', 105, 12)).toEqual([
      'Copper ores and',
      'concentrates',
    ]);
  });

  it('breaks Chinese between any two characters', () => {
    expect(wrapText('铜矿石及其精矿', 48, 12)).toEqual(['铜矿石及', '其精矿']);
  });

  it('leaves a word longer than the line whole', () => {
    expect(wrapText('Agriculture', 10, 12)).toEqual(['Agriculture']);
  });

  it('loses nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 200 }), (text, width) => {
        expect(wrapText(text, width, 12).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
