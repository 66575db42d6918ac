import { restoreSourceIds } from '../../../src/datasets/numbered-sources';
import { CORRIDOR_ID } from '../../../src/domain/corridor';
import { LOCALES, type Locale } from '../../../src/domain/locale';
import type { PageKind } from '../../../src/domain/page';
import { idOf, type Selection } from '../../../src/domain/selection';
import { translator } from '../../../src/i18n/translator';
import {
  isRecordManifest,
  type Label,
  type PageManifest,
  type RecordManifest,
  titleIn,
} from '../../../src/panels/context/page-manifest';
import { readRecords } from '../../../tools/published/read-records';
import type { SitePage } from '../pages';
import { type CardContent, type CardRecord, recordContent, sharedContent } from './card-content';
import { cardPath, hasOwnCard, sharedCardPath } from './card-path';

/** The cards that have one map: those of a record, or of the kinds of pages, in every language. */
export interface CardSet {
  readonly kind: PageKind;
  /** Whether all pages of the kind that have no card of their own show it. */
  readonly isShared: boolean;
  /** The page whose map it shows. */
  readonly selection: Selection;
  readonly cards: readonly CardOfSite[];
}

/** A card and its path, relative to the site's folder. */
export interface CardOfSite {
  readonly path: string;
  readonly content: CardContent;
}

/** Returns the cards of all pages of a site: a shared one for each kind of page, then those of single records. */
export function cardsOfSite(
  manifests: readonly PageManifest[],
  pages: readonly SitePage[],
  folder: string,
  newest: string,
): readonly CardSet[] {
  const records = new Map<PageKind, readonly { readonly id: string }[]>();
  for (const manifest of manifests) {
    if (isRecordManifest(manifest)) records.set(manifest.kind, recordsOf(folder, manifest));
  }
  const corridor = records.get('voyage')?.find(({ id }) => id === CORRIDOR_ID);
  if (!corridor) throw new Error('The published data has no corridor');
  const kinds = new Set(pages.map(({ selection }) => selection.kind));
  const shared = manifests
    .filter(({ kind }) => kinds.has(kind))
    .map((manifest): CardSet => {
      const { kind } = manifest;
      const counted =
        records.get(isRecordManifest(manifest) ? kind : recordsListedBy(manifests, kind)) ?? [];
      return {
        kind,
        isShared: true,
        selection: { kind: 'voyage', id: CORRIDOR_ID },
        cards: LOCALES.map((locale) => ({
          path: sharedCardPath(locale, kind),
          content: sharedContent(
            locale,
            sharedTitle(manifests, manifest, locale),
            counted.length > 1
              ? { count: counted.length, asOf: newest }
              : { corridor: corridor as never },
          ),
        })),
      };
    });
  const own = new Map<string, CardSet>();
  for (const page of pages) {
    const { selection, locale, heading } = page;
    if (!hasOwnCard(selection)) continue;
    const { kind } = selection;
    const id = idOf(selection) ?? '';
    const manifest = manifests.find((each) => each.kind === kind);
    const record = records.get(kind)?.find((each) => each.id === id);
    if (!manifest || !isRecordManifest(manifest) || !record) {
      throw new Error(`No ${kind} ${id} is published`);
    }
    const card = { kind, record } as unknown as CardRecord;
    const label = labelIn(locale, manifest.label);
    const known = own.get(`${kind}/${id}`);
    own.set(`${kind}/${id}`, {
      kind,
      isShared: false,
      selection,
      cards: [
        ...(known?.cards ?? []),
        {
          path: cardPath(locale, selection),
          content: recordContent(locale, { heading, label }, card),
        },
      ],
    });
  }
  return [...shared, ...own.values()];
}

/** Returns the published records of a kind, which were checked when they were published. */
function recordsOf(folder: string, manifest: RecordManifest): readonly { readonly id: string }[] {
  return restoreSourceIds(readRecords(folder, manifest)) as readonly { readonly id: string }[];
}

/** Returns the kind of record that a list leads to. */
function recordsListedBy(manifests: readonly PageManifest[], list: PageKind): PageKind {
  return manifests.find((each) => 'list' in each && each.list === list)?.kind ?? list;
}

/** Returns the title of a kind of page: that of the list of its records, or else the name of the kind. */
function sharedTitle(
  manifests: readonly PageManifest[],
  manifest: PageManifest,
  locale: Locale,
): string {
  const list = 'list' in manifest ? manifests.find(({ kind }) => kind === manifest.list) : manifest;
  if (list && 'title' in list && list.title) return titleIn(locale, list.title);
  return isRecordManifest(manifest)
    ? labelIn(locale, manifest.label)
    : translator(locale)('app.name');
}

function labelIn(locale: Locale, label: Label): string {
  return typeof label === 'string' ? translator(locale)(label) : label[locale];
}
