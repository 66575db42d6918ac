import type { DataVersion } from '../../domain/data-change';
import { localDay } from '../../domain/local-day';
import { idOf, OVERVIEW } from '../../domain/selection';
import type { AppState } from '../../state/store';
import { type PanelServices, useServices, useTranslate } from '../context/atlas-context';
import type { CitedPage } from './cited-works';

/** Returns the open page as it is cited today in a version of the data. */
export function useCitedPage({ version, changes }: DataVersion): CitedPage {
  const t = useTranslate();
  const tSharing = useTranslate('sharing');
  const services = useServices();
  const state = services.store.getState();
  const { locale, selection } = state;
  const author = t('app.name');
  const accessed = localDay(new Date());
  return {
    key: [selection.kind, idOf(selection)].filter(Boolean).join('-'),
    author,
    title:
      selection.kind === 'overview' ? tSharing('cite.atlas') : titleWithout(author, document.title),
    locale,
    url: permalink(services, state, version),
    version,
    date: changes.find((change) => change.version === version)?.date ?? accessed,
    accessed,
  };
}

/** Returns the title of the open page; that of the atlas for the overview. */
export function usePageTitle(): string {
  const t = useTranslate();
  const tSharing = useTranslate('sharing');
  const { store } = useServices();
  return store.getState().selection.kind === 'overview'
    ? tSharing('cite.atlas').replace(/^[^:：]*[:：]\s*/, '')
    : titleWithout(t('app.name'), document.title);
}

/** Returns the title of a page without the name of the atlas, which every title of the browser ends with. */
function titleWithout(name: string, title: string): string {
  return title.endsWith(` · ${name}`) ? title.slice(0, -` · ${name}`.length) : title;
}

/**
 * Returns the address of the open page with what its figures depend on and the version of the data, without what the reader
 * chose for map and lists.
 */
function permalink({ addressOf, hrefOf }: PanelServices, state: AppState, pin: string): string {
  const { selection, options, closures, gains, rulerPoints, placeRadius } = state;
  const overview = new URL(hrefOf({ selection: OVERVIEW }), location.href);
  const figures = { options, closures, gains, rulerPoints, placeRadius };
  const address = addressOf({ selection, ...figures, pin });
  return new URL(address, new URL('.', overview)).href;
}
