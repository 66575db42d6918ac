import '../../tools/i18n/all-messages';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CATALOGUE_FILES, type CatalogueKind } from '../../src/domain/catalogue';
import type { CorridorMap } from '../../src/domain/corridor';
import { LOCALES, type Locale, type Localized } from '../../src/domain/locale';
import { PAGE_KINDS } from '../../src/domain/page';
import { PLAIN_PAGES, type PlainPage, type Selection } from '../../src/domain/selection';
import { shortName } from '../../src/i18n/alternative-name';
import { translator } from '../../src/i18n/translator';
import { formatPath } from '../../src/url/path';

/** One address that the built site answers by itself, on any static host. */
export interface SitePage {
  /** Relative to the site's folder, with a closing slash. */
  readonly path: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
}

/** Catalogues whose records are pages of their own; sources are too many, and are found by their list's page. */
const WITH_PAGES = ['service', 'company', 'flow', 'claim', 'event'] as const;

const DATA = 'public/generated/data';

/** Every page of the atlas in every language, from the published data. */
export function sitePages(): readonly SitePage[] {
  return LOCALES.flatMap((locale) => {
    const t = translator(locale);
    const site = t('app.name');
    const page = (selection: Selection, name?: Localized, text?: Localized): SitePage => ({
      path: formatPath({ locale, selection }),
      locale,
      title: name ? `${name[locale]} · ${site}` : site,
      description: text?.[locale] ?? t('app.tagline'),
    });
    return [
      ...PLAIN_PAGES.map((kind) => page({ kind }, titleOf(kind))),
      ...PAGE_KINDS.flatMap((kind) =>
        recordsOf(kind).map(({ id, name, summary }) =>
          page({ kind, id }, kind === 'corridor' ? voyageTitle(id) : name, summary),
        ),
      ),
      ...WITH_PAGES.flatMap((kind) =>
        catalogueOf(kind).map(({ id, name, summary, text }) =>
          page({ kind, id }, name, summary ?? text),
        ),
      ),
    ];
  });
}

/** What the page of a voyage is headed by. */
function voyageTitle(id: string): Localized {
  const { ports } = read<CorridorMap>('corridor-map.json');
  const title = (locale: Locale) => {
    const [from = '', to = ''] = id
      .split('~')
      .map((port) => shortName(ports.find((each) => each.id === port)?.name[locale] ?? port));
    return translator(locale, 'voyage')('title', { from, to });
  };
  return { en: title('en'), es: title('es'), zh: title('zh') };
}

/** What a page that is no record's is called; the overview goes by the site's name alone. */
function titleOf(kind: PlainPage): Localized | undefined {
  if (kind === 'overview') return undefined;
  const name = (locale: Locale) =>
    kind === 'about' || kind === 'distances'
      ? translator(locale)(kind === 'about' ? 'about.title' : 'howfar.title')
      : translator(locale, 'records')(`page.${kind}`);
  return { en: name('en'), es: name('es'), zh: name('zh') };
}

interface PageRecord {
  readonly id: string;
  readonly name: Localized;
  readonly summary?: Localized;
  readonly text?: Localized;
}

/** The records of a kind that are laid into shelves. */
function recordsOf(kind: string): readonly PageRecord[] {
  const folder = `${DATA}/${kind}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) =>
    Object.values(read<Readonly<Record<string, PageRecord>>>(`${kind}/${file}`)),
  );
}

/** The records of a kind that are published whole. */
function catalogueOf(kind: CatalogueKind): readonly PageRecord[] {
  return read<readonly PageRecord[]>(CATALOGUE_FILES[kind]);
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(`${DATA}/${file}`, 'utf8'));
}
