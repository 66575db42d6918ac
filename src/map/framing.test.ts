import { describe, expect, it } from 'vitest';
import type { Claim } from '../domain/claim';
import type { TimelineEvent } from '../domain/event';
import { networkWithoutRoutes } from '../domain/land-network.fixture';
import { placeAt } from '../domain/place';
import { neighboursFile } from '../domain/published-file';
import { recordOf } from '../domain/record';
import { type RouteResult, routeQueryKey } from '../domain/sea-route';
import type { Selection } from '../domain/selection';
import type { Service } from '../domain/service';
import type { CitedSource } from '../domain/source';
import type { Bounds } from '../geo/bounds';
import { nearestLongitude, type Position } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import { claimedVoyages } from '../state/select-claimed-legs';
import { neededPortCells } from '../state/select-needed-ports';
import { openVoyage } from '../state/select-voyage';
import { type AppStore, createAppStore } from '../state/store';
import { type Frame, frameOf, nearFrame } from './framing';
import { BRIDGE, CORRIDOR, GRAPH, MINE } from './places.fixture';

const DESK = { width: 1000, height: 600 };
const PHONE = { width: 390, height: 400 };

describe('the frame of a record', () => {
  it('of a project is its place, at the zoom of its precision', () => {
    expect(frameFor({ kind: 'project', id: 'mine' })).toEqual({
      ...{ kind: 'place', center: [-72, -14], zoom: 6.5 },
    });
    expect(frameFor({ kind: 'project', id: 'bridge' })).toMatchObject({ zoom: 7.5 });
  });

  it('of a port is its place', () => {
    expect(frameFor({ kind: 'port', id: 'pechy' })).toMatchObject({ center: [-77, -12] });
  });

  it('of a company contains its projects', () => {
    expect(
      holds(frameFor({ kind: 'company', id: 'builder' }), MINE.position, BRIDGE.position),
    ).toBe(true);
  });

  it('of a comparison contains all that is compared', () => {
    const projects = frameFor({ kind: 'compare', id: 'p.mine~p.gone~p.bridge' });
    expect(holds(projects, MINE.position, BRIDGE.position)).toBe(true);
    expect(holds(frameFor({ kind: 'compare', id: 'port.pechy~port.cnsgh' }), [122, 31])).toBe(true);
    const store = createAppStore();
    store.getState().select({ kind: 'compare', id: 'p.mine~p.bridge' });
    expect(frameOf(store.getState(), DESK), 'while the list is loading').toBeNull();
  });

  it('of a source contains the projects that cite it', () => {
    const frame = frameFor({ kind: 'source', id: 'paper' });
    expect(holds(frame, MINE.position)).toBe(true);
    expect(holds(frame, BRIDGE.position)).toBe(false);
  });

  it('of a service contains its rotation and waits for nothing else', () => {
    const store = createAppStore();
    store.getState().select({ kind: 'service', id: 'loop' });
    store.getState().setCatalogue('service', { state: 'ready', value: [LOOP] });
    const frame = frameOf(store.getState(), DESK);
    expect(holds(frame, [-77, -12], [-100, 10])).toBe(true);
  });

  it('of an event is its place and waits for nothing else', () => {
    const store = createAppStore();
    store.getState().select({ kind: 'event', id: 'summit' });
    store.getState().setCatalogue('event', { state: 'ready', value: [SUMMIT] });
    expect(holds(frameOf(store.getState(), DESK), [-77, -12])).toBe(true);
  });

  it('of a position is the ring round it, in one piece across 180 degrees', () => {
    const store = createAppStore();
    store.getState().select(placeAt([179.9, -20]));
    store.getState().setPlaceRadius(200);
    const frame = frameOf(store.getState(), DESK);
    expect(holds(frame, [178, -20], [181.8, -20], [179.9, -21.7])).toBe(true);
    expect(frame?.kind === 'bounds' && frame.bounds[2] - frame.bounds[0]).toBeLessThan(4);
  });

  it('without a place is the default bounds, smaller in a narrow viewport', () => {
    const [wide, narrow] = [DESK, PHONE].map((room) =>
      frameFor({ kind: 'company', id: 'idler' }, room),
    );
    expect(holds(wide ?? null, [-46, -23], [122, 31])).toBe(true);
    expect(holds(narrow ?? null, [-77, -12], [122, 31])).toBe(true);
    expect(holds(narrow ?? null, [-46, -23])).toBe(false);
  });
});

