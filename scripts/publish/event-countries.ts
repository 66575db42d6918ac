import type { TimelineEvent } from '../../src/domain/event';
import type { KeptData } from './dataset';

/**
 * Returns the countries that an event concerns beside the one in which it happened: those of the ports, the projects and the
 * ends of the corridor that it is about. A treaty that is signed by video, or in Beijing, is found by the country of its port.
 */
export function countriesConcerned(
  { country, about }: Pick<TimelineEvent, 'country' | 'about'>,
  { ports, projects }: Pick<KeptData, 'ports' | 'projects'>,
): readonly string[] {
  const { ports: ownPorts = [], projects: ownProjects = [], corridors = [] } = about;
  const portIds = new Set([...ownPorts, ...corridors.flatMap((id) => id.split('~'))]);
  const projectIds = new Set(ownProjects);
  const all = [
    ...ports.filter(({ id }) => portIds.has(id)),
    ...projects.filter(({ id }) => projectIds.has(id)),
  ].map((record) => record.country);
  return [...new Set(all)].filter((each) => each !== country).toSorted();
}
