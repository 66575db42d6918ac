import { describe, expect, it } from 'vitest';
import type { DataChange, DataVersion } from '../../domain/data-change';
import { pinStatus } from './pin-status';

const change = (version: string): DataChange => ({
  ...{ version, date: '2026-11-29', datasets: [], subjects: [] },
});
const CHANGES = ['2026.11.10', '2026.11.9', '2026.11.2'].map(change);
const PRESENT: DataVersion = { version: '2026.11.10', changes: CHANGES };

describe('a link pinned to a version of the data', () => {
  it('finds the same version', () => {
    expect(pinStatus('2026.11.10', PRESENT)).toEqual({ state: 'same' });
  });

  it('finds the versions after its own, newest first', () => {
    expect(pinStatus('2026.11.2', PRESENT)).toEqual({
      state: 'moved',
      pinned: CHANGES[2],
      since: CHANGES.slice(0, 2),
    });
  });

  it('may be newer than this copy of the atlas', () => {
    expect(pinStatus('2026.11.11', PRESENT)).toEqual({ state: 'newer' });
    expect(pinStatus('2027.01.1', PRESENT)).toEqual({ state: 'newer' });
  });

  it('may name a version that never was', () => {
    expect(pinStatus('2026.11.3', PRESENT)).toEqual({ state: 'unknown' });
    expect(pinStatus('2019.01.1', PRESENT)).toEqual({ state: 'unknown' });
  });
});
