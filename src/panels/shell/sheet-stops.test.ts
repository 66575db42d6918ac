import { describe, expect, it } from 'vitest';
import { sheetHeight, stopAbove, stopAfterRelease, stopAfterTap, stopBelow } from './sheet-stops';

const ROOM = { viewportHeight: 844, barHeight: 56 };

describe('the sheet', () => {
  it('is 96 px, half the screen, or the whole space below the bar high', () => {
    expect(sheetHeight('peek', ROOM)).toBe(96);
    expect(sheetHeight('half', ROOM)).toBe(422);
    expect(sheetHeight('full', ROOM)).toBe(788);
  });

  it('settles at the nearest stop when released at rest', () => {
    expect(stopAfterRelease(200, 0, ROOM)).toBe('peek');
    expect(stopAfterRelease(300, 0, ROOM)).toBe('half');
    expect(stopAfterRelease(700, 0, ROOM)).toBe('full');
  });

  it('follows a flick to the next stop', () => {
    expect(stopAfterRelease(430, 1.2, ROOM)).toBe('full');
    expect(stopAfterRelease(410, -1.2, ROOM)).toBe('peek');
  });

  it('moves by one stop a key and stays at either end', () => {
    expect(stopAbove('peek')).toBe('half');
    expect(stopAbove('full')).toBe('full');
    expect(stopBelow('full')).toBe('half');
    expect(stopBelow('peek')).toBe('peek');
  });

  it('alternates between half and full on taps', () => {
    expect(stopAfterTap('peek')).toBe('half');
    expect(stopAfterTap('half')).toBe('full');
    expect(stopAfterTap('full')).toBe('half');
  });
});
