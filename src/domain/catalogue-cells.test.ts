import { describe, expect, it } from 'vitest';
import { catalogueCells } from './catalogue-cells';

describe('cells of a catalogue', () => {
  it.each(['source', 'company', 'claim', 'service', 'event'] as const)(
    'of kind %s hold every text',
    (kind) => {
      const cells = catalogueCells(kind);
      for (const id of ['', '24-7-news-2024-0abc', 'gestion-2024-0abc', 'ÑANDÚ', '/', '中']) {
        expect(cells?.all).toContain(cells?.cellOf(id));
      }
    },
  );

  it('of sources are the first letters of their ids, with all digits in the first', () => {
    const cells = catalogueCells('source');
    expect(cells?.cellOf('gestion-2024-0abc')).toBe('g');
    expect(cells?.cellOf('24-7-news-2024-0abc')).toBe('0');
    expect(cells?.all[0]).toBe('0');
  });

  it('do not exist for a kind that is fetched whole', () => {
    expect(catalogueCells('flow')).toBeUndefined();
  });
});
