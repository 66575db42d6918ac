import { isFiltered } from '../domain/filters';
import { DEFAULT_LAYERS, type MapLayerId } from '../domain/map-layer';
import { memoizeSelector } from './memoize-selector';
import { arePortsFiltered } from './select-port-filters';

/** Something that makes the map show other things than a reader who just opened it would see. */
export type MapChange =
  | { readonly kind: 'filtered' | 'ports-filtered' }
  | { readonly kind: 'closed' | 'opened'; readonly passage: string }
  | { readonly kind: 'hidden'; readonly layer: MapLayerId };

/** Returns what is filtered, closed or opened on the open voyage, and hidden, in this order. */
export const changedOnMap = memoizeSelector(
  ['filters', 'closures', 'layers', 'selection'],
  ({ filters, closures, layers, selection }): readonly MapChange[] => {
    const isVoyage = selection.kind === 'voyage';
    return [
      ...(isFiltered(filters) ? [{ kind: 'filtered' } as const] : []),
      ...(arePortsFiltered({ filters, selection }) ? [{ kind: 'ports-filtered' } as const] : []),
      ...(isVoyage ? closures.closed.map((passage) => ({ kind: 'closed', passage }) as const) : []),
      ...(isVoyage ? closures.opened.map((passage) => ({ kind: 'opened', passage }) as const) : []),
      ...DEFAULT_LAYERS.filter((layer) => !layers.includes(layer)).map(
        (layer) => ({ kind: 'hidden', layer }) as const,
      ),
    ];
  },
);
