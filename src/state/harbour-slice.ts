import type { StateCreator } from 'zustand/vanilla';
import type { HarbourPlan } from '../domain/harbour';
import { greatCircleDistance } from '../geo/great-circle';
import type { CameraSlice } from './camera-slice';
import type { DataSlice, FetchStatus } from './data-slice';
import type { SelectionSlice } from './selection-slice';

export interface HarbourSlice {
  /** Plans of harbours by the id of their port; only those that were requested. */
  readonly harbours: Readonly<Record<string, FetchStatus<HarbourPlan>>>;
  setHarbour(port: string, plan: FetchStatus<HarbourPlan>): void;
}

export const createHarbourSlice: StateCreator<HarbourSlice> = (set) => ({
  harbours: {},
  setHarbour: (port, plan) => set(({ harbours }) => ({ harbours: { ...harbours, [port]: plan } })),
});

/** Zoom from which plans are fetched, half a step before they are drawn. */
const FETCH_ZOOM = 10.5;

/** Nautical miles from the middle of the map within which a port is near it. */
const REACH = 50;

type Near = Pick<CameraSlice, 'view'> & Pick<DataSlice, 'corridorMap'>;

/** Returns the ids of ports with a plan near the middle of the map; none below a zoom. */
export function plansNear({ view, corridorMap }: Near, zoom: number): readonly string[] {
  if (!view || view.zoom < zoom || corridorMap.state !== 'ready') return [];
  return corridorMap.value.ports
    .filter(
      ({ hasPlan, position }) =>
        hasPlan && greatCircleDistance([view.lon, view.lat], position) < REACH,
    )
    .map(({ id }) => id);
}

/** Returns the ids of ports whose plan the map or the open page shows. */
export function neededPlans(state: Near & Pick<SelectionSlice, 'selection'>): readonly string[] {
  const { selection, corridorMap } = state;
  const near = plansNear(state, FETCH_ZOOM);
  if (selection.kind !== 'port' || corridorMap.state !== 'ready') return near;
  const open = corridorMap.value.ports.find(({ id }) => id === selection.id);
  return open?.hasPlan ? [...near, open.id] : near;
}
