import { Fragment, type ReactNode } from 'react';
import type { Locale } from '../../domain/locale';
import { formatDate } from '../../i18n/format-date';
import type { Translate } from '../../i18n/translator';
import { useLocale } from '../context/atlas-context';

export interface Fact {
  readonly term: string;
  readonly detail: ReactNode;
}

/** Lists short facts in two columns: label and value. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ term, detail }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** Shows a date as precisely as it is known, as text and machine-readable. */
export function Dated({ date }: { readonly date: string }) {
  return <time dateTime={date}>{formatDate(useLocale(), date)}</time>;
}

/**
 * Formats a date of validity: `as of Feb 2026`. Spanish uses another preposition for a day than for a
 * month or a year.
 */
export function asOf(t: Translate, locale: Locale, date: string): string {
  const isDay = date.split('-').length === 3;
  return t(isDay ? 'page.as-of-day' : 'page.as-of', { date: formatDate(locale, date) });
}
