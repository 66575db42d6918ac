import type { Figure } from '../../src/domain/figure';
import type { Statement } from '../../src/domain/port';
import { drawnSeaLeg } from '../../src/domain/sea-track';
import type { Source } from '../../src/domain/source';
import type { Dataset } from './compile';

/** What a schema cannot see: whether names that records give each other lead anywhere. Empty if all do. */
export function faultsOf(dataset: Dataset): readonly string[] {
  return [
    ...duplicateSources(dataset),
    ...unresolvedSources(dataset),
    ...orphanSources(dataset),
    ...unresolvedRecords(dataset),
    ...seaDistanceOff(dataset),
  ];
}

interface Citing {
  readonly id: string;
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  readonly disputes?: readonly Statement[];
  readonly statements?: readonly Statement[];
}

function citingRecords({ ports, legs, corridors }: Dataset): readonly Citing[] {
  return [...ports, ...legs, ...corridors];
}

function duplicateSources(dataset: Dataset): string[] {
  return [...citingRecords(dataset), ...dataset.projects].flatMap(({ id, sources }) =>
    sources
      .filter((source, i) => sources.findIndex((other) => other.id === source.id) !== i)
      .map((source) => `${id}: source ${source.id} stands twice; give one of them another id`),
  );
}

function unresolvedSources(dataset: Dataset): string[] {
  return citingRecords(dataset).flatMap((record) => {
    const known = new Set(record.sources.map((source) => source.id));
    return citationsOf(record)
      .filter((id) => !known.has(id))
      .map((id) => `${record.id}: cites ${id}, which is not among its sources`);
  });
}

/** A leg's sources stand behind its text and status too; a port's and a corridor's are cited one by one. */
function orphanSources({ ports, corridors }: Dataset): string[] {
  return [...ports, ...corridors].flatMap((record: Citing) => {
    const cited = new Set(citationsOf(record));
    return record.sources
      .filter((source) => !cited.has(source.id))
      .map((source) => `${record.id}: source ${source.id} is cited by nothing; cite it or drop it`);
  });
}

function unresolvedRecords({ projects, ports, legs, corridors, seaLeg }: Dataset): string[] {
  const projectIds = new Set(projects.map(({ id }) => id));
  const portIds = new Set(ports.map(({ id }) => id));
  const missingPort = (from: string, id: string) =>
    portIds.has(id) ? [] : [`${from}: there is no port ${id} in data/ports`];
  return [
    ...ports.flatMap(({ id, projects: named }) =>
      named
        .filter((project) => !projectIds.has(project))
        .map((project) => `${id}: there is no project ${project} in data/projects`),
    ),
    ...legs.flatMap(({ id, port }) => missingPort(id, port)),
    ...missingPort('sea-leg', seaLeg.from),
    ...missingPort('sea-leg', seaLeg.to),
    ...corridors.flatMap(({ id, from, to, headlines, figures }) => [
      ...missingPort(id, from),
      ...missingPort(id, to),
      ...headlines
        .filter((headline) => !figures.some((figure) => figure.id === headline))
        .map((headline) => `${id}: there is no figure ${headline} to head the overview`),
    ]),
  ];
}

/** The distance a corridor states is the length of the line that is drawn, to the mile; best left to the build. */
function seaDistanceOff({ corridors, seaLeg }: Dataset): string[] {
  const drawn = Math.round(drawnSeaLeg(seaLeg).length);
  return corridors.flatMap(({ id, figures }) =>
    figures
      .filter((figure) => figure.id === 'sea-distance')
      .flatMap(({ values }) => values)
      .filter(({ value }) => value !== drawn)
      .map(
        ({ value }) =>
          `${id}: sea-distance says ${value} nm, the sea leg measures ${drawn}; ` +
          'write "value: { computed: sea-distance }"',
      ),
  );
}

function citationsOf({ figures, disputes = [], statements = [] }: Citing): string[] {
  return [...figures.flatMap(({ values }) => values), ...disputes, ...statements].flatMap(
    ({ sources }) => sources,
  );
}
