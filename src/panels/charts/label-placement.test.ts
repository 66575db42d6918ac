import { describe, expect, it } from 'vitest';
import { placeLabels } from './label-placement';

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
