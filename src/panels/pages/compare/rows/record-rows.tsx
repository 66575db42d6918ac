import { countryName } from '../../../../domain/country-name';
import type { Locale, Localized } from '../../../../domain/locale';
import { isInMotion } from '../../../../domain/status';
import { StatusLine } from '../../../records/status';
import { type CompareRow, describer, rowOf } from './compare-rows';

/** A record whose status is known as of a date. */
interface WithStatus<S extends string> {
  readonly status: S;
  readonly statusAsOf: string;
  readonly checked?: string;
  readonly disputed?: boolean;
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
    describer(records)(({ status, statusAsOf, checked, disputed, statusNote }) => ({
      content: status,
      shown: (
        <StatusLine
          status={nameOf(status)}
          asOf={statusAsOf}
          checked={checked}
          mayChange={isInMotion({ status, disputed })}
          note={statusNote?.[locale]}
        />
      ),
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
