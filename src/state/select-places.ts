import { type Stop, townId } from '../domain/itinerary';
import type { Place } from '../domain/voyage';
import { findProject } from './select-projects';
import type { AppState } from './store';

export type KnownPlaces = Pick<AppState, 'corridorMap' | 'projects' | 'gazetteer'>;

/**
 * Returns a stop with its name, position and time zone. Takes ports from the atlas's own records first, then from the
 * gazetteer. Returns null while the data is not loaded, undefined if the stop does not exist.
 */
export function placeOf(state: KnownPlaces, stop: Stop): Place | null | undefined {
  if (stop.kind === 'point') return { stop, name: null, position: stop.position };
  if (stop.kind === 'project') return projectPlace(state, stop);
  if (state.corridorMap.state !== 'ready') return null;
  const { ports, legs } = state.corridorMap.value;
  if (stop.kind === 'town') {
    const town = legs.flatMap(({ stops }) => stops).find(({ name }) => townId(name) === stop.id);
    return town && { stop, name: inEveryLocale(town.name), position: town.position };
  }
  const worldPort =
    state.gazetteer?.state === 'ready'
      ? state.gazetteer.value.find(({ id }) => id === stop.id)
      : undefined;
  const timeZone = worldPort && { timeZone: worldPort.timeZone };
  const atlasPort = ports.find(({ id }) => id === stop.id);
  if (atlasPort) return { stop, name: atlasPort.name, position: atlasPort.position, ...timeZone };
  if (state.gazetteer?.state !== 'ready') return null;
  return (
    worldPort && {
      stop,
      name: inEveryLocale(worldPort.name),
      position: worldPort.position,
      ...timeZone,
    }
  );
}

function projectPlace(
  state: KnownPlaces,
  stop: Extract<Stop, { kind: 'project' }>,
): Place | null | undefined {
  if (state.projects.state !== 'ready') return null;
  const project = findProject(state, stop.id);
  return project && { stop, name: project.name, position: project.position };
}

function inEveryLocale(name: string) {
  return { en: name, es: name, zh: name };
}
