import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CorridorMap } from '../domain/corridor';
import { NO_FILTERS, withChoice } from '../domain/filters';
import { EMPTY_SEA_LEG } from '../domain/sea-leg.fixture';
import type { ListedService } from '../domain/service';
import { changedOnMap } from '../state/select-map-changes';
import { isPortDrawn } from '../state/select-port-filters';
import { type AppStore, createAppStore } from '../state/store';
import { wirePortFilters } from './wire-port-filters';

const name = { en: 'Port', es: 'Puerto', pt: 'Puerto', zh: '港' };
const port = (id: string, role: 'terminal' | 'port' = 'port') =>
  ({
    ...{ id, name, place: name, role, country: id.slice(0, 2).toUpperCase() },
    position: [-77, -12],
  }) as const;
const CORRIDOR: CorridorMap = {
  seaLeg: EMPTY_SEA_LEG,
  legs: [],
  countryNames: [],
  ports: [port('pechy', 'terminal'), port('pecll'), port('clsai'), port('ecgye')],
};
const SERVICE: ListedService = {
  ...{ id: 'andes', name, kind: 'mainline', status: 'running', statusAsOf: '2025', loop: true },
  ...{ carriers: ['msc'], sailings: [], sources: 1 },
  calls: [
    { port: 'pecll', name },
    { port: 'clsai', name },
  ],
};

let store: AppStore;

beforeEach(() => {
  store = createAppStore();
  store.getState().setCorridorMap({ state: 'ready', value: CORRIDOR });
  store.setState({
    portList: { state: 'ready', value: [] },
    serviceList: { state: 'ready', value: [SERVICE] },
  });
  wirePortFilters(store);
});

async function drawn(): Promise<readonly string[]> {
  await vi.dynamicImportSettled();
  return CORRIDOR.ports.filter((each) => isPortDrawn(store.getState(), each)).map(({ id }) => id);
}

describe('the ports of the map', () => {
  it('are all there while nothing is filtered, or only projects are', async () => {
    store.getState().setChoice('country', ['cl']);
    store.getState().setFilterText('dam');
    expect(await drawn()).toEqual(['pechy', 'pecll', 'clsai', 'ecgye']);
    expect(store.getState().portsLeft).toBeNull();
  });

  it('are those that the filters of ports leave, with the ends of the corridor and the open port', async () => {
    store.getState().setChoice('port-country', ['cl']);
    expect(await drawn()).toEqual(['pechy', 'clsai']);
    expect(changedOnMap(store.getState())).toEqual([{ kind: 'ports-filtered' }]);
    store.getState().select({ kind: 'port', id: 'ecgye' });
    expect(await drawn()).toEqual(['pechy', 'clsai', 'ecgye']);
    store.getState().clearFiltersOf('ports');
    expect(await drawn()).toHaveLength(4);
  });

  it('are those at which a service calls that the filters of services leave', async () => {
    store.setState({ filters: withChoice(NO_FILTERS, 'service-carrier', ['msc']) });
    expect(await drawn()).toEqual(['pechy', 'pecll', 'clsai']);
    store.getState().setChoice('port-country', ['pe']);
    expect(await drawn()).toEqual(['pechy', 'pecll']);
    store.getState().setChoice('service-carrier', ['hmm']);
    expect(await drawn()).toEqual(['pechy']);
  });

  it('contain the words of the reader beside the list of ports only', async () => {
    store.getState().setFilterText('clsai');
    expect(await drawn()).toHaveLength(4);
    store.getState().select({ kind: 'ports' });
    expect(await drawn()).toEqual(['pechy', 'clsai']);
  });

  it('stay until what decides is fetched', async () => {
    store.setState({ serviceList: null });
    store.getState().setChoice('port-served', ['yes']);
    expect(await drawn()).toHaveLength(4);
    store.setState({ serviceList: { state: 'ready', value: [SERVICE] } });
    expect(await drawn()).toEqual(['pechy', 'pecll', 'clsai']);
  });
});
