import { expect, it } from 'vitest';
import { NO_FILTERS, withChoice } from './filters';
import { type DatedEvent, eventsPassing } from './record-times';

const name = { en: 'x', es: 'x', pt: 'x', zh: 'x' };
const EVENTS: readonly DatedEvent[] = [
  { id: 'treaty', date: '2023', kind: 'trade', name, country: 'EC' },
  { id: 'port', date: '2024', kind: 'port', name, country: 'PE' },
  { id: 'forum', date: '2025', kind: 'trade', name },
];

it('events beside the time bar follow the country of projects and the filters of events', () => {
  const ids = (filters = NO_FILTERS) => eventsPassing(EVENTS, filters).map(({ id }) => id);
  expect(ids()).toEqual(['treaty', 'port', 'forum']);
  expect(ids(withChoice(NO_FILTERS, 'country', ['ec']))).toEqual(['treaty']);
  expect(ids(withChoice(NO_FILTERS, 'event-kind', ['trade']))).toEqual(['treaty', 'forum']);
  expect(ids(withChoice(NO_FILTERS, 'sector', ['energy']))).toHaveLength(3);
});
