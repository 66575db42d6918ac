import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Locale } from '../../domain/locale';
import type { Namespace } from '../../i18n/namespaces';
import { type Translate, translator } from '../../i18n/translator';
import { SHEET_BELOW } from '../../state/panel-slice';
import type { AppState, AppStore } from '../../state/store';
import type { LegendGroup } from '../../symbols/legend';
import type { Label, PageManifest } from './page-manifest';

/** What the app passes to the panels, and their only way to the rest of the app. */
export interface PanelServices {
  readonly store: AppStore;
  readonly legend: readonly LegendGroup[];
  readonly pages: readonly PageManifest[];
  /** Copies a link to the present view, with default values written out. */
  copyLink(): Promise<void>;
  /** Shows the atlas in another locale once its messages are loaded; resolves to whether they could be. */
  selectLocale(locale: Locale): Promise<boolean>;
  /**
   * Opens the view of an address below the locale: `p/?f=sector:energy`. The reader's locale, units, layers and basemap
   * stay as they are.
   */
  openAddress(address: string): void;
  /** Returns the address of a view that differs from the present one, for real links: `hrefOf({ selection })`. */
  hrefOf(
    change: Partial<Pick<AppState, 'locale' | 'selection' | 'closures' | 'rulerPoints'>>,
  ): string;
}

const AtlasContext = createContext<PanelServices | null>(null);

export function AtlasProvider({
  services,
  children,
}: {
  readonly services: PanelServices;
  readonly children: ReactNode;
}) {
  return <AtlasContext.Provider value={services}>{children}</AtlasContext.Provider>;
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
  return useAtlas((state) => state.locale);
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

/** The width below which the panel is a sheet; in em, so that larger text switches earlier. */
const PHONE = `(width < ${SHEET_BELOW / 16}em)`;

/** Returns whether the panel is a bottom sheet, and renders again when that changes. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(PHONE).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(PHONE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
