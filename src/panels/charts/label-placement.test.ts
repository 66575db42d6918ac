import { describe, expect, it } from 'vitest';
import { placeLabels, textWidth, wrapText } from './label-placement';

const ROOM = { left: 0, right: 100, em: 10 };

describe('placeLabels', () => {
  it('drops the later of two overlapping labels', () => {
    const labels = [
      { text: '28.8', x: 50, y: 20 },
      { text: '25.2', x: 55, y: 22 },
    ];
    expect(placeLabels(labels, ROOM).map(({ text }) => text)).toEqual(['28.8']);
  });

  it('keeps both if one is well above the other', () => {
    const labels = [
      { text: '28.8', x: 50, y: 20 },
      { text: '5.4', x: 50, y: 80 },
    ];
    expect(placeLabels(labels, ROOM)).toHaveLength(2);
  });

  it('moves a label at the edge inwards', () => {
    const [label] = placeLabels([{ text: '28.8', x: 100, y: 20 }], ROOM);
    expect(label?.x).toBeLessThan(92);
  });

  it('avoids occupied boxes', () => {
    const taken = [{ left: 40, right: 60, top: 0, bottom: 50 }];
    expect(placeLabels([{ text: '1', x: 50, y: 20 }], { ...ROOM, taken })).toEqual([]);
  });
});

import fc from 'fast-check';

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
