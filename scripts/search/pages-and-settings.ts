import {
  byLocale,
  inEveryLocale,
  LOCALE_NAMES,
  LOCALES,
  type Locale,
} from '../../src/domain/locale';
import type { IndexEntry } from '../../src/domain/search-index';
import type { PlainMessageKey } from '../../src/i18n/namespaces';
import { translator } from '../../src/i18n/translator';
import { type PageManifest, titleIn } from '../../src/panels/context/page-manifest';
import type { Setting } from '../../src/search/search-result';

/** Words by which readers look for a page, besides its title. */
const PAGE_WORDS: Readonly<Record<string, readonly string[]>> = {
  about: ['credits', 'licence', 'license', 'créditos', 'licencia', '版权', '许可'],
  changes: ['changelog', 'versions', 'what is new', 'versiones', 'novedades', '更新'],
  claims: ['statements', 'promises', 'fact check', 'promesas', 'verificación', '核查'],
  companies: ['owners', 'builders', 'lenders', 'firmas', 'constructoras', 'bancos', '公司'],
  distances: ['accuracy', 'published distances', 'precisión', '精度'],
  factors: ['emissions', 'fuel', 'ships', 'emisiones', 'combustible', 'buques', '排放', '燃料'],
  measure: ['ruler', 'measure distance', 'regla', 'medir distancia', '测距', '尺子'],
  'own-data': [
    ...['import data', 'upload', 'CSV', 'GeoJSON', 'KML', 'shapefile', 'my data', 'Excel'],
    ...['importar', 'mis datos', 'meus dados', '导入', '上传', '我的数据'],
  ],
  overview: ['home', 'start', 'inicio', '首页'],
  projects: ['table', 'list of projects', 'tabla', '表格'],
  services: ['liner services', 'shipping lines', 'navieras', '班轮'],
  sources: ['references', 'publishers', 'referencias', '出处'],
  timeline: ['history', 'events', 'historia', 'acontecimientos', '大事记', '年表'],
  trade: ['exports', 'imports', 'exportaciones', 'importaciones', '进出口'],
  'use-data': [
    'download',
    'csv',
    'api',
    'open data',
    'descargar',
    'datos abiertos',
    'baixar',
    '下载',
    '开放数据',
  ],
};

type SettingOf<S extends Setting = Setting> = S extends Setting
  ? `${S['key']}=${S['value']}`
  : never;

/** Message and search words of each setting. */
const SETTINGS: Readonly<
  Partial<Record<SettingOf, readonly [PlainMessageKey, ...words: string[]]>>
> = {
  'theme=dark': [
    'theme.dark',
    'dark',
    'dark mode',
    'night',
    'modo oscuro',
    'noche',
    '深色',
    '夜间',
  ],
  'theme=light': ['theme.light', 'light', 'light mode', 'modo claro', 'día', '浅色', '白天'],
  'theme=auto': ['theme.auto', 'automatic theme', 'tema automático', '自动'],
  'lengthUnit=nm': ['bar.unit.nm', 'nm', 'nmi', 'M', '海里'],
  'lengthUnit=km': ['bar.unit.km', 'km', 'kilometers', '公里'],
  'lengthUnit=mi': ['bar.unit.mi', 'mi', 'statute miles', '英里'],
  'projection=globe': ['map.globe', 'sphere', '3D', 'esfera', '地球仪'],
  'projection=mercator': ['map.flat', 'mercator', 'plano', '平面'],
  'basemap=online': [
    'legend.online-basemap',
    'OpenStreetMap',
    'OpenFreeMap',
    'online map',
    'mapa en línea',
    '在线地图',
  ],
};

/** Returns the pages without an id and the settings, in all languages. Requires the messages of all namespaces of titles. */
export function pagesAndSettings(pages: readonly PageManifest[]): readonly IndexEntry[] {
  const plain = pages.flatMap((page): IndexEntry[] => {
    if ('folder' in page || !page.title) return [];
    const { kind, title } = page;
    const name = byLocale((locale) => titleIn(locale, title));
    return [{ kind: 'page', id: kind, name, aliases: PAGE_WORDS[kind] ?? [] }];
  });
  const settings = Object.entries(SETTINGS).map(
    ([id, [message, ...aliases]]): IndexEntry => ({
      kind: 'setting',
      id,
      name: byLocale((locale) => translator(locale)(message)),
      aliases,
    }),
  );
  const locales = LOCALES.map(
    (locale): IndexEntry => ({
      kind: 'setting',
      id: `locale=${locale}`,
      name: inEveryLocale(LOCALE_NAMES[locale]),
      aliases: LOCALES.map((each) => languageIn(each, locale)),
    }),
  );
  return [...plain, ...settings, ...locales];
}

function languageIn(locale: Locale, language: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
