import { describe, expect, it } from 'vitest';
import { alternativeName } from './alternative-name';
import { translator } from './translator';

const OSUMI = {
  en: 'Osumi Strait',
  es: 'Estrecho de Osumi',
  pt: 'Estrecho de Osumi',
  zh: '大隅海峡',
};
const SOYA = {
  en: 'La Pérouse Strait (Soya Strait)',
  es: 'La Pérouse (Soya)',
  pt: 'La Pérouse (Soya)',
  zh: '宗谷海峡（拉彼鲁兹海峡）',
};

describe('alternativeName', () => {
  it('names the passage or port without second names', () => {
    const way = { subject: SOYA, distinctPassages: [OSUMI] };
    expect(alternativeName('en', { ...way, kind: 'via' })).toBe('By La Pérouse Strait');
    expect(alternativeName('zh', { ...way, kind: 'call' })).toBe('停靠宗谷海峡');
  });

  it('names what is taken instead of an avoided passage', () => {
    expect(alternativeName('es', { kind: 'avoid', subject: SOYA, distinctPassages: [OSUMI] })).toBe(
      'Por Estrecho de Osumi',
    );
  });

  it('names the avoided passage if nothing is taken instead', () => {
    expect(alternativeName('en', { kind: 'avoid', subject: OSUMI, distinctPassages: [] })).toBe(
      'Avoiding Osumi Strait',
    );
  });

  it('names the direct alternative', () => {
    expect(
      alternativeName('zh', { kind: 'direct', subject: undefined, distinctPassages: [] }),
    ).toBe(translator('zh')('alternatives.direct'));
  });
});
