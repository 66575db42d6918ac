import type { Claim } from '../../../domain/claim';
import type { SeaRoute } from '../../../domain/sea-route';
import { useAtlas, useLocale } from '../../atlas-context';

/** What the ports of a claim's voyage and the passages on its way are called. */
export function useModelNames(
  { model }: Claim,
  routes: readonly SeaRoute[],
): { readonly calls: readonly string[]; readonly passages: readonly string[] } {
  const locale = useLocale();
  const corridorMap = useAtlas((state) => state.corridorMap);
  const passages = useAtlas((state) => state.passages);
  if (!model) return { calls: [], passages: [] };
  const ports = corridorMap.state === 'ready' ? corridorMap.value.ports : [];
  const known = passages?.state === 'ready' ? passages.value : [];
  return {
    calls: [model.from, ...(model.via ?? []), model.to].map(
      (call) => ports.find(({ id }) => id === call)?.name[locale] ?? call,
    ),
    passages: routes.flatMap((route) =>
      route.passages.map(
        ({ id }) => known.find((passage) => passage.id === id)?.name[locale] ?? id,
      ),
    ),
  };
}