describe('the frame of a voyage', () => {
  it('of the corridor contains its line before any leg is answered', () => {
    const store = whole();
    store.getState().select({ kind: 'voyage', id: 'pechy~cnsgh' });
    expect(holds(frameOf(store.getState(), DESK), [-77, -12], [-238, 31])).toBe(true);
  });

  it.each(['never asked', 'loading'] as const)('waits for a leg that is %s', (how) => {
    const { store, key } = voyage();
    if (how === 'loading') store.getState().setAnswers({ [key]: { state: 'loading' } });
    expect(frameOf(store.getState(), DESK)).toBeNull();
  });

  it('contains its stops if no route is found', () => {
    const { store, key } = voyage();
    store.getState().setAnswers({
      [key]: { state: 'ready', value: { ok: false, reason: 'closed' } },
    });
    expect(holds(frameOf(store.getState(), DESK), [-80, -10], [-130, 20])).toBe(true);
  });

  it('contains the stops of a leg without a route and the line of another', () => {
    const store = whole();
    store.getState().setReference('landNetwork', { state: 'ready', value: networkWithoutRoutes });
    store.getState().select({ kind: 'voyage', id: '10s50w~via.land~10s80w~20n130w' });
    const [, leg] = openVoyage(store.getState())?.legs ?? [];
    if (leg?.mode !== 'sea') throw new Error('The second leg is by sea');
    store.getState().setAnswers({ [leg.key]: { state: 'ready', value: ROUTE } });
    expect(holds(frameOf(store.getState(), DESK), [-50, -10], [-80, -10], [-130, 20])).toBe(true);
  });

  it('of a claim waits for its line and contains it', () => {
    const store = whole();
    store.getState().select({ kind: 'claim', id: 'ten-days' });
    store.getState().setCatalogue('claim', { state: 'ready', value: [CLAIM] });
    expect(frameOf(store.getState(), DESK)).toBeNull();
    const [query] = claimedVoyages(store.getState()).voyage;
    if (!query) throw new Error('The claim has no voyage');
    store.getState().setAnswers({ [routeQueryKey(query)]: { state: 'ready', value: ROUTE } });
    expect(holds(frameOf(store.getState(), DESK), [-80, -10], [-130, 20])).toBe(true);
  });

  it('contains its stops if the engine fails', () => {
    const { store, key } = voyage();
    store.getState().setAnswers({ [key]: { state: 'failed', reason: 'stopped' } });
    expect(holds(frameOf(store.getState(), DESK), [-80, -10], [-130, 20])).toBe(true);
  });

  it('waits for the gazetteer of its ports', () => {
    const store = whole();
    store.getState().select({ kind: 'voyage', id: 'pechy~brssz' });
    expect(frameOf(store.getState(), DESK)).toBeNull();
    for (const cell of neededPortCells(store.getState())) {
      store.getState().setPortCell(cell, { state: 'failed', reason: 'unreachable' });
    }
    expect(frameOf(store.getState(), DESK)).not.toBeNull();
  });
});

describe('pending data', () => {
  const SELECTIONS: readonly Selection[] = [
    { kind: 'project', id: 'mine' },
    { kind: 'port', id: 'pechy' },
    { kind: 'leg', id: 'road' },
    { kind: 'voyage', id: 'pechy~cnsgh' },
    { kind: 'company', id: 'builder' },
    { kind: 'claim', id: 'ten-days' },
    { kind: 'service', id: 'loop' },
    { kind: 'event', id: 'summit' },
    { kind: 'source', id: 'paper' },
  ];

  it.each(SELECTIONS)('delays the frame of a $kind', (selection) => {
    const store = createAppStore();
    store.getState().select(selection);
    expect(frameOf(store.getState(), DESK)).toBeNull();
  });

  it.each(SELECTIONS)('that fails no longer delays the frame of a $kind', (selection) => {
    const store = createAppStore();
    store.getState().select(selection);
    const failed = { state: 'failed', reason: 'unreachable' } as const;
    const state = store.getState();
    state.setCorridorMap(failed);
    state.setProjects(failed);
    const record = recordOf(selection);
    if (record) state.setNeighbours(neighboursFile(record), failed);
    for (const cell of neededPortCells(state)) state.setPortCell(cell, failed);
    for (const kind of ['service', 'event', 'source', 'claim'] as const) {
      state.setCatalogue(kind, failed);
    }
    expect(holds(frameOf(store.getState(), DESK), [-46, -23], [122, 31])).toBe(true);
  });

  it('does not exist on a page without a place', () => {
    const store = createAppStore();
    store.getState().select({ kind: 'about' });
    expect(frameOf(store.getState(), DESK)).not.toBeNull();
  });
});

