import { plansNear } from '../../state/harbour-slice';
import { useAtlas } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';

const HarbourLegend = lazyPart(
  () => import('./harbour-legend').then(({ HarbourLegend: legend }) => legend),
  { silent: true, messages: ['harbours'] },
);

/** Zoom from which plans are drawn; `domain/harbour` has it too, whose code comes with the first plan. */
const DRAWN_ZOOM = 11;

/** Shows the legend of a harbour's plan while the map draws one. */
export function LazyHarbourLegend() {
  const port = useAtlas((state) =>
    state.layers.includes('ports')
      ? plansNear(state, DRAWN_ZOOM).find((id) => state.harbours[id]?.state === 'ready')
      : undefined,
  );
  return port === undefined ? null : <HarbourLegend port={port} />;
}
