import { describe, expect, it } from 'vitest';
import type { LandLegSummary } from '../domain/corridor';
import type { GazetteerPort } from '../domain/gazetteer';
import type { Stop } from '../domain/itinerary';
import { networkWithoutRoutes } from '../domain/land-network.fixture';
import type { PortSummary } from '../domain/port';
import type { ProjectSummary } from '../domain/project';
import { EMPTY_SEA_LEG } from '../domain/sea-leg.fixture';
import { placeOf } from './select-places';
import { createAppStore } from './store';

const words = (text: string) => ({ en: text, es: text, pt: text, zh: text });

const CHANCAY: PortSummary = {
  ...{
    id: 'pechy',
    name: { en: 'Chancay', es: 'Chancay', pt: 'Chancay', zh: '钱凯' },
    country: 'PE',
  },
  ...{ place: words('Peru'), position: [-77.2731, -11.5843], role: 'port' },
};
const LEG: LandLegSummary = {
  ...{ id: 'pilot', name: words('Pilot'), port: 'pechy', mode: 'road', status: 'open' },
  stops: [
    { name: 'Chancay', position: [-77.27, -11.56] },
    { position: [-75, -10] },
    { name: 'Acre (Rio Branco)', position: [-67.8, -9.97] },
  ],
};
const MINE: ProjectSummary = {
  ...{ id: 'mine', name: words('Mine'), place: words('Peru'), country: 'PE' },
  ...{ position: [-72, -14], precision: 'town', sector: 'minerals', kind: 'mine' },
  status: 'planned',
};
const LISTED: readonly GazetteerPort[] = [
  {
    ...{ id: 'pechy', name: 'CHANCAY', country: 'PE', position: [-77.3, -11.6] },
    timeZone: 'America/Lima',
  },
  {
    ...{ id: 'brssz', name: 'Santos', country: 'BR', position: [-46.32, -23.97] },
    timeZone: 'America/Sao_Paulo',
  },
];

function whole() {
  const store = createAppStore();
  const state = store.getState();
  state.setCorridorMap({
    state: 'ready',
    value: {
      seaLeg: EMPTY_SEA_LEG,
      countryNames: [],
      legs: [LEG],
      ports: [CHANCAY],
    },
  });
  state.setProjects({ state: 'ready', value: [MINE] });
  state.setReference('gazetteer', { state: 'ready', value: LISTED });
  state.setReference('landNetwork', { state: 'ready', value: networkWithoutRoutes });
  return store.getState();
}

const port = (id: string): Stop => ({ kind: 'port', id });

describe('placeOf', () => {
  it('takes a port of the atlas from the atlas, its time zone from the gazetteer', () => {
    expect(placeOf(whole(), port('pechy'))).toEqual({
      stop: port('pechy'),
      name: CHANCAY.name,
      position: CHANCAY.position,
      timeZone: 'America/Lima',
    });
  });

  it('takes other ports from the gazetteer', () => {
    expect(placeOf(whole(), port('brssz'))).toMatchObject({
      name: words('Santos'),
      position: [-46.32, -23.97],
      timeZone: 'America/Sao_Paulo',
    });
  });

  it('finds towns by slug, places of the land network and projects by id', () => {
    expect(placeOf(whole(), { kind: 'town', id: 'acre-rio-branco' })).toMatchObject({
      name: words('Acre (Rio Branco)'),
      position: [-67.8, -9.97],
    });
    expect(placeOf(whole(), { kind: 'town', id: 'b' })).toMatchObject({
      name: { en: 'B', es: 'Bé', pt: 'Bé', zh: '乙' },
      position: [-76, -10],
    });
    expect(placeOf(whole(), { kind: 'project', id: 'mine' })).toMatchObject({ name: MINE.name });
  });

  it('returns a point without a name before any data is loaded', () => {
    const stop: Stop = { kind: 'point', position: [49.95, 40.35] };
    const place = { stop, name: null, position: [49.95, 40.35] };
    expect(placeOf(createAppStore().getState(), stop)).toEqual(place);
  });

  it.each<Stop>([port('xxxxx'), { kind: 'town', id: 'macondo' }, { kind: 'project', id: 'dam' }])(
    'is undefined for the unknown $kind $id',
    (stop) => {
      expect(placeOf(whole(), stop)).toBeUndefined();
      expect(placeOf(createAppStore().getState(), stop)).toBeNull();
    },
  );

  it('needs the gazetteer only for ports outside the atlas', () => {
    const early = { ...whole(), gazetteer: null };
    expect(placeOf(early, port('pechy'))).toMatchObject({ position: CHANCAY.position });
    expect(placeOf(early, port('brssz'))).toBeNull();
  });
});
