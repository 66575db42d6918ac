import { describe, expect, it } from 'vitest';
import { languageName } from './language-name';

describe('languageName', () => {
  it('returns lower case in Spanish', () => {
    expect(languageName('es', 'zh')).toBe('chino');
    expect(languageName('en', 'zh')).toBe('Chinese');
    expect(languageName('zh', 'es')).toBe('西班牙语');
  });
});
