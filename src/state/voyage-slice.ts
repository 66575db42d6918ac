import type { StateCreator } from 'zustand/vanilla';
import {
  type Closures,
  DEFAULT_OPTIONS,
  NO_CLOSURES,
  togglePassage,
  type VoyageOptions,
} from '../domain/voyage-options';
import type { Position } from '../geo/position';

/** The position of the ship in the voyage player. */
export interface ShipMark {
  readonly position: Position;
  /** Degrees from north. */
  readonly bearing: number;
}

/** The stop that the reader is choosing on the map: the one at `index`, or a new one before it. */
export interface PickedStop {
  readonly index: number;
  readonly isNew: boolean;
}

/** What the voyage desk calls the ways on the map: names with days and with what is not built, in the reader's language. */
export interface WayLabels {
  readonly own: string;
  /** By id of the alternative. */
  readonly others: ReadonlyMap<string, string>;
}

export interface VoyageSlice {
  readonly options: VoyageOptions;
  readonly closures: Closures;
  /** The stop that the next click on the map sets; null while clicks open what they hit. */
  readonly pickedStop: PickedStop | null;
  readonly ship: ShipMark | null;
  /** Null while no voyage is estimated. */
  readonly wayLabels: WayLabels | null;
  setOptions(change: Partial<VoyageOptions>): void;
  /** Closes a passage that is open, or opens one that is closed. */
  togglePassage(passage: { readonly id: string; readonly open: boolean }): void;
  setWithPlanned(withPlanned: boolean): void;
  setClosures(closures: Closures): void;
  pickStop(stop: PickedStop | null): void;
  setShip(ship: ShipMark | null): void;
  setWayLabels(labels: WayLabels | null): void;
}

export const createVoyageSlice: StateCreator<VoyageSlice> = (set) => ({
  options: DEFAULT_OPTIONS,
  closures: NO_CLOSURES,
  pickedStop: null,
  ship: null,
  wayLabels: null,
  setOptions: (change) => set(({ options }) => ({ options: { ...options, ...change } })),
  togglePassage: (passage) =>
    set(({ closures }) => ({ closures: togglePassage(closures, passage) })),
  setWithPlanned: (withPlanned) =>
    set(({ closures }) => ({ closures: { ...closures, withPlanned } })),
  setClosures: (closures) => set({ closures }),
  pickStop: (pickedStop) => set({ pickedStop }),
  // Called on every change of the voyage page, mostly with null: an equal value must not notify subscribers.
  setWayLabels: (wayLabels) => set({ wayLabels }),
  setShip: (ship) => set((state) => (ship === state.ship ? state : { ship })),
});
