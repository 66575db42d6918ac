import { useMemo } from 'react';
import type { CorridorMap } from '../../../domain/corridor';
import type { GazetteerPort } from '../../../domain/gazetteer';
import type { ProjectSummary } from '../../../domain/project';
import type { Town } from '../../../domain/town';
import type { Position } from '../../../geo/position';
import { useAtlas } from '../../context/atlas-context';
import { type Surroundings, surroundingsOf } from './surroundings';

const NO_MAP: Pick<CorridorMap, 'ports' | 'legs'> = { ports: [], legs: [] };
const NO_PROJECTS: readonly ProjectSummary[] = [];
const NO_PORTS: readonly GazetteerPort[] = [];

/** Returns what is around a position, of what has been fetched so far. */
export function useSurroundings(position: Position): Surroundings {
  const corridorMap = useAtlas((state) =>
    state.corridorMap.state === 'ready' ? state.corridorMap.value : NO_MAP,
  );
  const projects = useAtlas((state) =>
    state.projects.state === 'ready' ? state.projects.value : NO_PROJECTS,
  );
  const gazetteer = useAtlas((state) =>
    state.gazetteer?.state === 'ready' ? state.gazetteer.value : NO_PORTS,
  );
  const towns = useMemo(() => townsOf(corridorMap), [corridorMap]);
  const [lon, lat] = position;
  return useMemo(
    () => surroundingsOf([lon, lat], { corridorMap, projects, gazetteer, towns }),
    [lon, lat, corridorMap, projects, gazetteer, towns],
  );
}

/** Returns the towns that land legs join. */
function townsOf({ legs }: typeof NO_MAP): readonly Town[] {
  const stops = new Map(legs.flatMap((leg) => leg.stops).map((stop) => [stop.name, stop]));
  return [...stops.values()].map(({ name, position }) => ({
    name: { en: name, es: name, zh: name },
    position,
  }));
}
