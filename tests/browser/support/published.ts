import '../../../tools/i18n/all-messages';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { landNetwork as networkSchema } from '../../../src/datasets/land-network-schema';
import type { CorridorMap } from '../../../src/domain/corridor';
import type { DataVersion } from '../../../src/domain/data-change';
import { byLocale, type Locale, type Localized } from '../../../src/domain/locale';
import type {
  BundledPage,
  BundledPages,
  CataloguePage,
  CataloguePages,
} from '../../../src/domain/page';
import type { PassageSummary } from '../../../src/domain/passage';
import type { ProjectSummary } from '../../../src/domain/project';
import type { DistanceComparison } from '../../../src/domain/published-distance';
import { fileIn, recordFile } from '../../../src/domain/published-file';
import { drawnSeaLeg } from '../../../src/domain/sea-track';
import { type CitedSource, sourceId } from '../../../src/domain/source';
import type { Position } from '../../../src/geo/position';
import { shortName } from '../../../src/i18n/alternative-name';
import { translator } from '../../../src/i18n/translator';
import { isRecordManifest, type RecordManifest } from '../../../src/panels/context/page-manifest';
import { readManifests, recordFolder } from '../../../tools/pages/read-manifests';
import { readProjects } from '../../../tools/published/read-projects';
import { readPublished } from '../../../tools/published/read-published';
import { cellFiles, readRecords, recordIds } from '../../../tools/published/read-records';
import { copyNear } from './mercator';

/** Folder of the built site, from whose files the tests read what is published. */
export const DIST = 'dist';

export const MANIFESTS = await readManifests();

export const projects = readProjects(`${DIST}/generated/data`);
export const corridorMap = data<CorridorMap>('corridor-map.json');
export const passages = data<readonly PassageSummary[]>('passages.json');
export const distances = read<DistanceComparison>('routing/distances.json');
export const landNetwork = v.parse(networkSchema, data('land-network.json'));
export const version = data<DataVersion>('version.json');
export const sources = cellFiles('source')
  .flatMap((file) => data<readonly Omit<CitedSource, 'id'>[]>(file))
  .map((source): CitedSource => ({ ...source, id: sourceId(source) }));
export const seaTrack = drawnSeaLeg(corridorMap.seaLeg);
export const CORRIDOR_ID = `${corridorMap.seaLeg.from}~${corridorMap.seaLeg.to}`;

/** Heading of the corridor's page: the voyage between its ends. */
export const VOYAGE_TITLE: Localized = byLocale(titleIn);

function titleIn(locale: Locale): string {
  const nameIn = (port: string) =>
    shortName(corridorMap.ports.find(({ id }) => id === port)?.name[locale] ?? port);
  const { from, to } = corridorMap.seaLeg;
  return translator(locale, 'voyage')('title', { from: nameIn(from), to: nameIn(to) });
}

/** Returns the English file of a record, relative to the folder of the published files. */
export function recordPath(kind: BundledPage, id: string): string {
  return `data/${fileIn('en', recordFile(recordFolder(MANIFESTS, kind), id))}`;
}

export function pageOf<K extends BundledPage>(kind: K, id: string): BundledPages[K] {
  return data(recordFile(recordFolder(MANIFESTS, kind), id));
}

export function nameOf(kind: BundledPage, id: string): Localized {
  return pageOf(kind, id).name;
}

/** Returns the id of a record of a kind. */
export function anyRecordOf(page: RecordManifest): string {
  const ids =
    'catalogue' in page
      ? readRecords<{ readonly id: string }>(`${DIST}/generated/data`, page).map(({ id }) => id)
      : recordIds(`${DIST}/generated/data`, page.records.folder);
  if (!ids[0]) throw new Error(`No ${page.kind} is published`);
  return ids[0];
}

/**
 * Returns a record of a kind that is published in cells or in one file; its citations are indexes into its list of sources.
 */
export function recordOf<K extends Exclude<CataloguePage, 'source'>>(
  kind: K,
  id: string,
): CataloguePages[K] {
  const page = MANIFESTS.filter(isRecordManifest).find((each) => each.kind === kind);
  const all = page ? readRecords<CataloguePages[K]>(`${DIST}/generated/data`, page) : [];
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`No ${kind} ${id} is published`);
  return found;
}

export function positionOfPort(id: string): Position {
  const port = corridorMap.ports.find((each) => each.id === id);
  if (!port) throw new Error(`corridor-map.json has no port ${id}`);
  return port.position;
}

/** Returns the project farthest from everything else that can be clicked, so that it is never in a cluster. */
export function mostIsolatedProject(): ProjectSummary {
  const points = projects.filter((project) => !project.line && project.precision === 'site');
  const [first] = points
    .map((project) => ({ project, room: distanceToNearest(project) }))
    .sort((a, b) => b.room - a.room);
  if (!first) throw new Error('projects.json has no project at a point');
  return first.project;
}

function distanceToNearest({ id, position }: ProjectSummary): number {
  const others: Position[] = [
    ...projects.filter((each) => each.id !== id).flatMap((each) => each.line ?? [each.position]),
    ...corridorMap.ports.map((port) => port.position),
    ...corridorMap.legs.flatMap((leg) => leg.stops.map((stop) => stop.position)),
    ...seaTrack,
  ];
  return Math.min(
    ...others.map(([lon, lat]) =>
      Math.hypot(copyNear(lon, position[0]) - position[0], lat - position[1]),
    ),
  );
}

export function read<T>(file: string): T {
  return JSON.parse(readFileSync(`${DIST}/generated/${file}`, 'utf8')) as T;
}

/** Returns a published dataset with its texts in every language. */
export function data<T>(file: string): T {
  return readPublished(`${DIST}/generated/data`, file);
}
