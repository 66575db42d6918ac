import { describe, expect, it } from 'vitest';
import { formatVisits, parseVisits, visitsAfter } from './visit';

const visit = (version: string, day: string) => ({ version, day });

describe('visitsAfter', () => {
  it('keeps the last visit of an earlier day through all visits of a day', () => {
    const first = visitsAfter(undefined, visit('2026.11.1', '2026-11-20'));
    expect(first.earlier).toBeUndefined();
    const later = visitsAfter(first, visit('2026.11.2', '2026-11-28'));
    const again = visitsAfter(later, visit('2026.11.3', '2026-11-28'));
    expect(again).toEqual({
      last: visit('2026.11.3', '2026-11-28'),
      earlier: visit('2026.11.1', '2026-11-20'),
    });
  });
});

describe('parseVisits', () => {
  it('reads what formatVisits writes', () => {
    const last = visit('2026.11.3', '2026-11-28');
    for (const kept of [{ last }, { last, earlier: visit('2026.11.1', '2026-11-20') }]) {
      expect(parseVisits(formatVisits(kept))).toEqual(kept);
    }
  });

  it.each([null, '', 'yesterday', '2026.11.3'])('takes %s for a first visit', (text) => {
    expect(parseVisits(text)).toBeUndefined();
  });
});
