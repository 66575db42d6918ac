import { describe, expect, it } from 'vitest';
import type { LandLegSummary } from '../../domain/corridor';
import type { PassageSummary } from '../../domain/passage';
import type { PortSummary } from '../../domain/port';
import type { ProjectSummary } from '../../domain/project';
import { EMPTY_SEA_LEG } from '../../domain/sea-leg.fixture';
import { type AppStore, createAppStore } from '../../state/store';
import { cursorMarks, markKey } from './cursor-marks';
import { markText } from './mark-text';
import { marksInView } from './marks-in-view';

const words = (text: string) => ({ en: text, es: text, pt: text, zh: text });

const MINE: ProjectSummary = {
  ...{ id: 'mine', name: words('Mine'), place: words('Peru'), country: 'PE' },
  ...{ position: [-72, -14], precision: 'town', sector: 'minerals', kind: 'mine' },
  status: 'planned',
};
const DAM: ProjectSummary = {
  ...MINE,
  id: 'dam',
  name: words('Dam'),
  sector: 'energy',
  kind: 'hydro',
};
const CHANCAY: PortSummary = {
  ...{ id: 'pechy', name: words('Chancay'), place: words('Peru'), country: 'PE' },
  ...{ position: [-77.3, -11.6], role: 'terminal' },
};
const CALLAO: PortSummary = { ...CHANCAY, id: 'peclw', name: words('Callao'), role: 'port' };
const LEG: LandLegSummary = {
  ...{ id: 'pilot', name: words('Pilot'), port: 'pechy', mode: 'road', status: 'studied' },
  stops: [
    { name: 'Chancay', position: [-77, -11] },
    { name: 'Pasco', position: [-76, -10] },
    { name: 'Pucallpa', position: [-74, -8] },
  ],
};
const PANAMA: PassageSummary = {
  ...{ id: 'panama', name: words('Panama Canal'), kind: 'canal', open: true, why: words('') },
  position: [-79.6, 9.1],
};
const LEMAIRE: PassageSummary = { ...PANAMA, id: 'le-maire', name: words('Le Maire') };

function atlas(): AppStore {
  const store = createAppStore();
  const state = store.getState();
  state.setProjects({ state: 'ready', value: [MINE, DAM] });
  state.setReference('passages', { state: 'ready', value: [PANAMA, LEMAIRE] });
  state.setCorridorMap({
    state: 'ready',
    value: {
      seaLeg: EMPTY_SEA_LEG,
      countryNames: [],
      legs: [LEG],
      ports: [CHANCAY, CALLAO],
    },
  });
  return store;
}

function keys(store: AppStore, zoom = 2): readonly string[] {
  return cursorMarks(store.getState(), zoom).map(markKey);
}

describe('the marks of the map cursor', () => {
  it('are projects, ports and land legs', () => {
    expect(keys(atlas())).toEqual([
      'project/mine',
      'project/dam',
      'port/pechy',
      'port/peclw',
      'leg/pilot',
    ]);
  });

  it('are those that filters and layers leave', () => {
    const store = atlas();
    store.getState().toggleHidden('sector', 'energy');
    store.getState().toggleLayer('ports');
    store.getState().toggleLayer('land-legs');
    expect(keys(store)).toEqual(['project/mine', 'port/pechy']);
  });

  it('keep the open project even where a filter hides it', () => {
    const store = atlas();
    store.getState().toggleHidden('sector', 'energy');
    store.getState().select({ kind: 'project', id: 'dam' });
    expect(keys(store)).toContain('project/dam');
  });

  it('have passages while a voyage is open, the lesser ones from a higher zoom', () => {
    const store = atlas();
    store.getState().select({ kind: 'voyage', id: 'pechy~cnsgh' });
    expect(keys(store, 2)).toContain('passage/panama');
    expect(keys(store, 2)).not.toContain('passage/le-maire');
    expect(keys(store, 3)).toContain('passage/le-maire');
  });
});

describe('what is spoken of a mark', () => {
  const camera = { lon: -72, lat: -14, zoom: 5, bearing: 0, pitch: 0 };
  const area = { width: 900, height: 700, mapHeight: 700 };

  it('is its name, kind, status, distance, bearing and place in the order', () => {
    const store = atlas();
    const state = store.getState();
    const found = marksInView(cursorMarks(state, 5), camera, 'mercator', area);
    const texts = found.map((each, index) => markText(each, { index, count: found.length }, state));
    expect(texts).toEqual([
      'Mine, project, Planned, in the middle of the map, 1 of 5',
      'Dam, project, Planned, in the middle of the map, 2 of 5',
      'Pilot, land leg, Studied, 336 nm north-west (315°), 3 of 5',
      'Chancay, port, 342 nm north-west (294°), 4 of 5',
      'Callao, port, 342 nm north-west (294°), 5 of 5',
    ]);
  });

  it('tells in the language and the unit of the reader whether a passage is open', () => {
    const store = atlas();
    store.getState().select({ kind: 'voyage', id: 'pechy~cnsgh' });
    store.getState().setLengthUnit('km');
    store.getState().setLocale('es');
    store.getState().togglePassage(PANAMA);
    const [mark] = cursorMarks(store.getState(), 2).filter(({ kind }) => kind === 'passage');
    if (!mark) throw new Error('No passage');
    const [found] = marksInView([mark], { ...camera, lon: -79.6, lat: 8.1 }, 'mercator', area);
    if (!found) throw new Error('The passage is out of view');
    expect(markText(found, { index: 0, count: 1 }, store.getState())).toBe(
      'Panama Canal, paso, cerrado, a 111 km al norte (0°), 1 de 1',
    );
  });
});
