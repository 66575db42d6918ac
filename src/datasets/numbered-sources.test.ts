import { describe, expect, it } from 'vitest';
import { type Source, sourceId } from '../domain/source';
import { numberSources, restoreSourceIds } from './numbered-sources';

function source(title: string): Source {
  const fields = {
    publisher: 'Andina',
    title,
    date: '2024-11',
    language: 'es',
    kind: 'press',
  } as const;
  return { ...fields, id: sourceId(fields) };
}

describe('numberSources and restoreSourceIds', () => {
  const [one, two] = [source('One'), source('Two')];
  const record = {
    id: 'pechy',
    figures: [{ id: 'depth', values: [{ value: 17.8, sources: [two.id, one.id] }] }],
    sources: [one, two],
  };

  it('are inverse', () => {
    expect(restoreSourceIds(numberSources(record))).toEqual(record);
    expect(restoreSourceIds({ pechy: numberSources(record) })).toEqual({ pechy: record });
  });

  it('replace ids by indexes into the list', () => {
    expect(numberSources(record)).toMatchObject({ figures: [{ values: [{ sources: [1, 0] }] }] });
  });

  it('keep values that are not records', () => {
    expect(restoreSourceIds([1, 'two', null, { sources: 'none' }])).toEqual([
      1,
      'two',
      null,
      { sources: 'none' },
    ]);
  });
});
