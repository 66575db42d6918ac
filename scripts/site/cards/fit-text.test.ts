import { describe, expect, it } from 'vitest';
import { fitText } from './fit-text';

/** Half an em for each Latin character and one for each Han character. */
const advanceOf = (character: string) => (/\p{Script=Han}|[，。（）]/u.test(character) ? 1 : 0.5);

const SIZES = [
  { size: 80, lines: 1 },
  { size: 60, lines: 2 },
  { size: 40, lines: 3 },
];

describe('a text in a box', () => {
  it('has the largest size in which it has room', () => {
    expect(fitText('Chancay', SIZES, 600, advanceOf)).toEqual({
      text: 'Chancay',
      size: 80,
      lines: 1,
    });
    expect(fitText('Las Bambas copper mine', SIZES, 600, advanceOf)).toMatchObject({
      size: 60,
      lines: 2,
    });
  });

  it('is smaller where a word would be broken', () => {
    const word = 'Desenvolvimentista';
    expect(fitText(word, SIZES, 600, advanceOf).size).toBe(60);
    expect(fitText(word, SIZES, 400, advanceOf).size).toBe(40);
  });

  it('breaks between Han characters, but does not begin a line with a full stop or end it with a bracket', () => {
    const sizes = [{ size: 100, lines: 2 }];
    expect(fitText('拉斯邦巴斯铜矿', sizes, 410, advanceOf)).toMatchObject({ lines: 2 });
    expect(fitText('拉斯邦巴。', [{ size: 100, lines: 1 }, ...sizes], 410, advanceOf).lines).toBe(
      2,
    );
    // Four characters and the bracket: the bracket goes to the second line, which leaves no room for the last character.
    expect(fitText('拉斯邦（巴斯铜矿）山', sizes, 410, advanceOf).text).toMatch(/…$/);
  });

  it('breaks after a hyphen or a dash, and between Latin words and Han characters', () => {
    expect(fitText('Norte-Sul', [{ size: 100, lines: 2 }], 310, advanceOf).lines).toBe(2);
    expect(fitText('Ica–Lima', [{ size: 100, lines: 2 }], 260, advanceOf).lines).toBe(2);
    expect(fitText('VLI铁路公司', [{ size: 100, lines: 2 }], 320, advanceOf).lines).toBe(2);
  });

  it('keeps an apostrophe, quotation marks and a sign of percent with their word', () => {
    const sizes = [{ size: 100, lines: 2 }];
    expect(fitText('of Peru’s', sizes, 310, advanceOf).lines).toBe(2);
    expect(fitText('to “Asia”', sizes, 310, advanceOf).lines).toBe(2);
    expect(fitText('by 50%', [{ size: 100, lines: 1 }, ...sizes], 260, advanceOf).lines).toBe(2);
    expect(fitText('VLI“一带”', sizes, 310, advanceOf).lines).toBe(2);
  });

  it('is cut with an ellipsis only if the smallest size has no room for it', () => {
    const text = 'one two three four five six seven';
    const fitted = fitText(text, SIZES, 200, advanceOf);
    expect(fitted).toEqual({ text: 'one two three four…', size: 40, lines: 3 });
    expect(fitText(text, SIZES, 300, advanceOf).text).toBe(text);
  });

  it('is cut inside a word that is longer than a line of the smallest size', () => {
    expect(fitText('a'.repeat(50), SIZES, 200, advanceOf).text).toMatch(/^a+…$/);
  });
});
