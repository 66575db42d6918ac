import { lazyPart } from '../../../context/lazy-part';

/** Shows a combobox that finds a stop; its code, with the search, is fetched when a stop is first changed. */
export const LazyStopPicker = lazyPart(
  () => import('./stop-picker').then(({ StopPicker }) => StopPicker),
  { isTool: true },
);
