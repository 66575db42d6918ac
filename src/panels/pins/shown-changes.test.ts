import { describe, expect, it } from 'vitest';
import type { DataChange } from '../../domain/data-change';
import type { PublishedChange } from '../../domain/published-changes';
import { changedEntries, computedFrom, filesFor, shownChanges } from './shown-changes';

const version = (number: string, fuels: number): DataChange => ({
  ...{ version: number, date: '2026-11-29', subjects: [] },
  datasets: [{ dataset: 'fuels', added: 0, changed: fuels, removed: 1 }],
});
const SINCE = [version('2026.11.4', 2), version('2026.11.3', 1)];
const name = { en: 'Dam', es: 'Presa', pt: 'Presa', zh: '大坝' };
const change = (kind: PublishedChange['kind'], id: string, number: string): PublishedChange => ({
  ...{ kind, id, name, version: number, count: 0 },
});
const ALL = [
  change('project', 'dam', '2026.11.2'),
  change('project', 'dam', '2026.11.3'),
  change('project', 'mine', '2026.11.3'),
  change('company', 'dam', '2026.11.3'),
  change('project', 'dam', '2026.11.4'),
];

describe('what changed on a page', () => {
  it('is what later versions changed in its records, newest first', () => {
    const shown = { records: [{ kind: 'project', id: 'dam' }] } as const;
    expect(shownChanges(shown, SINCE, ALL)).toEqual([ALL[4], ALL[1]]);
  });

  it('of a list is what they changed in its kind, or in those that filters leave', () => {
    expect(shownChanges({ kind: 'project' }, SINCE, ALL)).toEqual([ALL[4], ALL[1], ALL[2]]);
    const filtered = { kind: 'project', ids: new Set(['mine']) } as const;
    expect(shownChanges(filtered, SINCE, ALL)).toEqual([ALL[2]]);
  });

  it('begins with what is new, then with figures', () => {
    const [text, figure] = ['text', 'figure'].map((id) => change('claim', id, '2026.11.3'));
    const added = { ...change('claim', 'added', '2026.11.3'), is: 'added' as const };
    const all = [text, { ...figure, count: 2 }, added] as readonly PublishedChange[];
    const ids = shownChanges({ kind: 'claim' }, SINCE, all).map(({ id }) => id);
    expect(ids).toEqual(['added', 'figure', 'text']);
  });

  it('lies in one file a record, or in one file a version', () => {
    const dam = { kind: 'project', id: 'dam' } as const;
    expect(filesFor({ records: [dam, dam] }, SINCE)).toHaveLength(1);
    expect(filesFor({ kind: 'project' }, SINCE)).toEqual([
      'changes/2026.11.4.json',
      'changes/2026.11.3.json',
    ]);
  });

  it('counts entries of what a computed page is computed from', () => {
    expect(changedEntries(SINCE, computedFrom({ kind: 'voyage', id: 'a~b' }))).toEqual([
      { dataset: 'fuels', count: 5 },
    ]);
    expect(computedFrom({ kind: 'about' })).toEqual([]);
  });
});