describe('on a globe', () => {
  it('wide bounds become the whole globe, as large as the viewport allows', () => {
    const [desk, phone] = [DESK, PHONE].map((room) => globeFrame({ kind: 'overview' }, room));
    expect([desk?.kind, phone?.kind]).toEqual(['globe', 'globe']);
    expect(zoomOf(desk)).toBeGreaterThan(zoomOf(phone));
  });

  it('a place stays a place', () => {
    expect(globeFrame({ kind: 'project', id: 'mine' }, DESK)?.kind).toBe('place');
  });
});

describe('nearFrame', () => {
  it('shifts a frame by whole turns', () => {
    const place: Frame = { kind: 'place', center: [170, 10], zoom: 5 };
    expect(nearFrame(place, -175)).toEqual({ ...place, center: [-190, 10] });
    const bounds: Frame = { kind: 'bounds', bounds: [100, 0, 160, 20], maxZoom: 5 };
    expect(nearFrame(bounds, -200)).toEqual({ ...bounds, bounds: [-260, 0, -200, 20] });
  });
});

const words = (text: string) => ({ en: text, es: text, pt: text, zh: text });

const ROUTE: RouteResult = {
  ...{ ok: true, distance: nauticalMiles(4000), waypoints: [], approaches: [], passages: [] },
  flags: [],
  track: [
    [-80, -10],
    [-130, 20],
  ],
};

/** Of a voyage against the corridor's direction. */
const CLAIM: Claim = {
  ...{ id: 'ten-days', name: words('Ten days'), topic: 'transit-time', claimant: words('He') },
  ...{ date: '2024', text: words('Ten days'), since: [], about: {}, sources: [] },
  claimed: { id: 'days', label: words('Days'), unit: 'days', values: [] },
  model: { from: 'cnsgh', to: 'pechy' },
};

const LOOP: Service = {
  ...{ id: 'loop', name: words('Loop'), kind: 'mainline', carriers: [], status: 'running' },
  ...{ statusAsOf: '2026', summary: words('A loop'), calls: [], loop: false },
  legs: [
    {
      waypoints: [
        [-77, -12],
        [-100, 10],
      ],
      approaches: [],
    },
  ],
  ...{ figures: [], about: {}, sources: [] },
};

const SUMMIT: TimelineEvent = {
  ...{ id: 'summit', date: '2024-11-14', name: words('Summit'), text: words('They met') },
  ...{ kind: 'summit', position: [-77, -12], about: {}, sources: [] },
};

const PAPER: CitedSource = {
  ...{ id: 'paper', publisher: 'A ministry', title: 'A paper', language: 'es', kind: 'official' },
  citedBy: ['project/mine'],
};

/** All data of two projects, a company and the corridor. */
function whole(): AppStore {
  const store = createAppStore();
  const state = store.getState();
  state.setCorridorMap({ state: 'ready', value: CORRIDOR });
  state.setProjects({ state: 'ready', value: [MINE, BRIDGE] });
  for (const key of [...GRAPH.links.keys(), 'company/idler', 'claim/ten-days']) {
    state.setNeighbours(`links/${key}.json`, { state: 'ready', value: GRAPH });
  }
  state.setCatalogue('source', { state: 'ready', value: [PAPER] });
  return store;
}

/** A voyage between two places at sea, and the key of its one leg. */
function voyage() {
  const store = whole();
  store.getState().select({ kind: 'voyage', id: '10s80w~20n130w' });
  const [leg] = openVoyage(store.getState())?.legs ?? [];
  if (leg?.mode !== 'sea') throw new Error('The voyage has no leg by sea');
  return { store, key: leg.key };
}

function frameFor(selection: Selection, room = DESK): Frame | null {
  const store = whole();
  store.getState().select(selection);
  return frameOf(store.getState(), room);
}

function globeFrame(selection: Selection, room: typeof DESK): Frame | null {
  const store = whole();
  store.getState().select(selection);
  store.setState({ projection: 'globe' });
  return frameOf(store.getState(), room);
}

function zoomOf(frame: Frame | null | undefined): number {
  if (!frame || frame.kind === 'bounds') throw new Error('The frame has no zoom');
  return frame.zoom;
}

function holds(frame: Frame | null, ...positions: readonly Position[]): boolean {
  if (frame?.kind !== 'bounds') return false;
  return positions.every((position) => isWithin(frame.bounds, position));
}

function isWithin([west, south, east, north]: Bounds, [lon, lat]: Position): boolean {
  const near = nearestLongitude(lon, (west + east) / 2);
  return near >= west && near <= east && lat >= south && lat <= north;
}
