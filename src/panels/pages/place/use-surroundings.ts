import { useMemo } from 'react';
import type { CorridorMap } from '../../../domain/corridor';
import type { GazetteerPort } from '../../../domain/gazetteer';
import type { ProjectSummary } from '../../../domain/project';
import type { Town } from '../../../domain/town';
import { placesNear } from '../../../geo/places-near';
import type { Position } from '../../../geo/position';
import { kilometresToNauticalMiles } from '../../../geo/units';
import type { FetchStatus } from '../../../state/data-slice';
import { memoizeSelector } from '../../../state/memoize-selector';
import { countriesAround, neededTownAreas, townReach } from '../../../state/place-slice';
import type { AppState } from '../../../state/store';
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
  const townAreas = useAtlas((state) => state.townAreas);
  const reach = useAtlas((state) => townReach(state.placeRadius));
  const [lon, lat] = position;
  const found = useMemo(
    () => surroundingsOf([lon, lat], { corridorMap, projects, gazetteer }),
    [lon, lat, corridorMap, projects, gazetteer],
  );
  const towns = useMemo(
    () => placesNear([lon, lat], townsOf(townAreas), kilometresToNauticalMiles(reach)),
    [lon, lat, townAreas, reach],
  );
  return useMemo(() => ({ ...found, towns }), [found, towns]);
}

/** Returns the towns of all areas that have been fetched. */
function townsOf(areas: AppState['townAreas']): readonly Town[] {
  return Object.values(areas).flatMap((area) => (area.state === 'ready' ? area.value : []));
}

/** Returns whether everything that is searched has been fetched, or why not. */
export function useSearchedStatus(): FetchStatus<true> {
  const needed = useAtlas((state) => neededTownAreas(state).join());
  const townAreas = useAtlas((state) => state.townAreas);
  const lists = useAtlas(searchedLists);
  const all = [...lists, ...needed.split(',').map((area) => townAreas[area])];
  const failed = all.find((each) => each?.state === 'failed');
  if (failed?.state === 'failed') return failed;
  return all.every((each) => each?.state === 'ready')
    ? { state: 'ready', value: true }
    : { state: 'loading' };
}

const searchedLists = memoizeSelector(
  ['corridorMap', 'projects', 'gazetteer', 'countryBands', 'selection', 'placeRadius'],
  (state) => [state.corridorMap, state.projects, state.gazetteer, countriesAround(state)],
);
