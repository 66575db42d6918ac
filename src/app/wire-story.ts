import { formatStoryPlace, nearestStep, type Story, stepAddress } from '../domain/story';
import type { FetchStatus } from '../state/data-slice';
import type { AppState, AppStore } from '../state/store';

/**
 * Leads an address that names a step that a story does not have to the nearest step, one of a story that is gone to its view
 * alone, with a notice, and a path such as `story/who-gains/3/` to the view of the step.
 */
export function wireStory(store: AppStore, replaceAddress: (address: string) => void): void {
  const resolve = () => {
    const { story: place, selection, pages, notify } = store.getState();
    if (place) {
      const status = pages.story?.[place.story];
      if (isGone(status)) {
        store.setState({ story: null });
        notify('unknown-record', place.story);
      } else if (status?.state === 'ready') {
        const step = nearestStep(status.value, place.step);
        if (step === place.step) return;
        store.setState({ story: { ...place, step } });
        notify('link-damaged', `story=${formatStoryPlace(place)}`);
      }
    } else if (selection.kind === 'story' && selection.id.includes('/')) {
      openPath(store.getState(), selection.id, replaceAddress);
    }
  };
  store.subscribe((now, before) => {
    if (
      now.story !== before.story ||
      now.selection !== before.selection ||
      now.pages.story !== before.pages.story
    ) {
      resolve();
    }
  });
  resolve();
}

function openPath(
  { pages, notify }: AppState,
  path: string,
  replaceAddress: (address: string) => void,
): void {
  const [id = '', wanted] = path.split('/');
  const status = pages.story?.[id];
  if (status?.state !== 'ready') return;
  const step = nearestStep(status.value, Number(wanted));
  replaceAddress(stepAddress(status.value, step));
  if (step !== Number(wanted)) notify('link-damaged', `story=${id}.${wanted}`);
}

function isGone(status: FetchStatus<Story> | undefined): boolean {
  return status?.state === 'failed' && status.reason === 'missing';
}
