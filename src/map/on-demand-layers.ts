import { drawnOwnLayers } from '../state/select-own-layers';
import type { AppState } from '../state/store';
import { hasMeasuredLines } from './scene';
import type { LateLayers } from './style';

/** Layers whose code is fetched once the map has something of theirs to draw. */
interface LayerGroup {
  /** What is not drawn if the code cannot be fetched. */
  readonly what: string;
  isWanted(state: AppState): boolean;
  load(): Promise<LateLayers>;
}

const GROUPS: readonly LayerGroup[] = [
  {
    what: 'Plans of harbours',
    isWanted: ({ harbours }) => Object.keys(harbours).length > 0,
    load: async () => {
      const { harbourNames, harbourShapes } = await import('./layers/harbours');
      return { harbourNames, harbourShapes };
    },
  },
  {
    what: 'Measured lines',
    isWanted: hasMeasuredLines,
    load: async () => (await import('./measured-layers')).MEASURED_LAYERS,
  },
  {
    what: 'Own data',
    isWanted: (state) => drawnOwnLayers(state).length > 0,
    load: async () => ({ ownData: (await import('./layers/own-data')).ownData }),
  },
  {
    what: 'Tiles of another host',
    isWanted: ({ foreignTiles }) => foreignTiles !== null,
    load: async () => ({ foreignTiles: (await import('./layers/foreign-tiles')).foreignTiles }),
  },
];

/** Fetches layers on demand, each group once. */
export class OnDemandLayers {
  /** The layers that are there. */
  layers: LateLayers = {};
  private readonly asked = new Set<LayerGroup>();
  private readonly failed = new Set<LayerGroup>();
  private readonly onAdded: () => void;

  /** `onAdded` is called whenever layers have come. */
  constructor(onAdded: () => void) {
    this.onAdded = onAdded;
  }

  /** Fetches what a state needs and was not asked for. */
  follow(state: AppState): void {
    for (const group of GROUPS) {
      if (!this.asked.has(group) && group.isWanted(state)) void this.add(group);
    }
  }

  /** Asks again for what could not be fetched, once a state needs it. */
  retry(): void {
    for (const group of this.failed) this.asked.delete(group);
    this.failed.clear();
  }

  private async add(group: LayerGroup): Promise<void> {
    this.asked.add(group);
    try {
      const layers = await group.load();
      this.layers = { ...this.layers, ...layers };
      this.onAdded();
    } catch (error) {
      console.warn(`${group.what} cannot be drawn:`, error);
      this.failed.add(group);
    }
  }
}
