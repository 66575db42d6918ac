import { HTML_LANGS } from '../domain/locale';
import { THEMES, type Theme, themeOf } from '../state/preferences-slice';
import type { AppState, AppStore } from '../state/store';
import { readDevice, writeDevice } from './device-storage';

const THEME_KEY = 'corridor-atlas.theme';

/** Keeps the document's language and theme, and the theme stored on this device, in step with the store. */
export function wireDocument(store: AppStore): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const setSystemTheme = () => store.getState().setSystemTheme(dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', setSystemTheme);
  setSystemTheme();
  store.setState({ theme: rememberedTheme() });
  const update = (state: AppState) => {
    document.documentElement.lang = HTML_LANGS[state.locale];
    document.documentElement.dataset.theme = themeOf(state);
  };
  store.subscribe((now, before) => {
    if (hasNewAppearance(now, before)) update(now);
    if (now.theme !== before.theme) rememberTheme(now.theme);
  });
  update(store.getState());
}

/** Returns whether the language or theme changed; setting them to the same value would recompute all styles. */
function hasNewAppearance(now: AppState, before: AppState): boolean {
  return now.locale !== before.locale || themeOf(now) !== themeOf(before);
}

function rememberedTheme(): Theme {
  const remembered = readDevice(THEME_KEY);
  return THEMES.find((theme) => theme === remembered) ?? 'auto';
}

function rememberTheme(theme: Theme): void {
  writeDevice(THEME_KEY, theme === 'auto' ? null : theme);
}
