import { describe, expect, it } from 'vitest';
import { CORRIDOR_ID } from '../../src/domain/corridor';
import { parseItinerary } from '../../src/domain/itinerary';
import type { PortSummary } from '../../src/domain/port';
import { askedVoyages } from './asked-voyages';

const name = { en: 'x', es: 'x', pt: 'x', zh: 'x' };
const PORTS = ['pechy', 'pecll', 'brssz', 'cnsgh', 'krpus', 'cntao'].map(
  (id): PortSummary => ({
    ...{ id, name, place: name, position: [0, 0], role: 'port' },
    country: id.slice(0, 2).toUpperCase(),
  }),
);

describe('voyages with a page of their own', () => {
  const ids = askedVoyages({ ports: PORTS });

  it('run between Shanghai or Chancay and the other coast both ways', () => {
    expect(ids).toEqual(
      expect.arrayContaining(['pecll~cnsgh', 'cnsgh~pecll', 'pechy~cntao', 'cntao~pechy']),
    );
    expect(ids).not.toContain('pecll~cntao');
  });

  it('run from Chancay along its own coast, and from competitors to further ports of Asia', () => {
    expect(ids).toEqual(expect.arrayContaining(['pechy~brssz', 'pecll~krpus']));
    expect(ids).not.toContain('brssz~pechy');
  });

  it('run between ports that the atlas has', () => {
    expect(ids.filter((id) => id.includes('mxzlo'))).toEqual([]);
  });

  it('are each parsed as they are written, once, and without the corridor, which has a record', () => {
    expect(ids.filter((id) => parseItinerary(id) === undefined)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(CORRIDOR_ID);
  });
});
