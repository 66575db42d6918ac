import type { PageManifest } from '../panels/context/page-manifest';
import type { AppState, AppStore } from '../state/store';
import { publishedFiles } from './published-files';
import { resolveId } from './resolve-id';
import { resolveVoyage } from './resolve-voyage';
import type { FetchFile } from './text-files';

/**
 * Fetches the published files that the state needs: the two lists at once, the others when a page that needs them is
 * opened. Fetches a file again only if it failed, on a retry or when a page that needs it is opened, and in the other
 * language when the language changes.
 */
export function wireData(
  store: AppStore,
  pages: readonly PageManifest[],
  fetchFile: FetchFile,
): void {
  const files = publishedFiles(store, pages, fetchFile);
  store.subscribe((now, before) => {
    const isRetry = now.attempt !== before.attempt;
    if (now.locale !== before.locale) files.translate();
    if (isRetry) {
      files.retryTexts();
      files.fetchLists(now);
    }
    if (now.isSearchOpened && (isRetry || !before.isSearchOpened)) files.fetchSearched();
    if (isRetry || now.requestedTowns !== before.requestedTowns) files.fetchTowns(now);
    if (isRetry || now.requestedTexts !== before.requestedTexts) files.fetchTexts(now);
    if (isRetry || now.requestedCells !== before.requestedCells) files.fetchCells(now);
    if (isRetry || hasChanged(now, before, 'selection', 'placeRadius')) files.fetchAround(now);
    if (isRetry || hasChanged(now, before, 'view', 'selection', 'corridorMap')) {
      files.fetchPlans(now);
    }
    if (isRetry || hasChanged(now, before, ...NAME_KEYS)) files.fetchNames(now);
    if (isRetry || hasChanged(now, before, 'selection', 'catalogueCells', 'landNetwork')) {
      files.fetchPorts(now);
    }
    if (isVersionNeeded(now, before)) files.fetchVersion();
    if (isRetry || now.tray !== before.tray) files.fetchTrayNames(now);
    if (isRetry || now.selection !== before.selection) files.fetchNeeds(now.selection);
    if (isRetry || hasChanged(now, before, 'time', 'isTimeOpen', 'filters')) files.fetchTimes(now);
    if (isRetry || hasChanged(now, before, 'filters', 'selection', 'corridorMap')) {
      files.fetchFiltered(now);
    }
    if (
      isRetry ||
      hasChanged(
        now,
        before,
        'layout',
        'selection',
        'corridorMap',
        'inspectedProject',
        'filters',
        'openFilters',
        'portScope',
        'download',
      )
    ) {
      files.fetchTable(now);
    }
    if (
      hasChanged(
        now,
        before,
        'selection',
        'projects',
        'corridorMap',
        'catalogues',
        'catalogueCells',
        'gazetteer',
        'portCells',
        'landNetwork',
        'formerIds',
      )
    ) {
      resolveId(store, pages, files.fetchFormerIds);
    }
    if (hasChanged(now, before, 'selection', 'passages')) resolveVoyage(store);
    if (isRetry || now.earlierVisit !== before.earlierVisit) files.fetchChanges(now);
    if (isRetry || now.requestedChanges !== before.requestedChanges) files.fetchRecordChanges(now);
    if (hasChanged(now, before, 'formerIds', 'filters', 'tray')) void renewIds(store);
    if (isRetry || now.measuredOwnLayer !== before.measuredOwnLayer) files.fetchMeasures(now);
    if (isRetry || now.story !== before.story) files.fetchStory(now);
    if (now.pointedMark !== before.pointedMark) files.fetchPointed(now);
  });
  files.fetchLists();
  files.fetchNames(store.getState());
  files.fetchTrayNames(store.getState());
  files.fetchPorts(store.getState());
  files.fetchNeeds(store.getState().selection);
  files.fetchFiltered(store.getState());
  files.fetchTimes(store.getState());
  files.fetchAround(store.getState());
  files.fetchTable(store.getState());
  files.fetchStory(store.getState());
  if (store.getState().pin !== null) files.fetchVersion();
}

/** Replaces former ids in filters and tray, once these are known and the code that does it has come. */
async function renewIds(store: AppStore): Promise<void> {
  const { formerIds } = store.getState();
  if (formerIds?.state !== 'ready') return;
  try {
    const { replaceFormerIds } = await import('./replace-former-ids');
    replaceFormerIds(store, formerIds.value);
  } catch (error) {
    console.warn('Former ids stay as they are:', error);
  }
}

/** The state that decides which names of projects are shown. */
const NAME_KEYS = [
  'projectList',
  'selection',
  'view',
  'mapCursor',
  'pointedMark',
  'layout',
  'openFilters',
  'filters',
  'tray',
  'isSearchOpened',
  'time',
  'isTimeOpen',
  'placeRadius',
  'catalogueCells',
  'neighbours',
] as const satisfies readonly (keyof AppState)[];

/** Returns whether something has been opened that names the version of the data: a report of a fault, the dialogs of sharing and of downloads, a pinned link, paper. */
function isVersionNeeded(now: AppState, before: AppState): boolean {
  return (
    (now.hasFault && !before.hasFault) ||
    (now.isPrinting && !before.isPrinting) ||
    (now.sharing !== before.sharing && now.sharing !== null) ||
    (now.download !== before.download && now.download !== null) ||
    (now.pin !== before.pin && now.pin !== null)
  );
}

function hasChanged(now: AppState, before: AppState, ...keys: (keyof AppState)[]): boolean {
  return keys.some((key) => now[key] !== before[key]);
}
