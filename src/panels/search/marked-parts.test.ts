import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts } from './marked-parts';

/** The name with its matched parts in brackets. */
const marked = (name: string, query: string) =>
  markedParts(name, query)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

describe('markedParts', () => {
  it('marks the beginnings of words, whatever their case and accents', () => {
    expect(marked('Lázaro Cárdenas', 'cardenas LAZ')).toBe('[Láz]aro [Cárdenas]');
    expect(marked('Puerto de Chancay', 'chan')).toBe('Puerto de [Chan]cay');
    expect(marked('Sao-Paulo', 'paulo')).toBe('Sao-[Paulo]');
  });

  it('marks nothing inside a word', () => {
    expect(marked('Rotterdam', 'dam')).toBe('Rotterdam');
  });

  it('marks Chinese characters anywhere', () => {
    expect(marked('秘鲁钱凯港', '钱凯')).toBe('秘鲁[钱凯]港');
  });

  it('marks single letters only if there is nothing else', () => {
    expect(marked('Guayaquil a Manta', 'Guayaquil a Shanghai')).toBe('[Guayaquil] a Manta');
    expect(marked('Manta', 'm')).toBe('[M]anta');
  });

  it('marks nothing for blank text or punctuation', () => {
    expect(marked('Callao', '  ')).toBe('Callao');
    expect(marked('Callao', '?!')).toBe('Callao');
  });

  it('keeps every character of the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, query) => {
        expect(
          markedParts(name, query)
            .map(({ text }) => text)
            .join(''),
        ).toBe(name);
      }),
    );
  });
});
