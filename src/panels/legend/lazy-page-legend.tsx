import { useAtlas } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';

const PageLegend = lazyPart(
  () => import('./page-legend').then(({ PageLegend: legend }) => legend),
  {
    silent: true,
    messages: ['marks'],
  },
);

/** Pages that draw marks of their own on the map. */
const PAGES: readonly string[] = ['trade', 'flow', 'timeline', 'company', 'voyage'];

/** Shows the legend of what the open page alone draws; its code is loaded with the first such page. */
export function LazyPageLegend() {
  const kind = useAtlas((state) => state.selection.kind);
  return PAGES.includes(kind) ? <PageLegend /> : null;
}
