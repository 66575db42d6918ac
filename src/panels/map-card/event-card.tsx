import { formatDate } from '../../i18n/format-date';
import { findInCatalogue } from '../../state/select-records';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { CardBody } from './card-body';

/** Shows an event with its date and place. */
export function EventCard({ id }: { readonly id: string }) {
  const t = useTranslate();
  const locale = useLocale();
  const event = useAtlas((state) => findInCatalogue(state, 'event', id));
  if (!event) return null;
  const { name, date, place, precision } = event;
  return (
    <CardBody
      name={name[locale]}
      kind={t('search.event')}
      status={[formatDate(locale, date), place?.[locale]].filter(Boolean).join(' · ')}
    >
      {precision !== undefined && precision !== 'site' && (
        <p className="map-card-note">{t(`precision.${precision}`)}</p>
      )}
    </CardBody>
  );
}
