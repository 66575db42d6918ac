import { useState } from 'react';
import { useAtlas } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';

const GroundOffer = lazyPart(
  () => import('./ground-offer').then(({ GroundOffer: offer }) => offer),
  {
    silent: true,
    messages: ['ground'],
  },
);

/** Zoom from which the embedded basemap has nothing more to show than coast and names. */
const OFFERED_ZOOM = 9;

/** Offers the online basemap on a map of a town or a harbour, until the reader declines. */
export function LazyGroundOffer() {
  const isNear = useAtlas(({ view }) => view !== null && view.zoom >= OFFERED_ZOOM);
  const [isDeclined, setDeclined] = useState(false);
  return isNear && !isDeclined ? <GroundOffer onDecline={() => setDeclined(true)} /> : null;
}
