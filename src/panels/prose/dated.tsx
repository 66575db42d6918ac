import { formatDate } from '../../i18n/format-date';
import { useLanguage } from '../atlas-context';

/** A date as precise as it is known, in words and for machines. */
export function Dated({ date }: { readonly date: string }) {
  return <time dateTime={date}>{formatDate(useLanguage(), date)}</time>;
}
