import { type ReactNode, useEffect } from 'react';
import type { ComparableRef } from '../../domain/comparison';
import { countryName } from '../../domain/country-name';
import type { Locale, Localized } from '../../domain/locale';
import { LazyCompareToggle } from '../comparison/lazy-comparison';
import { useTranslate } from '../context/atlas-context';

/** Shows a page's title, which is also the browser's, with the kind of page above it. */
export function PageHead({
  title,
  browserTitle = title,
  kicker,
  record,
  children,
}: {
  readonly title: string;
  /** The browser's title, if it says more. */
  readonly browserTitle?: string;
  readonly kicker?: ReactNode;
  /** The record that the page shows, if it can be compared. */
  readonly record?: ComparableRef;
  readonly children?: ReactNode;
}) {
  const t = useTranslate();
  const documentTitle = `${browserTitle} · ${t('app.name')}`;
  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);
  return (
    <header className="page-head">
      {kicker !== undefined && (
        <div className="page-kicker">
          {kicker}
          {record && <LazyCompareToggle record={record} />}
        </div>
      )}
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </header>
  );
}

/**
 * Returns place and country: `Chancay, Lima, Peru`; in Chinese the larger comes first. A country that the
 * place names is not repeated.
 */
export function placeAndCountry(
  locale: Locale,
  { place, country }: { readonly place: Localized; readonly country: string },
): string {
  const [placeText, countryText] = [place[locale], countryName(locale, country)];
  if (placeText.includes(countryText)) return placeText;
  return locale === 'zh' ? `${countryText}${placeText}` : `${placeText}, ${countryText}`;
}
