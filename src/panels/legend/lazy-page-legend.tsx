import { useAtlas } from '../context/atlas-context';
import { lazyPart } from '../context/lazy-part';

const PageLegend = lazyPart(
  () => import('./page-legend').then(({ PageLegend: legend }) => legend),
  {
    silent: true,
    messages: ['marks'],
  },
);

const SchematicNote = lazyPart(
  () => import('./page-legend').then(({ SchematicNote: note }) => note),
  { silent: true, messages: ['marks'] },
);

/** Says that the lines of land legs are schematic; fetched with the opened legend. */
export function LazySchematicNote() {
  return <SchematicNote />;
}

/** Pages that draw marks of their own on the map. */
const PAGES: readonly string[] = [
  ...['trade', 'flow', 'timeline', 'company', 'voyage', 'gains', 'gains-place'],
];

/** Shows the legend of what the open page or the chosen time alone draws; its code is loaded with the first of them. */
export function LazyPageLegend() {
  const kind = useAtlas((state) => state.selection.kind);
  const isTimed = useAtlas((state) => state.time !== null);
  return PAGES.includes(kind) || isTimed ? <PageLegend /> : null;
}
