import { useAtlas } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';

const MapCard = lazyPart(() => import('./map-card').then(({ MapCard: card }) => card), {
  silent: true,
  messages: ['marks', 'ways'],
});

/** Shows the card of the mark that the reader points at; its code is loaded with the first one. */
export function LazyMapCard() {
  const pointed = useAtlas((state) => state.pointedMark);
  return pointed ? <MapCard pointed={pointed} /> : null;
}
