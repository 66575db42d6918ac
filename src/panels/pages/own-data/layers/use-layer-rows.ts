import { useEffect, useState } from 'react';
import type { OwnEntry, OwnFilter } from '../../../../own-data/own-view';
import type { RowOrder } from '../../../../own-data/rows/own-rows-protocol';
import { useServices } from '../../../context/atlas-context';

/** Rows of a layer as they were last found. */
export interface LayerRows {
  readonly rows: Uint32Array;
  readonly order: RowOrder | null;
}

interface Found extends LayerRows {
  readonly filters: readonly OwnFilter[];
  readonly layer: OwnEntry['layer'];
}

/** Returns the rows that pass a layer's filters, in an order, once its worker has found them; meanwhile those found before. */
export function useLayerRows(
  { layer, view: { filters } }: OwnEntry,
  order: RowOrder | null,
): { readonly found: LayerRows | undefined; readonly isBusy: boolean } {
  const { askRows } = useServices();
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let isCurrent = true;
    askRows({ layer }, { kind: 'rows', filters, order }).then(
      (rows) => isCurrent && setFound({ rows, order, filters, layer }),
      (error: unknown) => console.warn('Own rows cannot be found:', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [askRows, layer, filters, order]);
  const isBusy = found?.filters !== filters || found.order !== order || found.layer !== layer;
  return { found, isBusy };
}
