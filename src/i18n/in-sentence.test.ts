import { describe, expect, it } from 'vitest';
import { inSentence } from './in-sentence';

describe('a label inside a sentence', () => {
  it('loses its capital, and no other', () => {
    expect(inSentence('pt', 'Óleo combustível pesado (HFO)')).toBe('óleo combustível pesado (HFO)');
    expect(inSentence('en', 'Bananas of Ecuador')).toBe('bananas of Ecuador');
  });

  it('stays as it is if it begins with an abbreviation, or has no capitals', () => {
    expect(inSentence('en', 'LNG carriers')).toBe('LNG carriers');
    expect(inSentence('zh', '液化天然气（LNG）')).toBe('液化天然气（LNG）');
    expect(inSentence('es', '')).toBe('');
  });
});
