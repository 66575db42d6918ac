import { formatDate } from '../../i18n/format-date';
import { useLocale } from '../atlas-context';

/** A date as precise as it is known, in words and for machines. */
export function Dated({ date }: { readonly date: string }) {
  return <time dateTime={date}>{formatDate(useLocale(), date)}</time>;
}
