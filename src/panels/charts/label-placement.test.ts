import { describe, expect, it } from 'vitest';
import { placedLabels } from './label-placement';

const ROOM = { left: 0, right: 100, em: 10 };

describe('placedLabels', () => {
  it('drops the later of two that would cover each other', () => {
    const labels = [
      { text: '28.8', x: 50, y: 20 },
      { text: '25.2', x: 55, y: 22 },
    ];
    expect(placedLabels(labels, ROOM).map(({ text }) => text)).toEqual(['28.8']);
  });

  it('keeps both where one is well above the other', () => {
    const labels = [
      { text: '28.8', x: 50, y: 20 },
      { text: '5.4', x: 50, y: 80 },
    ];
    expect(placedLabels(labels, ROOM)).toHaveLength(2);
  });

  it('moves a label at the edge inside', () => {
    const [label] = placedLabels([{ text: '28.8', x: 100, y: 20 }], ROOM);
    expect(label?.x).toBeLessThan(92);
  });

  it('keeps off what is taken', () => {
    const taken = [{ left: 40, right: 60, top: 0, bottom: 50 }];
    expect(placedLabels([{ text: '1', x: 50, y: 20 }], { ...ROOM, taken })).toEqual([]);
  });
});
