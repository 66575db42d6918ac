import { describe, expect, it } from 'vitest';
import type { ListedEvent } from '../../../domain/event';
import { yearStacks } from './year-stacks';

const name = { en: 'x', es: 'x', pt: 'x', zh: 'x' };

function event(id: string, date: string): ListedEvent {
  return { id, date, name, text: name, kind: 'port', sources: 0 };
}

describe('the dots of the timeline', () => {
  it('are stacked within a year by date', () => {
    const dots = yearStacks([
      event('b', '2024-11-14'),
      event('a', '2024-06'),
      event('c', '1971-11-02'),
    ]);
    expect(dots.map(({ event: { id }, year, height }) => [id, year, height])).toEqual([
      ['c', 1971, 0],
      ['a', 2024, 0],
      ['b', 2024, 1],
    ]);
  });

  it('are none without events', () => {
    expect(yearStacks([])).toEqual([]);
  });
});
