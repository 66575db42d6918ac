import type { Locale } from '../../../domain/locale';
import type { Translate } from '../../../i18n/translator';
import { dateInText } from './citation-date';
import { type Run, sentence, type Work } from './work';

/** The quotation marks of titles and those inside them, and whether a full stop stands inside, as in American English. */
const QUOTES: Readonly<
  Record<
    Locale,
    { readonly outer: string; readonly inner: string; readonly hasStopInside: boolean }
  >
> = {
  en: { outer: '“”', inner: '‘’', hasStopInside: true },
  es: { outer: '«»', inner: '“”', hasStopInside: false },
  pt: { outer: '“”', inner: '‘’', hasStopInside: false },
  zh: { outer: '《》', inner: '〈〉', hasStopInside: false },
};

/**
 * Formats an entry of a reference list in Chicago's author-date style, with version and day of access where the work has
 * them. A title keeps the capitals of its publisher.
 */
export function chicago(work: Work, locale: Locale, t: Translate<'sharing'>): readonly Run[] {
  const { author, title, version, date, accessed, url } = work;
  const hasMonth = date !== undefined && date.length > 'YYYY'.length;
  const sentences = [
    author,
    date?.slice(0, 4) ?? t('style.undated'),
    quoted(title, locale),
    version === undefined ? '' : t('style.version', { version }),
    hasMonth && version === undefined ? dateInText(locale, date) : '',
    accessed === undefined ? '' : t('chicago.accessed', { date: dateInText(locale, accessed) }),
  ];
  const text = sentences
    .filter((each) => each !== '')
    .map((each) => sentence(each))
    .join(' ');
  return [{ text: url === undefined ? text : `${text} ${url}.` }];
}

/** Returns a title in quotation marks, with those that it has itself changed into inner ones. */
function quoted(title: string, locale: Locale): string {
  const { outer, inner, hasStopInside } = QUOTES[locale];
  const text = title
    .replace(/[“«„《]/gu, inner[0] ?? '')
    .replace(/[”»》]/gu, inner[1] ?? '')
    .replace(/"([^"]*)"/gu, `${inner[0]}$1${inner[1]}`);
  const whole = hasStopInside ? sentence(text) : text;
  return `${outer[0]}${whole}${outer[1]}${hasStopInside ? '' : '.'}`;
}
