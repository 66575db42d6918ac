import { useAtlas, useLocale } from '../../context/atlas-context';
import { MAX_GAP, originPlace } from './origin-place';

/** Returns the name of what an id means: the project that it names, else the place of the network; undefined until it is known. */
export function useOriginName(id: string): string | undefined {
  const locale = useLocale();
  const network = useAtlas((state) => state.landNetwork);
  const projects = useAtlas((state) => state.projects);
  if (network?.state !== 'ready') return undefined;
  const known = projects.state === 'ready' ? projects.value : [];
  const origin = originPlace(id, network.value, known);
  if (!origin || origin.gap > MAX_GAP) return undefined;
  const project = origin.named && 'project' in origin.named ? origin.named.project : undefined;
  return known.find((each) => each.id === project)?.name[locale] ?? origin.place.name[locale];
}
