import { describe, expect, it } from 'vitest';
import { keptData } from './kept-data.fixture';
import { publishMissingFacts } from './publish-missing-facts';

const kept = keptData();
const published = publishMissingFacts(kept, kept.missingFacts);

describe('the published missing facts', () => {
  it('name the records that they are about', () => {
    const traffic = published.find(({ id }) => id === 'chancay-traffic-2026');
    expect(traffic?.records.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
      'port/pechy',
      'project/chancay-port',
    ]);
    expect(traffic?.records[0]?.name.es).toBe('Chancay');
  });

  it('begin with those that were last looked for', () => {
    const days = published.map(({ lastTried }) => lastTried);
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('tell what was looked for in the sectors in which Peru has no project', () => {
    const peru = kept.projects.filter(({ country }) => country === 'PE');
    const none = kept.missingFacts.filter(
      ({ sector, country }) =>
        country === 'PE' && !peru.some((project) => project.sector === sector),
    );
    const empty = new Set(kept.projects.map(({ sector }) => sector));
    for (const { sector } of peru) empty.delete(sector);
    expect(none.map(({ sector }) => sector)).toEqual(expect.arrayContaining([...empty]));
  });
});
