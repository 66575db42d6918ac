import type { OwnLayer } from '../../own-data/own-layer';
import type { AskRows } from '../../own-data/rows/ask-rows';
import { OwnRows } from '../../own-data/rows/own-rows';
import { drawnOwnLayers } from '../../state/select-own-layers';
import type { AppStore } from '../../state/store';

/** Keeps a worker for each layer that is drawn, from the first question on. A layer that is only measured further keeps its worker. */
export function rowsWorkers(store: AppStore, start: () => OwnRows = () => new OwnRows()): AskRows {
  // Layers are told apart by their positions, which stay when columns are added.
  const workers = new Map<OwnLayer['positions'], OwnRows>();
  store.subscribe((now, before) => {
    if (drawnOwnLayers(now) === drawnOwnLayers(before)) return;
    const drawn = new Set(drawnOwnLayers(now).map(({ layer }) => layer.positions));
    for (const [positions, rows] of workers) {
      if (drawn.has(positions)) continue;
      rows.end();
      workers.delete(positions);
    }
  });
  return ({ layer }, question) => {
    const rows = workers.get(layer.positions) ?? start();
    workers.set(layer.positions, rows);
    rows.follow(layer);
    return rows.ask(question);
  };
}
