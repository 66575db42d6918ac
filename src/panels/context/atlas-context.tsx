import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { useStore } from 'zustand';
import type { Locale } from '../../domain/locale';
import type { MapDrawer } from '../../domain/map-picture';
import type { Source } from '../../domain/source';
import type { Namespace } from '../../i18n/namespaces';
import { type Translate, translator } from '../../i18n/translator';
import type { AskRows } from '../../own-data/rows/ask-rows';
import type { OfflineAction } from '../../state/offline-slice';
import { LAYOUT_SIZES } from '../../state/panel-slice';
import type { SharedState } from '../../state/persistence';
import type { AppState, AppStore } from '../../state/store';
import type { LegendGroup } from '../../symbols/legend';
import type { Label, PageManifest } from './page-manifest';

/** What the app passes to the panels, and their only way to the rest of the app. */
export interface PanelServices {
  readonly store: AppStore;
  readonly legend: readonly LegendGroup[];
  readonly pages: readonly PageManifest[];
  /** Given where a page that stands without scripts is rendered: links take the place of popups there. */
  readonly prerendered?: {
    /** Said where the app computes something. */
    readonly placeholder: string;
    /** Markup of the still map of the page, which takes the place of the map. */
    readonly map: string;
  };
  /** Given where the panels take the place of a page that the build rendered: resolves when they are on screen. */
  readonly shown?: Promise<void>;
  /** Given where a page is laid out for paper: numbers take the place of popups there. */
  readonly paper?: Paper;
  /**
   * Returns the link to the present view, with default values written out: pinned to a version of the data, to none for null,
   * or by default as the view is.
   */
  permanentHref(pin?: string | null): string;
  /** Prints the present view; resolves when the browser has been asked to. */
  printView(): Promise<void>;
  /** Draws the map for files. */
  readonly mapDrawer: MapDrawer;
  readonly askRows: AskRows;
  /** Shows the atlas in another locale once its messages are loaded; resolves to whether they could be. */
  selectLocale(locale: Locale): Promise<boolean>;
  /** Loads the page anew at the present view; resolves to false, and keeps it, if the site cannot be reached. */
  reloadPage(): Promise<boolean>;
  /** Keeps the atlas on this device, removes what is kept, or takes a newer build. Rejects if its code cannot be loaded. */
  actOffline(action: OfflineAction): Promise<void>;
  /**
   * Opens the view of an address below the locale: `p/?f=sector:energy`. The reader's locale, units, layers and basemap
   * stay as they are, and without a query so do the filters.
   */
  openAddress(address: string): void;
  /** Returns the link to the view that `openAddress` opens. */
  hrefOfAddress(address: string): string;
  /** Returns the address below the locale of a view that differs from the default one, for `openAddress`. */
  addressOf(change: Partial<SharedState>): string;
  /** Returns the address of a view that differs from the present one, for real links: `hrefOf({ selection })`. */
  hrefOf(change: ViewChange): string;
}

/** What components on paper report to the list of sources at its end. */
export interface Paper {
  /** Called with the sources of a statement or of a page. */
  addSources(sources: readonly Source[]): void;
  /** Called with what the sheet waits for. */
  waitFor(part: Promise<unknown>): void;
}

/** What a link changes of the present view. */
export type ViewChange = Partial<
  Pick<AppState, 'locale' | 'selection' | 'closures' | 'rulerPoints' | 'chart'>
>;

const AtlasContext = createContext<PanelServices | null>(null);

/** The locale, which nearly every component reads: a context spares the store a listener for each. */
const LocaleContext = createContext<Locale | null>(null);

export function AtlasProvider({
  services,
  children,
}: {
  readonly services: PanelServices;
  readonly children: ReactNode;
}) {
  const locale = useStore(services.store, (state) => state.locale);
  return (
    <AtlasContext.Provider value={services}>
      <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
    </AtlasContext.Provider>
  );
}

export function useServices(): PanelServices {
  const services = useContext(AtlasContext);
  if (!services) throw new Error('A panel is used outside AtlasProvider');
  return services;
}

/**
 * Returns a part of the state and renders again when it changes. `select` must return the same reference
 * for the same state.
 */
export function useAtlas<T>(select: (state: AppState) => T): T {
  return useStore(useServices().store, select);
}

export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (locale === null) throw new Error('A panel is used outside AtlasProvider');
  return locale;
}

/** Returns the translator of a namespace, by default of the messages that every page has. */
export function useTranslate(): Translate;
export function useTranslate<N extends Namespace>(namespace: N): Translate<N>;
export function useTranslate(namespace: Namespace = 'atlas') {
  const locale = useLocale();
  return useMemo(() => translator(locale, namespace), [locale, namespace]);
}

/** Returns the function that resolves a manifest's label in the reader's language. */
export function useLabel(): (label: Label) => string {
  const locale = useLocale();
  const t = useTranslate();
  return (label) => (typeof label === 'string' ? t(label) : label[locale]);
}

/** Returns whether two lists hold identical items in the same order. */
export function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

const em = (pixels: number) => `${pixels / 16}em`;
const { sheetBelow, narrowBelow, lowBelow } = LAYOUT_SIZES;

/** Media queries in em, so that larger text switches earlier. The stylesheets repeat them. */
const SHEET = `(width < ${em(narrowBelow)}), (width < ${em(sheetBelow)}) and (height >= ${em(lowBelow)})`;
const LOW = `(height < ${em(lowBelow)})`;
const COMPACT_BAR = `(width < 66em), ${LOW}`;

/** Returns whether the panel is a bottom sheet, and renders again when that changes. */
export function useIsPhone(): boolean {
  return useMedia(SHEET);
}

/** Returns whether the window is too low for a bar and a panel of normal size, as a phone on its side is. */
export function useIsLow(): boolean {
  return useMedia(LOW);
}

/** Returns whether the bar has room only for a menu. */
export function useHasCompactBar(): boolean {
  return useMedia(COMPACT_BAR);
}

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
