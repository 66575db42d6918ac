import { describe, expect, it } from 'vitest';
import type { PassageSummary } from '../domain/passage';
import { NO_CLOSURES } from '../domain/voyage-options';
import { markedPassages } from './select-passages';

const name = { en: 'Canal', es: 'Canal', pt: 'Canal', zh: '运河' };
const PANAMA: PassageSummary = {
  ...{ id: 'panama', name, why: name, kind: 'canal', open: true, position: [-79.6, 9.1] },
};
const SUEZ = { ...PANAMA, id: 'suez' };
const passages = { state: 'ready', value: [PANAMA, SUEZ] } as const;
const closures = { ...NO_CLOSURES, closed: ['panama'] };

describe('the passages on the map', () => {
  it('are all of them while a voyage is open', () => {
    const selection = { kind: 'voyage', id: 'pechy~cnsgh' } as const;
    expect(markedPassages({ selection, passages, closures })).toEqual([PANAMA, SUEZ]);
  });

  it('are those that the reader has closed on other pages', () => {
    const selection = { kind: 'overview' } as const;
    expect(markedPassages({ selection, passages, closures })).toEqual([PANAMA]);
    expect(markedPassages({ selection, passages, closures: NO_CLOSURES })).toEqual([]);
    expect(markedPassages({ selection, passages: null, closures })).toEqual([]);
  });
});
