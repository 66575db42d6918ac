import { describe, expect, it } from 'vitest';
import { withBroken } from './checks/broken-data.fixture';
import { keptData } from './kept-data.fixture';
import { unexplainedSums } from './single-sums';

const kept = keptData();

describe('sums of a billion and more with one source', () => {
  const toldOf = (single?: 'party') =>
    unexplainedSums(
      withBroken(kept, 'projects', 'toromocho', ({ costs: [first], sources }) => {
        if (!first) throw new Error('The project has no cost');
        const { single: _, ...cost } = first;
        const alone = { ...cost, usdMillion: 4000, sources: [sources[0]?.id ?? ''] };
        return { costs: [single ? { ...alone, single } : alone] };
      }),
    );

  it('are told unless they say why', () => {
    expect(toldOf()).toContain('data/projects/toromocho.yaml: costs.0');
    expect(toldOf('party')).not.toContain('data/projects/toromocho.yaml: costs.0');
  });
});
