import { placePosition } from '../../../domain/place';
import { formatPosition } from '../../../i18n/format-position';
import { useLocale } from '../../context/atlas-context';
import { PageHead } from '../../records/page-head';

/** Shows what is at a position and around it. */
export function PlacePage({ id }: { readonly id: string }) {
  const locale = useLocale();
  const position = placePosition(id);
  return position ? <PageHead title={formatPosition(locale, position)} /> : null;
}
