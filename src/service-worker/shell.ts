import { HTML_LANGS, isLocale, type Locale } from '../domain/locale';

/** Files that a browser may open by themselves; every other address is a view of the atlas. */
const FILE =
  /\.(bin|css|csv|geojson|html?|ico|js|json|kml|pack|pdf|pmtiles|png|svg|txt|webmanifest|woff2|xml)$/i;

/** Returns whether an address below the site's folder is a view of the atlas. */
export function isView(path: string): boolean {
  return !FILE.test(path);
}

/** Returns the locale that an address below the site's folder names; undefined if it names none. */
export function localeOf(path: string): Locale | undefined {
  const [first = ''] = path.split('/');
  return isLocale(first) ? first : undefined;
}

/** Returns the built index page for an address below the folder, as `pageAt` of the build makes it for pages of records. */
export function shellAt(index: string, folder: string, path: string): string {
  const locale = localeOf(path);
  const page = index.replace('<base href="./"', () => `<base href="${folder}"`);
  if (!locale) return page;
  return page
    .replace('./generated/data/en/', `./generated/data/${locale}/`)
    .replace('./app-en.webmanifest', `./app-${locale}.webmanifest`)
    .replace('<html lang="en"', `<html lang="${HTML_LANGS[locale]}"`);
}
