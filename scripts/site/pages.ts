import '../../tools/i18n/all-messages';
import type { CorridorMap } from '../../src/domain/corridor';
import { LOCALES, type Locale, type Localized } from '../../src/domain/locale';
import type { Selection } from '../../src/domain/selection';
import { translator } from '../../src/i18n/translator';
import {
  hasIds,
  isRecordManifest,
  type PageManifest,
  titleIn,
} from '../../src/panels/context/page-manifest';
import { createPathCodec } from '../../src/url/path';
import { readPublished } from '../../tools/published/read-published';
import { readRecords } from '../../tools/published/read-records';

/** An address that the built site serves with a page of its own on any static host. */
export interface SitePage {
  /** Relative to the site's folder, with a trailing slash. */
  readonly path: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
}

/**
 * Returns every page of the atlas in every locale, from the manifests and the published data in a folder. Pages whose ids
 * say everything have none.
 */
export function sitePages(manifests: readonly PageManifest[], folder: string): readonly SitePage[] {
  const { formatPath } = createPathCodec(manifests);
  const map = readPublished<CorridorMap>(folder, 'corridor-map.json');
  const pageOf = (locale: Locale, selection: Selection, title?: string, text?: Localized) => {
    const t = translator(locale);
    const site = t('app.name');
    return {
      path: formatPath({ locale, selection }),
      locale,
      title: title === undefined ? site : `${title} · ${site}`,
      description: text?.[locale] ?? t('app.tagline'),
    };
  };
  return LOCALES.flatMap((locale) =>
    manifests.flatMap((page) =>
      isRecordManifest(page)
        ? (page.hasSitePages === false ? [] : readRecords<PageRecord>(folder, page)).map(
            ({ id, name, summary, text }) => {
              const title = 'records' in page ? page.recordTitle?.(id, locale, map) : undefined;
              return pageOf(
                locale,
                { kind: page.kind, id },
                title ?? name[locale],
                summary ?? text,
              );
            },
          )
        : hasIds(page)
          ? []
          : [pageOf(locale, { kind: page.kind }, page.title && titleIn(locale, page.title))],
    ),
  );
}

interface PageRecord {
  readonly id: string;
  readonly name: Localized;
  readonly summary?: Localized;
  readonly text?: Localized;
}
