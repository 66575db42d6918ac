import { THEMES, type Theme, themeOf } from '../state/preferences-slice';
import type { AppState, AppStore } from '../state/store';

const THEME_KEY = 'corridor-atlas.theme';

/** Keeps the document in step: its locale, its theme, and the theme remembered on this device. */
export function wireDocument(store: AppStore): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const setSystemTheme = () => store.getState().setSystemTheme(dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', setSystemTheme);
  setSystemTheme();
  store.getState().setTheme(rememberedTheme());
  const update = (state: AppState) => {
    document.documentElement.lang = state.locale === 'zh' ? 'zh-Hans' : state.locale;
    document.documentElement.dataset.theme = themeOf(state);
  };
  store.subscribe((now, before) => {
    if (hasNewAppearance(now, before)) update(now);
    if (now.theme !== before.theme) rememberTheme(now.theme);
  });
  update(store.getState());
}

/** Whether the document has to be told: it works out its styles anew, even if it is told what it was told before. */
function hasNewAppearance(now: AppState, before: AppState): boolean {
  return now.locale !== before.locale || themeOf(now) !== themeOf(before);
}

function rememberedTheme(): Theme {
  const remembered = storage()?.getItem(THEME_KEY);
  return THEMES.find((theme) => theme === remembered) ?? 'auto';
}

function rememberTheme(theme: Theme): void {
  if (theme === 'auto') storage()?.removeItem(THEME_KEY);
  else storage()?.setItem(THEME_KEY, theme);
}

/** Null where the browser keeps nothing, as in some private windows. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
