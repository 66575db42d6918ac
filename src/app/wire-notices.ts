import type { FetchStatus } from '../state/data-slice';
import { findProject, matchesFilters } from '../state/select-projects';
import type { AppState, AppStore } from '../state/store';

/** Shows notices for files and routes that failed, and for an open project that the filters hide. */
export function wireNotices(store: AppStore): void {
  store.subscribe((now, before) => {
    if (now.projects !== before.projects) notifyFailure(now, 'projects-failed', now.projects);
    if (now.corridorMap !== before.corridorMap) {
      notifyFailure(now, 'corridor-failed', now.corridorMap);
    }
    if (now.answers !== before.answers) notifyRouting(now);
    if (
      now.selection !== before.selection ||
      now.filters !== before.filters ||
      now.projects !== before.projects
    ) {
      notifyHidden(now);
    }
  });
}

function notifyFailure(
  { notify, dismiss }: AppState,
  kind: 'projects-failed' | 'corridor-failed' | 'routing-failed',
  status: FetchStatus<unknown>,
): void {
  if (status.state !== 'failed') dismiss(kind);
  else notify(kind, status.reason);
}

function notifyRouting(state: AppState): void {
  const failed = Object.values(state.answers).find((answer) => answer.state === 'failed');
  const isNotified = state.notices.some(({ kind }) => kind === 'routing-failed');
  if (failed || isNotified) notifyFailure(state, 'routing-failed', failed ?? { state: 'loading' });
}

function notifyHidden(state: AppState): void {
  const { selection, filters, locale, notify, dismiss, notices } = state;
  const project = selection.kind === 'project' ? findProject(state, selection.id) : undefined;
  if (project && !matchesFilters(project, filters)) {
    notify('hidden-revealed', project.name[locale]);
  } else if (notices.some(({ kind }) => kind === 'hidden-revealed')) {
    dismiss('hidden-revealed');
  }
}
