import type { PortsOfCall } from '../../../domain/claim';
import type { SeaRoute } from '../../../domain/sea-route';
import { useAtlas, useLocale } from '../../context/atlas-context';

/** Returns the names of a voyage's ports and of the passages on its routes. */
export function useModelNames(
  ports: PortsOfCall | undefined,
  routes: readonly SeaRoute[],
): { readonly calls: readonly string[]; readonly passages: readonly string[] } {
  const locale = useLocale();
  const corridorMap = useAtlas((state) => state.corridorMap);
  const passages = useAtlas((state) => state.passages);
  if (!ports) return { calls: [], passages: [] };
  const charted = corridorMap.state === 'ready' ? corridorMap.value.ports : [];
  const known = passages?.state === 'ready' ? passages.value : [];
  return {
    calls: [ports.from, ...(ports.via ?? []), ports.to].map(
      (call) => charted.find(({ id }) => id === call)?.name[locale] ?? call,
    ),
    passages: routes.flatMap((route) =>
      route.passages.map(
        ({ id }) => known.find((passage) => passage.id === id)?.name[locale] ?? id,
      ),
    ),
  };
}
