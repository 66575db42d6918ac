import { useMemo } from 'react';
import { CORRIDOR_ID } from '../../domain/corridor';
import { isFiltered } from '../../domain/filters';
import type { PlainPage } from '../../domain/page';
import type { RecordKind } from '../../domain/record';
import { recordKindOf } from '../../domain/record';
import { openComparison } from '../../state/select-comparison';
import { visibleProjects } from '../../state/select-projects';
import type { AppState } from '../../state/store';
import { useAtlas, useServices } from '../context/atlas-context';
import { isRecordManifest } from '../context/page-manifest';
import type { Shown } from './shown-changes';

/** The lists, with the kind of their records. */
const LISTS: Readonly<Partial<Record<PlainPage, RecordKind>>> = {
  projects: 'project',
  ports: 'port',
  services: 'service',
  companies: 'company',
  trade: 'flow',
  claims: 'claim',
  timeline: 'event',
  stories: 'story',
};

/** Returns which records the open page shows; undefined for a page that shows none, such as the ruler. */
export function useShown(): Shown | undefined {
  const { pages } = useServices();
  const selection = useAtlas((state) => state.selection);
  const comparison = useAtlas(openComparison);
  const projects = useAtlas(filteredProjects);
  return useMemo((): Shown | undefined => {
    if (selection.kind === 'overview') return { records: [{ kind: 'corridor', id: CORRIDOR_ID }] };
    if (comparison) {
      return { records: comparison.ids.map((id) => ({ kind: comparison.kind, id })) };
    }
    if (!('id' in selection)) {
      const kind = LISTS[selection.kind];
      if (kind === undefined) return undefined;
      return kind === 'project' && projects
        ? { kind, ids: new Set(projects.map(({ id }) => id)) }
        : { kind };
    }
    const page = pages.find(({ kind }) => kind === selection.kind);
    return page && isRecordManifest(page)
      ? { records: [{ kind: recordKindOf(page.kind), id: selection.id }] }
      : undefined;
  }, [pages, selection, comparison, projects]);
}

/** Returns the projects that the filters leave; undefined without filters, when those that are gone are listed too. */
function filteredProjects(state: AppState) {
  return isFiltered(state.filters) ? visibleProjects(state) : undefined;
}
