import { describe, expect, it } from 'vitest';
import { alternativeName } from './alternative-name';
import { translator } from './translator';

const OSUMI = { en: 'Osumi Strait', es: 'Estrecho de Osumi', zh: '大隅海峡' };
const SOYA = {
  en: 'La Pérouse Strait (Soya Strait)',
  es: 'La Pérouse (Soya)',
  zh: '宗谷海峡（拉彼鲁兹海峡）',
};

describe('the name of a way', () => {
  it('is what it was asked to pass or to call at, without second names', () => {
    const way = { subject: SOYA, distinctPassages: [OSUMI] };
    expect(alternativeName('en', { ...way, kind: 'via' })).toBe('By La Pérouse Strait');
    expect(alternativeName('zh', { ...way, kind: 'call' })).toBe('停靠宗谷海峡');
  });

  it('that keeps out of a passage is what it takes instead', () => {
    expect(alternativeName('es', { kind: 'avoid', subject: SOYA, distinctPassages: [OSUMI] })).toBe(
      'Por Estrecho de Osumi',
    );
  });

  it('says what it avoids where it takes nothing instead', () => {
    expect(alternativeName('en', { kind: 'avoid', subject: OSUMI, distinctPassages: [] })).toBe(
      'Avoiding Osumi Strait',
    );
  });

  it('says so where it is the one that the engine finds', () => {
    expect(
      alternativeName('zh', { kind: 'direct', subject: undefined, distinctPassages: [] }),
    ).toBe(translator('zh')('alternatives.direct'));
  });
});
