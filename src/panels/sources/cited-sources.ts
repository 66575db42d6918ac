import type { Source } from '../../domain/source';

/** The sources that ids name, in their order and once each. An id that leads nowhere is left out. */
export function citedSources(ids: readonly string[], sources: readonly Source[]): Source[] {
  return [...new Set(ids)].flatMap((id) => sources.find((source) => source.id === id) ?? []);
}
