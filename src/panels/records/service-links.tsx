import type { ListedService } from '../../domain/service';
import { ComparableRow } from '../comparison/comparable-row';
import { useLocale, useTranslate } from '../context/atlas-context';
import { RecordLink } from '../links/record-link';
import { wholeAmounts } from '../prose/whole-amounts';

/** Lists services as links with their ports of call and their status. */
export function ServiceLinks({ services }: { readonly services: readonly ListedService[] }) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  return (
    <ul className="links">
      {services.map(({ id, name, status, calls }) => (
        <ComparableRow key={id} record={{ kind: 'service', id }} name={name[locale]}>
          <RecordLink selection={{ kind: 'service', id }} className="link-line stacked-line">
            <span className="link-name">{wholeAmounts(name[locale])}</span>
            <span className="link-note">
              {tRecords(`service-status.${status}`)}
              {calls.length > 0 && ` · ${calls.map((call) => call.name[locale]).join(' – ')}`}
            </span>
          </RecordLink>
        </ComparableRow>
      ))}
    </ul>
  );
}
