import { themeOf } from '../../state/preferences-slice';
import type { AppStore } from '../../state/store';

/** Gives the window of the installed atlas the colour of its bar when the reader chooses another theme than the system's. */
export function matchThemeColour(store: AppStore): void {
  const colours = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  const [light, dark] = colours.map(({ content }) => content);
  const update = () => {
    const shown = themeOf(store.getState()) === 'dark' ? dark : light;
    for (const colour of colours) if (shown !== undefined) colour.content = shown;
  };
  store.subscribe((now, before) => {
    if (themeOf(now) !== themeOf(before)) update();
  });
  if (store.getState().theme !== 'auto') update();
}
