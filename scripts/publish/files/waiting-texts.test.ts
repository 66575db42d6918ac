import { describe, expect, it } from 'vitest';
import { fillWaiting } from './waiting-texts';

describe('texts that wait for a translator', () => {
  it('stand in English, at any depth, where the language is listed', () => {
    const content = {
      waiting: ['pt', 'zh'],
      name: { en: 'Port', es: 'Puerto' },
      costs: [{ covers: { en: 'Quay', es: 'Muelle', pt: 'Cais', zh: '码头' } }],
    };
    expect(fillWaiting(content)).toEqual({
      ...content,
      name: { en: 'Port', es: 'Puerto', pt: 'Port', zh: 'Port' },
    });
  });

  it('stay missing where the language is not listed or not known', () => {
    const content = { name: { en: 'Port' } };
    expect(fillWaiting(content)).toBe(content);
    const damaged = { ...content, waiting: ['fr'] };
    expect(fillWaiting(damaged)).toBe(damaged);
  });
});
