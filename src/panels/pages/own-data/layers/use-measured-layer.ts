import { useEffect, useState } from 'react';
import type { Locale } from '../../../../domain/locale';
import { factorValues } from '../../../../hinterland/factor-values';
import { fleetOf } from '../../../../hinterland/fleet';
import { landGraph } from '../../../../hinterland/land-graph';
import { type PositionMeasure, positionMeasurer } from '../../../../hinterland/measure-positions';
import type { ReachContext } from '../../../../hinterland/reach';
import type { OwnColumn, OwnLayer } from '../../../../own-data/own-layer';
import type { OwnEntry } from '../../../../own-data/own-view';
import { textColumn, withColumns } from '../../../../own-data/with-columns';
import { memoizeSelector } from '../../../../state/memoize-selector';
import { useAtlas, useLocale, useServices, useTranslate } from '../../../context/atlas-context';
import { runInSlices } from '../../../context/run-in-slices';

type Progress =
  | { readonly state: 'idle' | 'failed' }
  | { readonly state: 'working'; readonly percent: number };

/** Milliseconds of a slice, between which the page responds. */
const SLICE_MS = 12;
/** Rows measured in a step of a slice. */
const STEP_ROWS = 128;

/** Measures the rows of a layer against the corridor while that is wanted, and puts what it finds into the layer as columns. */
export function useMeasuredLayer(entry: OwnEntry, isWanted: boolean): Progress {
  const tOwn = useTranslate('own');
  const locale = useLocale();
  const { store } = useServices();
  const inputs = useAtlas(measureInputs);
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const { id } = entry;
  const isReady = inputs.state === 'ready';
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is measured does not change with the looks of the layer.
  useEffect(() => {
    if (!isWanted) return;
    if (inputs.state === 'failed') {
      setProgress({ state: 'failed' });
      store.getState().measureOwnLayer(null);
      return;
    }
    setProgress({ state: 'working', percent: 0 });
    if (inputs.state !== 'ready') return;
    const names = {
      port: tOwn('column.port'),
      kilometres: tOwn('column.kilometres'),
      days: tOwn('column.days'),
      best: tOwn('column.best'),
    };
    const onRow = (row: number) =>
      setProgress({
        state: 'working',
        percent: Math.floor((100 * row) / Math.max(1, entry.layer.rowCount)),
      });
    const steps = measureSteps(entry.layer, inputs.context, names, locale, onRow);
    return runInSlices(
      steps,
      (columns) => {
        const { ownLayers, putOwnLayer, measureOwnLayer } = store.getState();
        const now = ownLayers.find((each) => each.id === id);
        if (now) putOwnLayer({ ...now, layer: withColumns(now.layer, columns) });
        measureOwnLayer(null);
        setProgress({ state: 'idle' });
      },
      SLICE_MS,
    );
  }, [isWanted, isReady, inputs.state, id, locale]);
  return progress;
}

type Inputs =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly context: ReachContext };

/** Selects what the model is computed from, once all of it is fetched. */
const measureInputs = memoizeSelector(
  ['landNetwork', 'costFactors', 'factors', 'passages'],
  ({ landNetwork, costFactors, factors, passages }): Inputs => {
    const parts = [landNetwork, costFactors, factors, passages];
    if (parts.some((part) => part?.state === 'failed')) return { state: 'failed' };
    if (
      landNetwork?.state !== 'ready' ||
      costFactors?.state !== 'ready' ||
      factors?.state !== 'ready' ||
      passages?.state !== 'ready'
    ) {
      return { state: 'loading' };
    }
    return {
      state: 'ready',
      context: {
        graph: landGraph(landNetwork.value),
        fleet: fleetOf(factors.value, passages.value),
        values: factorValues(costFactors.value, {}),
      },
    };
  },
);

/** Measures rows a few at a time; returns the columns. Rows without a position have empty cells. */
function* measureSteps(
  { rowCount, positions }: OwnLayer,
  context: ReachContext,
  names: Readonly<Record<'port' | 'kilometres' | 'days' | 'best', string>>,
  locale: Locale,
  onRow: (row: number) => void,
): Generator<void, readonly OwnColumn[]> {
  const measure = positionMeasurer(context);
  const kilometres = new Float64Array(rowCount).fill(Number.NaN);
  const days = new Float64Array(rowCount).fill(Number.NaN);
  const [ports, best] = [
    new Array<string>(rowCount).fill(''),
    new Array<string>(rowCount).fill(''),
  ];
  const nameOf = (gate: PositionMeasure['nearest']) => gate?.port.name[locale] ?? '';
  for (let row = 0; row < rowCount; row++) {
    const [lon = Number.NaN, lat = Number.NaN] = positions.subarray(2 * row, 2 * row + 2);
    if (!Number.isNaN(lon)) {
      const found = measure([lon, lat]);
      ports[row] = nameOf(found.nearest);
      best[row] = nameOf(found.best);
      kilometres[row] = Math.round(found.kilometres);
      days[row] = found.nearest
        ? Math.round(found.nearest.sea.expense.hours / 2.4) / 10
        : Number.NaN;
    }
    if (row % STEP_ROWS === 0) {
      onRow(row);
      yield;
    }
  }
  return [
    textColumn(names.port, ports),
    { name: names.kilometres, kind: 'number', values: kilometres },
    { name: names.days, kind: 'number', values: days },
    textColumn(names.best, best),
  ];
}
