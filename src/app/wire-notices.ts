import type { FetchStatus } from '../state/data-slice';
import { FILTER_INPUTS, findProject, projectMatcher } from '../state/select-projects';
import type { AppState, AppStore } from '../state/store';

/** Shows notices for files and routes that failed, and for an open project that the filters hide. */
export function wireNotices(store: AppStore): void {
  store.subscribe((now, before) => {
    if (now.projects !== before.projects) notifyFailure(now, 'projects-failed', now.projects);
    if (now.corridorMap !== before.corridorMap) {
      notifyFailure(now, 'corridor-failed', now.corridorMap);
    }
    if (now.projectFacts !== before.projectFacts && now.projectFacts) {
      notifyFailure(now, 'facts-failed', now.projectFacts);
    }
    if (now.answers !== before.answers) notifyRouting(now);
    if (
      now.selection !== before.selection ||
      FILTER_INPUTS.some((key) => now[key] !== before[key]) ||
      now.projects !== before.projects
    ) {
      notifyHidden(now);
    }
  });
}

function notifyFailure(
  { notify, dismiss }: AppState,
  kind: 'projects-failed' | 'corridor-failed' | 'facts-failed' | 'routing-failed',
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
  const { selection, locale, notify, dismiss, notices } = state;
  const project = selection.kind === 'project' ? findProject(state, selection.id) : undefined;
  if (project && !projectMatcher(state)(project)) {
    notify('hidden-revealed', project.name[locale]);
  } else if (notices.some(({ kind }) => kind === 'hidden-revealed')) {
    dismiss('hidden-revealed');
  }
}
