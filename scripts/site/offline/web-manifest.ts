import { HTML_LANGS, type Locale } from '../../../src/domain/locale';
import { translator } from '../../../src/i18n/translator';
import { APP_ICONS } from './icons';

/** The ground of the atlas's icon, which is that of its splash screen too. */
const GROUND = '#0f1720';

/** The colours of the bar in the light and the dark theme, as `tokens.css` has them. */
const BAR = { light: '#ffffff', dark: '#141c25' } as const;

/** Returns the file of the web app manifest in a language, relative to the site's folder. */
export function webManifestFile(locale: Locale): string {
  return `app-${locale}.webmanifest`;
}

/** Returns what a browser needs to install the atlas in a language. Addresses are relative, so that any folder will do. */
export function webManifest(locale: Locale): string {
  const t = translator(locale);
  return JSON.stringify({
    name: t('app.name'),
    short_name: t('app.name'),
    description: t('app.tagline'),
    lang: HTML_LANGS[locale],
    dir: 'ltr',
    start_url: `./${locale}/`,
    scope: './',
    display: 'standalone',
    background_color: GROUND,
    theme_color: GROUND,
    categories: ['education', 'navigation', 'news'],
    icons: APP_ICONS.filter(({ purpose }) => purpose !== 'apple').map(({ url, size, purpose }) => ({
      src: `./${url}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  });
}

/** Returns the elements of the head by which a page can be installed; `pageAt` puts the language of the page in place of English. */
export function installLinks(): string {
  const apple = APP_ICONS.find(({ purpose }) => purpose === 'apple');
  return [
    `<link rel="manifest" href="./${webManifestFile('en')}">`,
    `<link rel="apple-touch-icon" href="./${apple?.url}">`,
    ...(['light', 'dark'] as const).map(
      (theme) =>
        `<meta name="theme-color" media="(prefers-color-scheme: ${theme})" content="${BAR[theme]}">`,
    ),
  ].join('');
}

/** Returns a page in English with the web app manifest of another language. */
export function withWebManifest(page: string, locale: Locale): string {
  return page.replace(`./${webManifestFile('en')}`, `./${webManifestFile(locale)}`);
}
