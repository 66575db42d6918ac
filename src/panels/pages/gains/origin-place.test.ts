import { describe, expect, it } from 'vitest';
import { originPlace } from './origin-place';

const same = (name: string) => ({ en: name, es: name, pt: name, zh: name });
const place = (id: string, position: [number, number], project?: string) => ({
  ...{
    id,
    name: same(id),
    country: 'PE',
    position,
    population: 0,
    isCapital: false,
    terminals: [],
  },
  ...(project !== undefined && { project }),
});
const network = {
  places: [place('cusco', [-71.97, -13.53]), place('las-bambas', [-72.32, -14.1], 'las-bambas')],
};
const projects = [{ id: 'airport', position: [-72.1, -13.4] as const }];

describe('the place of an address', () => {
  it('is a place of the network by its id, or by its project', () => {
    expect(originPlace('t.cusco', network, projects)).toMatchObject({
      place: { id: 'cusco' },
      gap: 0,
    });
    expect(originPlace('p.las-bambas', network, projects)?.place.id).toBe('las-bambas');
  });

  it('is the nearest one for a project or a position off the network, and says how far', () => {
    const byProject = originPlace('p.airport', network, projects);
    expect(byProject).toMatchObject({ place: { id: 'cusco' }, named: { project: 'airport' } });
    expect(byProject?.gap).toBeCloseTo(20, 0);
    expect(originPlace('14s72.3w', network, projects)?.place.id).toBe('las-bambas');
  });

  it('is unknown for a town or project that nobody knows, and for a port', () => {
    for (const id of ['t.atlantis', 'p.atlantis', 'pechy', 'x']) {
      expect(originPlace(id, network, projects), id).toBeUndefined();
    }
  });
});
