import { describe, expect, it } from 'vitest';
import { fontFamilies, readCardFonts } from './card-fonts';
import { box, textSetter } from './text-setter';

const setter = textSetter(readCardFonts());
const SIZE = { width: 400, height: 200 };

function lineOf(text: string) {
  return box('root', { display: 'flex', fontSize: 40, fontFamily: fontFamilies('zh') }, [
    box('line', {}, text),
  ]);
}

describe('the setter of text', () => {
  it('sets Latin and Han characters, rare ones too', async () => {
    const { nodes } = await setter.set(lineOf('São 钱凯 鳀'), SIZE);
    expect(nodes.get('line')?.height).toBeGreaterThan(40);
  });

  it('refuses a character that no font has', async () => {
    await expect(setter.set(lineOf('Chancay ฉ'), SIZE)).rejects.toThrow(
      'No font of the cards has ฉ',
    );
    await expect(setter.measure(['ฉ'], 400, fontFamilies('en'))).rejects.toThrow('has ฉ');
  });

  it('measures a Han character as one em, and a space as less than a letter', async () => {
    const advanceOf = await setter.measure(['凯 m'], 600, fontFamilies('en'));
    expect(advanceOf('凯')).toBeCloseTo(1, 2);
    expect(advanceOf(' ')).toBeGreaterThan(0.2);
    expect(advanceOf(' ')).toBeLessThan(advanceOf('m'));
  });
});
