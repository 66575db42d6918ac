import { describe, expect, it } from 'vitest';
import type { KeptData } from '../dataset';
import { keptData } from '../kept-data.fixture';
import { faultsIn } from './broken-data.fixture';
import { KEPT_CHECKS } from './checks';

const kept = keptData();
const faults = (change: Partial<KeptData>) =>
  faultsIn(KEPT_CHECKS, 'coverageIsKept', { ...kept, ...change });

describe('a rule about coverage finds its fault', () => {
  it('coverageIsKept: none in the data', () => {
    expect(faults({})).toBe('');
  });

  it('coverageIsKept: too few projects, in all, in Peru and of each sector', () => {
    const found = faults({
      projects: kept.projects.filter(
        ({ country, sector }) => country !== 'PE' && sector !== 'minerals',
      ),
    });
    expect(found).toMatch(/projects: there are \d+, and 430 are promised/);
    expect(found).toMatch(/projects in Peru: there are 0, and 115 are promised/);
    expect(found).toMatch(/sector minerals: there are 0, and 15 are promised/);
  });

  it('coverageIsKept: a sector thin in Peru without a word on what was looked for', () => {
    const missingFacts = kept.missingFacts.filter(({ sector }) => sector !== 'ai');
    expect(faults({ missingFacts })).toMatch(
      /sector ai in Peru: there are \d, and 4 are promised; add one, or say in data\/not-found/,
    );
  });

  it('coverageIsKept: too few events and claims', () => {
    const found = faults({ events: kept.events.slice(0, 119), claims: kept.claims.slice(0, 59) });
    expect(found).toMatch(/events: there are 119, and 120 are promised/);
    expect(found).toMatch(/claims: there are 59, and 60 are promised/);
  });

  it('coverageIsKept: figures on two sources of one publisher', () => {
    const ports = kept.ports.map((port) => ({
      ...port,
      sources: port.sources.map((source) => ({ ...source, publisher: 'One' })),
    }));
    expect(faults({ ports })).toMatch(/figures: \d+ of \d+ cite two publishers/);
  });

  it('coverageIsKept: a billion on one publisher without a reason', () => {
    const loans = kept.loans.map((loan) => ({
      ...loan,
      sums: loan.sums.map(({ single: _, ...sum }) => sum),
    }));
    expect(faults({ loans })).toMatch(/toromocho-2010\.yaml: sums\.0: is a billion or more/);
  });
});
