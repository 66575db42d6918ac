import { describe, expect, it } from 'vitest';
import { lineWidth, wrapText } from './measure-text';

const LOOK = { size: 10, isBold: false, spacing: 0 };

describe('the width of a text', () => {
  it('is an em for each Han character, about half for each letter', () => {
    expect(lineWidth('钱凯', LOOK)).toBe(20);
    expect(lineWidth('Chancay', LOOK)).toBeGreaterThan(30);
    expect(lineWidth('Chancay', LOOK)).toBeLessThan(45);
  });

  it('grows with spacing and in bold', () => {
    expect(lineWidth('钱凯', { ...LOOK, spacing: 0.1 })).toBe(22);
    expect(lineWidth('Lima', { ...LOOK, isBold: true })).toBeGreaterThan(lineWidth('Lima', LOOK));
  });
});

describe('a wrapped text', () => {
  it('has lines of about the same length', () => {
    expect(wrapText('Chancay multipurpose port terminal', LOOK, 130)).toEqual([
      'Chancay multipurpose',
      'port terminal',
    ]);
  });

  it('is divided between Han characters, but not before punctuation', () => {
    expect(wrapText('钱凯港多用途码头', LOOK, 50)).toEqual(['钱凯港多', '用途码头']);
    expect(wrapText('一二三，四五六', LOOK, 40)).toEqual(['一二三，', '四五六']);
  });

  it('keeps a word that is longer than a line', () => {
    expect(wrapText('Challhuahuacho', LOOK, 20)).toEqual(['Challhuahuacho']);
  });

  it('ends a line where the text says so', () => {
    expect(wrapText('Lima\nPeru', LOOK, 500)).toEqual(['Lima', 'Peru']);
  });
});
