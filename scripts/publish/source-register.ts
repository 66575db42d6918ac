import { refKey } from '../../src/domain/record';
import { type CitedSource, type Source, sourceId, sourceIdentity } from '../../src/domain/source';
import type { KeptData } from './dataset';
import { listRecords } from './list-records';

/** The sources of all records. Each page is one source, however many records cite it and under whatever id. */
export class SourceRegister {
  private readonly pages = new Map<string, Source>();
  private readonly kept: KeptData;

  constructor(kept: KeptData) {
    this.kept = kept;
    for (const { record } of listRecords(kept)) {
      for (const source of record.sources) {
        const known = this.pages.get(sourceIdentity(source));
        if (!known || precision(source) > precision(known))
          this.pages.set(sourceIdentity(source), source);
      }
    }
  }

  /** Returns the id of a source in the whole atlas. */
  idOf(source: Source): string {
    return sourceId(this.pages.get(sourceIdentity(source)) ?? source);
  }

  /** Returns every source once, sorted by id, with the records that cite it. */
  all(): readonly CitedSource[] {
    const citedBy = new Map<string, Set<string>>();
    for (const { kind, id, record } of listRecords(this.kept)) {
      for (const source of record.sources) {
        const citing = citedBy.get(sourceIdentity(source)) ?? new Set();
        if (kind) citing.add(refKey({ kind, id }));
        citedBy.set(sourceIdentity(source), citing);
      }
    }
    return [...this.pages]
      .map(([page, source]) => ({
        ...source,
        id: sourceId(source),
        citedBy: [...(citedBy.get(page) ?? [])],
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Returns a record as published: its sources and citations use the ids of the whole atlas. */
  published<T extends { readonly sources: readonly Source[] }>(record: T): T {
    const ids = new Map(record.sources.map((source) => [source.id, this.idOf(source)]));
    const sources = new Map(record.sources.map((source) => [this.idOf(source), source]));
    const { sources: _, ...rest } = record;
    const all: readonly Source[] = [...sources].map(([id, source]) => ({ ...source, id }));
    return { ...(translated(rest, ids) as T), sources: all };
  }
}

function precision({ date = '' }: Source): number {
  return date.length;
}

function translated(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => translated(each, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'sources' && Array.isArray(part)
        ? [...new Set(part.map((id) => ids.get(id) ?? id))]
        : translated(part, ids),
    ]),
  );
}
