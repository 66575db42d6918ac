import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../state/store';
import { CORRIDOR, MINE } from '../places.fixture';
import { sceneOf } from '../scene';
import { toPixels, worldWidth } from './flat-map';
import { drawnPlaces, projectMarks, workMarks } from './project-marks';

const [CHANCAY] = CORRIDOR.ports;
if (!CHANCAY) throw new Error('No terminal');
const AT_TERMINAL = { ...MINE, id: 'terminal', position: CHANCAY.position };
const BESIDE = { ...MINE, id: 'beside', position: [-77.01, -12] as const };

describe('the marks of projects', () => {
  it('leave a terminal free, and are found where they are drawn', () => {
    const now = scene();
    for (const project of [AT_TERMINAL, BESIDE]) {
      const places = drawnPlaces(now, project.position);
      expect(places.some(({ from, to }) => from <= 3 && to >= 3)).toBe(true);
      for (const { position } of places.filter(({ to }) => to <= 12)) {
        expect(position).not.toEqual(CHANCAY.position);
      }
    }
  });

  it('leave the name of the open project free, which stands above it', () => {
    const open = { ...BESIDE, position: [-72, -14] as const };
    const above = { ...MINE, id: 'above', position: [-72, -13.999] as const };
    const now = { ...scene(), selectedProject: open, projects: [open, above] };
    const at = drawnPlaces(now, above.position).find(({ from, to }) => from <= 14 && to >= 14);
    const [own, its] = [open.position, at?.position ?? open.position].map((position) =>
      toPixels(position, worldWidth(14)),
    );
    const northward = (own?.y ?? 0) - (its?.y ?? 0);
    const eastward = (its?.x ?? 0) - (own?.x ?? 0);
    // The name takes up 25 to 40 pixels above the project, and a symbol 11 round its middle.
    expect(northward < 14 || northward > 51 || Math.abs(eastward) > 20).toBe(true);
  });

  it('leave the events of the timeline free', () => {
    const event = { id: 'law', date: '2024', kind: 'law', position: BESIDE.position } as const;
    const name = { en: 'Law', es: 'Ley', pt: 'Ley', zh: '法律' };
    const events = [{ ...event, name, text: name, sources: 1 }];
    const places = drawnPlaces({ ...scene(), events }, BESIDE.position);
    expect(places.filter(({ to }) => to <= 15).length).toBeGreaterThan(0);
    for (const { position } of places) expect(position).not.toEqual(BESIDE.position);
  });

  it('are laid out anew only if something moves', () => {
    const now = scene();
    const first = projectMarks(now);
    expect(projectMarks({ ...now, mapCursor: [0, 0] })).toBe(first);
    expect(projectMarks({ ...now, layers: [] })).not.toBe(first);
  });

  it('of the works of a company are rings far out, and single marks apart further in', () => {
    const works = [AT_TERMINAL, BESIDE].map((project) => ({ project, roles: [] }));
    const now = { ...scene(), works };
    const { drawn } = workMarks(now);
    expect(drawn.filter(({ from }) => from === 3).map(({ members }) => members)).toEqual([[0, 1]]);
    const near = drawn.filter(({ from, to }) => from <= 10 && to >= 10);
    expect(near.map(({ members }) => members.length)).toEqual([1, 1]);
    for (const { position, from } of drawnPlaces(now, BESIDE.position)) {
      expect(Math.abs(position[0] - BESIDE.position[0])).toBeLessThan(20 / 2 ** from);
    }
    expect(projectMarks(now).projects).toEqual([]);
  });

  it('are where they belong if they are no projects', () => {
    expect(drawnPlaces(scene(), [10, 10])).toEqual([{ position: [10, 10], from: 0, to: 24 }]);
  });
});

function scene() {
  const store = createAppStore();
  store.getState().setCorridorMap({ state: 'ready', value: CORRIDOR });
  store.getState().setProjects({ state: 'ready', value: [AT_TERMINAL, BESIDE] });
  return sceneOf(store.getState());
}
