import { describe, expect, it } from 'vitest';
import type { KeptData } from '../dataset';
import { keptData } from '../kept-data.fixture';
import { faultsIn } from './broken-data.fixture';
import { KEPT_CHECKS } from './checks';

const kept = keptData();

type Network = KeptData['landNetwork'];
type Stretch = Network['stretches'][number];

const faults = (name: string, change: Partial<Network>) =>
  faultsIn(KEPT_CHECKS, name, { ...kept, landNetwork: { ...kept.landNetwork, ...change } });

/** The ways with one of them changed. */
function waysWith(
  id: string,
  change: (way: Network['ways'][number]) => Partial<Network['ways'][number]>,
): Pick<Network, 'ways'> {
  const { ways } = kept.landNetwork;
  if (!ways.some((way) => way.id === id)) throw new Error(`There is no way ${id}`);
  return { ways: ways.map((way) => (way.id === id ? { ...way, ...change(way) } : way)) };
}

/** A stretch between two neighbouring places of a way. */
function stretchOf(from: string, to: string): Stretch {
  const found = kept.landNetwork.stretches.find(
    (each) => [each.from, each.to].sort().join(' ') === [from, to].sort().join(' '),
  );
  if (!found) throw new Error(`There is no stretch from ${from} to ${to}`);
  return found;
}

describe('a rule about the land network finds its fault', () => {
  it('networkNamesResolve: a place that nobody has listed', () => {
    const change = waysWith('br-364', ({ places }) => ({ places: [...places, 'atlantis'] }));
    expect(faults('networkNamesResolve', change)).toMatch(/br-364\.yaml: .* no place atlantis/);
  });

  it('networkNamesResolve: a length that is compared and used', () => {
    const [row] = kept.landNetwork.publishedLengths;
    if (!row) throw new Error('No length is compared');
    const publishedLengths = [
      { ...row, mode: 'road' as const, from: 'porto-velho', to: 'vilhena' },
    ];
    expect(faults('networkNamesResolve', { publishedLengths })).toContain('keep it in one');
  });

  it('networkPlacesAreInTheirCountry: a town of Bolivia listed in Brazil', () => {
    const places = kept.landNetwork.places
      .filter(({ id }) => id === 'cochabamba')
      .map((place) => ({ ...place, country: 'BR' }));
    expect(faults('networkPlacesAreInTheirCountry', { places })).toMatch(/cochabamba: .* in BR/);
  });

  it('networkCitesItsSources: a source that nothing cites', () => {
    const change = waysWith('br-364', ({ sources }) => ({
      sources: sources.map((source, i) => (i === 0 ? { ...source, id: 'idle' } : source)),
    }));
    expect(faults('networkCitesItsSources', change)).toMatch(/sources\.idle: is cited by nothing/);
  });

  it('networkStatusesAreDated: a status from the future', () => {
    const change = waysWith('br-364', () => ({ statusAsOf: '2999-01' }));
    expect(faults('networkStatusesAreDated', change)).toContain('2999-01 is later than the data');
  });

  it('networkStretchesAreAsLongAsTheyCanBe: a stretch shorter than its great circle', () => {
    const short = { ...stretchOf('feijo', 'tarauaca'), km: 10 };
    expect(faults('networkStretchesAreAsLongAsTheyCanBe', { stretches: [short] })).toMatch(
      /feijo to tarauaca is 10 km long over 4\d/,
    );
  });

  it('networkStaysOnLand: a bend in the Atlantic', () => {
    const stretch = stretchOf('rio-largo', 'maceio');
    const atSea = { ...stretch, bends: [[-35.4, -9.8] as const] };
    expect(faults('networkStaysOnLand', { stretches: [stretch] })).toBe('');
    expect(faults('networkStaysOnLand', { stretches: [atSea] })).toContain('off the shore');
  });

  it('networkIsConnected: towns that only a place without ways joins to the others', () => {
    const stretches = kept.landNetwork.stretches.filter(
      ({ from, to }) => from !== 'manaus' && to !== 'manaus',
    );
    expect(faults('networkIsConnected', { stretches })).toMatch(
      /in BR no open way joins presidente-figueiredo, /,
    );
  });
});
