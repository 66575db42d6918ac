import { describe, expect, it } from 'vitest';
import {
  madeUpNetwork,
  madeUpPlace,
  madeUpPort,
  madeUpStretch,
} from '../../src/hinterland/hinterland.fixture';
import { joinNetwork } from './join-network';
import type { Place } from './read-places';

const named = (name: string) => ({ en: name, es: name, pt: name, zh: name });

/** A place of the network at a longitude, five degrees apart from others at least. */
const placed = (id: string, name: string, lon: number, more = {}) =>
  madeUpPlace(id, { name: named(name), position: [lon, -12], ...more });

const network = madeUpNetwork({
  places: [
    placed('puerto', 'Puerto', -80),
    placed('mina-port', 'Mina Port', -75),
    placed('valle', 'Valle', -70),
    placed('alto', 'Alto', -65),
    placed('isla', 'Isla', -60),
    placed('lago', 'Lago', -55),
    placed('las-bambas', 'Las Bambas', -50, { project: 'las-bambas' }),
  ],
  stretches: [
    madeUpStretch('puerto', 'valle', 900),
    madeUpStretch('mina-port', 'valle', 500),
    madeUpStretch('valle', 'alto', 500),
    madeUpStretch('alto', 'isla', 500, { status: 'planned' }),
    madeUpStretch('alto', 'lago', 500),
    madeUpStretch('alto', 'las-bambas', 500),
  ],
  ports: [
    madeUpPort('pepue', 100, { place: 'puerto' }),
    madeUpPort('pemin', 100, { place: 'mina-port', servesOnly: ['las-bambas'] }),
  ],
});

const town = (name: string, lon: number, more: Partial<Place['entry']> = {}): Place => ({
  population: 1000,
  isCapital: false,
  entry: {
    ...{ kind: 'town', id: '', name: named(name), aliases: [], country: 'PE' },
    ...{ position: [lon, -12], ...more },
  },
});

const voyagesOf = (towns: readonly Place[], legTowns: Parameters<typeof joinNetwork>[1] = []) =>
  Object.fromEntries(
    joinNetwork(network, legTowns, towns).map(({ entry }) => [entry.name.en, entry.voyage]),
  );

describe('joinNetwork', () => {
  it('gives each place the port nearest by open ways that ships for all', () => {
    expect(voyagesOf([])).toEqual({
      Puerto: 't.puerto~~pepue',
      'Mina Port': 't.mina-port~~pepue',
      Valle: 't.valle~~pepue',
      Alto: 't.alto~~pepue',
      Isla: 't.isla',
      Lago: 't.lago~~pepue',
    });
  });

  it('marks the town of the same name nearby, and no namesake far away or abroad', () => {
    const towns = [town('Valle', -70.05), town('Alto', -60), town('Lago', -55, { country: 'BR' })];
    const joined = joinNetwork(network, [], towns);
    expect(joined.slice(0, 3).map(({ entry }) => entry.voyage)).toEqual([
      't.valle~~pepue',
      undefined,
      undefined,
    ]);
    expect(joined.slice(3).map(({ entry }) => entry.name.en)).toEqual([
      'Puerto',
      'Mina Port',
      'Alto',
      'Isla',
      'Lago',
    ]);
  });

  it('leaves a town of a land leg its voyage', () => {
    expect(voyagesOf([town('Valle', -70, { voyage: 't.valle~pechy' })])).toMatchObject({
      Valle: 't.valle~pechy',
    });
  });

  it('leaves out a place whose address leads to a town of a land leg elsewhere', () => {
    const found = voyagesOf([], [{ name: 'Alto', position: [-40, -12] }]);
    expect(found).not.toHaveProperty('Alto');
  });
});
