import { countryName } from '../../../../domain/country-name';
import type { Locale, Localized } from '../../../../domain/locale';
import { useLocale, useTranslate } from '../../../context/atlas-context';
import { asOf as asOfDate } from '../../../prose/facts';
import { wholeAmounts } from '../../../prose/whole-amounts';
import { isOutOfDate, today } from '../../../records/is-out-of-date';
import { type CompareRow, describer, rowOf } from './compare-rows';

/** A record whose status is known as of a date. */
interface WithStatus<S extends string> {
  readonly status: S;
  readonly statusAsOf: string;
  readonly statusNote?: Localized;
}

/** Returns the row of the status of each record, `nameOf` it in the reader's language, with its date and note. */
export function statusRow<S extends string>(
  label: string,
  records: readonly (WithStatus<S> | undefined)[],
  locale: Locale,
  nameOf: (status: S) => string,
): CompareRow | null {
  return rowOf(
    'status',
    label,
    describer(records)(({ status, statusAsOf, statusNote }) => ({
      content: status,
      shown: <StatusCell status={nameOf(status)} asOf={statusAsOf} note={statusNote?.[locale]} />,
    })),
  );
}

/** Returns the row of the country of each record, with its place. */
export function countryRow(
  label: string,
  records: readonly ({ readonly country: string; readonly place: Localized } | undefined)[],
  locale: Locale,
): CompareRow | null {
  return rowOf(
    'country',
    label,
    describer(records)(({ country, place }) => ({
      content: country,
      shown: (
        <>
          {countryName(locale, country)}
          <span className="compare-note">{place[locale]}</span>
        </>
      ),
    })),
  );
}

/** Shows a status with its date, marked if the date is long ago. */
function StatusCell({
  status,
  asOf,
  note,
}: {
  readonly status: string;
  readonly asOf: string;
  readonly note?: string | undefined;
}) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <>
      <strong className="compare-lead">{status}</strong>
      <span className="compare-note">{asOfDate(t, locale, asOf)}</span>
      {isOutOfDate(asOf, today()) && <span className="status-caution">{t('page.stale')}</span>}
      {note !== undefined && <span className="compare-note">{wholeAmounts(note)}</span>}
    </>
  );
}
