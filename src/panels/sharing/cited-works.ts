import type { Locale } from '../../domain/locale';
import type { Source } from '../../domain/source';
import type { Work } from './formats/work';

/** The open page as it is cited. */
export interface CitedPage {
  /** Kind and id, for the keys of citations. */
  readonly key: string;
  readonly author: string;
  readonly title: string;
  readonly locale: Locale;
  readonly url: string;
  readonly version: string;
  /** Day of the version. */
  readonly date: string;
  /** Day on which the reader has the page open. */
  readonly accessed: string;
}

/** Returns the works that stand for a page or a figure on it: the atlas first, then the sources of the figure. */
export function citedWorks(
  { key, locale, ...page }: CitedPage,
  sources: readonly Source[] = [],
  figure?: Pick<Work, 'title' | 'asOf'>,
): readonly Work[] {
  const atlas: Work = { ...page, id: keyOf('corridor-atlas', key), language: locale };
  const cited = figure ? { ...atlas, ...figure, id: keyOf(atlas.id, 'figure') } : atlas;
  return [cited, ...sources.map(workOf)];
}

function workOf({ id, publisher, title, language, date, accessed, url }: Source): Work {
  return {
    id: keyOf(id),
    author: publisher,
    title,
    language,
    ...(date !== undefined && { date }),
    ...(accessed !== undefined && { accessed }),
    ...(url !== undefined && { url }),
  };
}

/** Returns a key of letters, digits and hyphens, which every format takes. */
function keyOf(...parts: readonly string[]): string {
  return parts
    .join('-')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/-+$/, '');
}
