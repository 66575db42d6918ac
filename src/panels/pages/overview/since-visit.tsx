import type { PlainPage } from '../../../domain/page';
import type { Visit } from '../../../domain/visit';
import { formatDate } from '../../../i18n/format-date';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { RecordLink } from '../../links/record-link';
import { changesSince } from './changes-since';

/** The datasets that readers know, with the pages that list them. */
const KNOWN = {
  projects: 'projects',
  ports: 'ports',
  services: 'services',
  companies: 'companies',
  trade: 'trade',
  claims: 'claims',
  events: 'timeline',
  'not-found': 'missing',
  stories: 'stories',
} as const satisfies Readonly<Record<string, PlainPage>>;

const DATASETS = Object.keys(KNOWN) as readonly (keyof typeof KNOWN)[];

/** Says how many records of each kind were added and changed since a visit; nothing until that is loaded. */
export function SinceVisit({ visit }: { readonly visit: Visit }) {
  const t = useTranslate('visits');
  const tMenu = useTranslate('menu');
  const locale = useLocale();
  const version = useAtlas((state) => state.version);
  if (version?.state !== 'ready') return null;
  const counts = changesSince(version.value.changes, visit);
  const changed = DATASETS.flatMap((dataset) => {
    const count = counts.get(dataset);
    return count && count.added + count.changed > 0 ? [{ dataset, ...count }] : [];
  });
  return (
    <>
      <p>
        {t(changed.length > 0 ? 'since' : 'since-nothing', {
          date: formatDate(locale, visit.day),
        })}
      </p>
      <ul className="changed-records">
        {changed.map(({ dataset, added, changed: edited }) => (
          <li key={dataset}>
            <RecordLink selection={{ kind: KNOWN[dataset] }}>{tMenu(KNOWN[dataset])}</RecordLink>
            <span className="link-note">
              {[
                ...(added > 0 ? [t('added', { count: added })] : []),
                ...(edited > 0 ? [t('changed', { count: edited })] : []),
              ].join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
