import { describe, expect, it } from 'vitest';
import { translator } from './translator';
import { wayName } from './way-name';

const OSUMI = { name: { en: 'Osumi Strait', es: 'Estrecho de Osumi', zh: '大隅海峡' } };
const SOYA = {
  name: {
    en: 'La Pérouse Strait (Soya Strait)',
    es: 'La Pérouse (Soya)',
    zh: '宗谷海峡（拉彼鲁兹海峡）',
  },
};

describe('the name of a way', () => {
  it('is that of its passages, without their second names', () => {
    const way = { passages: [SOYA, OSUMI], isVariant: false };
    expect(wayName('en', way)).toBe('La Pérouse Strait · Osumi Strait');
    expect(wayName('zh', way)).toBe('宗谷海峡、大隅海峡');
  });

  it('leaves out a passage that nothing is known of', () => {
    expect(wayName('en', { passages: [undefined, OSUMI], isVariant: false })).toBe('Osumi Strait');
  });

  it('says so where it has none', () => {
    expect(wayName('en', { passages: [], isVariant: false })).toBe(
      translator('en')('ways.open-sea'),
    );
  });

  it('says that it differs by islands where the passages are those of a better way', () => {
    expect(wayName('es', { passages: [OSUMI], isVariant: true })).toBe(
      translator('es')('ways.variant', { name: 'Estrecho de Osumi' }),
    );
  });
});
