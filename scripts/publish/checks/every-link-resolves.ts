import { type RecordKind, refKey } from '../../../src/domain/record';
import { linksOf, listRecords } from '../list-records';
import { didYouMean } from '../nearest';
import { RECORD_FOLDERS } from '../record-folders';
import type { Check } from './check';

export const everyLinkResolves: Check = {
  name: 'everyLinkResolves',
  holds:
    'Records named by others exist, as do the ports that services call at and the canals that have times.',
  faults: (dataset) => {
    // Nothing links to a source but its citation, which is no link between records.
    const folders: Readonly<Partial<Record<RecordKind, string>>> = RECORD_FOLDERS;
    const known = new Set(
      listRecords(dataset).flatMap(({ kind, id }) => (kind ? [refKey({ kind, id })] : [])),
    );
    const idsOf = (of: string) =>
      listRecords(dataset).flatMap(({ kind, id }) => (kind === of ? [id] : []));
    const canals = new Set(
      dataset.passages.flatMap(({ id, kind }) => (kind === 'canal' ? [id] : [])),
    );
    const ports = new Set(dataset.gazetteer.map(({ id }) => id));
    return [
      ...linksOf(dataset)
        .filter(({ to }) => !known.has(refKey(to)))
        .map(
          ({ from, path, to }) =>
            `${from.file}: ${path}: there is no ${to.id} in data/${folders[to.kind]}; correct the id or add the record${didYouMean(to.id, idsOf(to.kind))}`,
        ),
      ...dataset.services.flatMap(({ id, calls }) =>
        calls
          .filter(({ port }) => !ports.has(port))
          .map(
            ({ port }) =>
              `data/services/${id}.yaml: calls: ${port} is the UN/LOCODE of no port we know; correct it or add it to data/ports`,
          ),
      ),
      ...dataset.canals
        .filter(({ id }) => !canals.has(id))
        .map(({ id }) => `data/canals/${id}.yaml: there is no canal ${id} in data/passages`),
      ...[
        ...dataset.corridors.map((record) => ({ folder: 'corridors', ...record })),
        ...dataset.ports.map((record) => ({ folder: 'ports', headlines: [], ...record })),
      ].flatMap(({ folder, id, headlines, figures }) =>
        headlines
          .filter((headline) => !figures.some((figure) => figure.id === headline))
          .map(
            (headline) =>
              `data/${folder}/${id}.yaml: headlines: there is no figure ${headline}; correct the id or add the figure`,
          ),
      ),
    ];
  },
};
