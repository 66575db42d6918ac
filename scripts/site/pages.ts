import '../../tools/i18n/all-messages';
import type { CorridorMap } from '../../src/domain/corridor';
import { byLocale, LOCALES, type Locale, type Localized } from '../../src/domain/locale';
import type { Precision } from '../../src/domain/project';
import { recordKindOf } from '../../src/domain/record';
import type { Selection } from '../../src/domain/selection';
import type { Position } from '../../src/geo/position';
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
import { askedVoyages, describeVoyage } from './asked-voyages';
import type { LastChanges } from './last-changes';

/** An address that the built site serves with a page of its own on any static host. */
export interface SitePage {
  /** Relative to the site's folder, with a trailing slash. */
  readonly path: string;
  /** The paths of the same page in every language. */
  readonly paths: Readonly<Record<Locale, string>>;
  readonly locale: Locale;
  readonly selection: Selection;
  /** The title of the document: the heading, and the atlas's name. */
  readonly title: string;
  /** The title without the atlas's name; that name alone if the page has none. */
  readonly heading: string;
  readonly description: string;
  /** When what it shows last changed: `YYYY-MM-DD`. */
  readonly modified: string;
  /** The record that it shows. */
  readonly record?: PageRecord;
}

/** What the head of a page needs of its record, whatever its kind. */
export interface PageRecord {
  readonly id: string;
  readonly name: Localized;
  readonly summary?: Localized;
  readonly text?: Localized;
  readonly place?: Localized;
  readonly country?: string;
  readonly position?: Position;
  readonly precision?: Precision;
  readonly date?: string;
  readonly until?: string;
  readonly aliases?: readonly string[];
  readonly claimant?: Localized;
}

/**
 * Returns every page of the atlas in every locale, from the manifests and the published data in a folder. Pages whose ids
 * say everything have none, except the voyages that are asked for most.
 */
export function sitePages(
  manifests: readonly PageManifest[],
  folder: string,
  changes: LastChanges,
): readonly SitePage[] {
  const { formatPath } = createPathCodec(manifests);
  const map = readPublished<CorridorMap>(folder, 'corridor-map.json');
  const pageOf = (
    locale: Locale,
    selection: Selection,
    modified: string,
    heading?: string,
    record?: PageRecord,
  ): SitePage => {
    const t = translator(locale);
    const site = t('app.name');
    const paths = byLocale((each) => formatPath({ locale: each, selection }));
    return {
      path: paths[locale],
      paths,
      locale,
      selection,
      title: heading === undefined ? site : `${heading} · ${site}`,
      heading: heading ?? site,
      description: (record?.summary ?? record?.text)?.[locale] ?? t('app.tagline'),
      modified,
      ...(record && { record }),
    };
  };
  return LOCALES.flatMap((locale) =>
    manifests.flatMap((page) => {
      if (isRecordManifest(page)) {
        if (page.hasSitePages === false) return [];
        const ofRecords = readRecords<PageRecord>(folder, page).map((record) => {
          const { id, name } = record;
          const title = 'records' in page ? page.recordTitle?.(id, locale, map) : undefined;
          const modified = changes.of(recordKindOf(page.kind), id);
          return pageOf(locale, { kind: page.kind, id }, modified, title ?? name[locale], record);
        });
        if (page.kind !== 'voyage') return ofRecords;
        const computed = askedVoyages(map).map((id) => {
          const title = page.recordTitle?.(id, locale, map) ?? id;
          const voyage = pageOf(locale, { kind: page.kind, id }, changes.newest, title);
          return { ...voyage, description: describeVoyage(locale, title) };
        });
        return [...ofRecords, ...computed];
      }
      if (hasIds(page)) return [];
      const title = page.title && titleIn(locale, page.title);
      return [pageOf(locale, { kind: page.kind }, changes.newest, title)];
    }),
  );
}
