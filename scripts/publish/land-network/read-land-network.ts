import type { NetworkPlace } from '../../../src/domain/land-network';
import type { Project } from '../../../src/domain/project';
import {
  type BorderFile,
  borderFile,
  type ExportPortFile,
  exportPortFile,
  type NetworkPlaceFile,
  networkPlacesFile,
  type OriginFile,
  originFile,
  type RelayFile,
  relayFile,
  type WayFile,
  wayFile,
} from '../files/land-network-files';
import type { DatasetReader, Kept } from '../read-dataset';
import { findPlace, placeNames } from './find-place';
import { type PublishedLength, readPublishedLengths } from './published-lengths';
import { roundedPosition } from './way-line';

const FOLDER = 'land-network';

/** The hand-kept land network, its places found in GeoNames. */
export interface KeptLandNetwork {
  readonly places: readonly NetworkPlace[];
  /** The files of places, for their sources. */
  readonly placeFiles: readonly Kept<{
    readonly places: readonly (readonly [string, NetworkPlaceFile])[];
  }>[];
  readonly ways: readonly Kept<WayFile>[];
  readonly borders: readonly Kept<BorderFile>[];
  readonly exportPorts: readonly Kept<ExportPortFile>[];
  readonly relays: readonly Kept<RelayFile>[];
  readonly origins: readonly Kept<OriginFile>[];
  /** Lengths that the network does not use. */
  readonly publishedLengths: readonly PublishedLength[];
}

/** Reads the land network. Faults of its files, and places that are not found, accumulate in the reader's `faults`. */
export function readLandNetwork(
  folder: string,
  reader: DatasetReader,
  projects: readonly Pick<Project, 'id' | 'name' | 'position'>[],
): KeptLandNetwork {
  const placeFiles = reader.read(`${FOLDER}/places`, networkPlacesFile);
  const places = placeFiles.flatMap(({ id: code, places: listed }) =>
    listed.flatMap(([id, file]) => {
      const place = placeOf(id, code.toUpperCase(), file, projects);
      if (typeof place !== 'string') return [place];
      reader.faults.push(`data/${FOLDER}/places/${code}.yaml: ${id}: ${place}`);
      return [];
    }),
  );
  return {
    places,
    placeFiles,
    ways: reader.read(`${FOLDER}/ways`, wayFile),
    borders: reader.read(`${FOLDER}/borders`, borderFile),
    exportPorts: reader.read(`${FOLDER}/ports`, exportPortFile),
    relays: reader.read(`${FOLDER}/relays`, relayFile),
    origins: reader.read(`${FOLDER}/origins`, originFile),
    publishedLengths: readPublishedLengths(folder),
  };
}

/** Returns a place with its name and position, or a message that says why it has none. */
function placeOf(
  id: string,
  country: string,
  file: NetworkPlaceFile,
  projects: readonly Pick<Project, 'id' | 'name' | 'position'>[],
): NetworkPlace | string {
  const { name = '', zh, geonames, region, near, project: projectId } = file;
  const { capital, terminals = [] } = file;
  const rest = { isCapital: capital ?? false, terminals };
  if (projectId !== undefined) {
    const project = projects.find((each) => each.id === projectId);
    if (!project) return `there is no ${projectId} in data/projects`;
    return {
      ...{ id, name: project.name, country, position: roundedPosition(project.position) },
      ...{ population: 0, ...rest, project: projectId },
    };
  }
  if (file.position) {
    return {
      ...{
        id,
        name: placeNames({ name, zh }, {}),
        country,
        position: roundedPosition(file.position),
      },
      ...{ population: 0, ...rest },
    };
  }
  const found = findPlace({ country, name: geonames ?? name, region, near });
  if (typeof found === 'string') return found;
  const { position, population } = found;
  return {
    ...{ id, name: placeNames({ name, zh }, found), country, position: roundedPosition(position) },
    ...{ population, ...rest },
  };
}
