import { useEffect, useMemo, useRef, useState } from 'react';
import { useServices } from '../context/atlas-context';
import { lazyCode } from '../context/lazy-part';
import { draftOf } from './plain-field';

const useSearchBox = lazyCode(() => import('./search-box').then(({ SearchBox }) => SearchBox), {
  messages: ['search'],
  isTool: true,
});

/**
 * Returns the box once the search is used and the code loaded, with what was typed until then. Fetches code and index when
 * the field gets the focus. The box does not replace a field in which a word is being composed.
 */
export function useLoadedBox(isOpen: boolean) {
  const { store } = useServices();
  const [isUsed, setUsed] = useState(false);
  const [isComposing, setComposing] = useState(false);
  const plain = useRef<HTMLInputElement>(null);
  const { part, hasFailed } = useSearchBox(isUsed);
  const Box = isComposing ? undefined : part;
  // Read while the field that the box replaces is still there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read whenever a box is mounted.
  const start = useMemo(() => draftOf(plain.current), [Box, isOpen]);
  const use = () => {
    setUsed(true);
    store.getState().openSearch();
  };
  useEffect(() => {
    if (!isOpen) return;
    setUsed(true);
    store.getState().openSearch();
  }, [isOpen, store]);
  return { field: { field: plain, onUse: use, onCompose: setComposing }, Box, start, hasFailed };
}
