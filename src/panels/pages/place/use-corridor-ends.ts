import type { PortSummary } from '../../../domain/port';
import { useAtlas } from '../../context/atlas-context';

const NONE: readonly PortSummary[] = [];

/** Returns the two terminals of the corridor; none while they load. */
export function useCorridorEnds(): readonly PortSummary[] {
  const corridorMap = useAtlas((state) => state.corridorMap);
  if (corridorMap.state !== 'ready') return NONE;
  const { ports, seaLeg } = corridorMap.value;
  return [seaLeg.from, seaLeg.to].flatMap((end) => ports.find(({ id }) => id === end) ?? []);
}
