import type { MouseEvent } from 'react';
import type { Closures } from '../../../domain/voyage-options';
import { useAtlas, useServices } from '../../atlas-context';
import { opensElsewhere } from '../../shell/use-view-link';

/** What makes an `<a>` of another voyage, on the terms of the present one. */
export function useVoyageLink(id: string, closures: Closures) {
  const { store, hrefOf } = useServices();
  const selection = { kind: 'voyage', id } as const;
  const href = useAtlas(() => hrefOf({ selection, closures }));
  function onClick(event: MouseEvent<Element>) {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    // The page first: its address is a step of its own in the history, what is closed belongs to it.
    store.getState().select(selection);
    store.getState().setClosures(closures);
  }
  return { href, onClick };
}
