import { LOCALE_TAGS } from '../../../domain/locale';
import type { Sector } from '../../../domain/sector';
import type { ProjectStatus } from '../../../domain/status';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Facts } from '../../prose/facts';

/** Says what leaves the list empty and offers to remove it. */
export function EmptyList() {
  const t = useTranslate();
  const locale = useLocale();
  const { choices, text } = useAtlas((state) => state.filters);
  const { sector: sectors, status: statuses } = choices;
  const setFilterText = useAtlas((state) => state.setFilterText);
  const clearFilters = useAtlas((state) => state.clearFilters);
  const list = new Intl.ListFormat(LOCALE_TAGS[locale], { type: 'unit' });
  const named = (names: readonly string[]) =>
    names.length > 0 ? list.format(names) : t('list.none');
  const facts = [
    ...(text.trim() === '' ? [] : [{ term: t('list.words'), detail: text.trim() }]),
    ...(sectors === undefined
      ? []
      : [
          {
            term: t('list.sectors'),
            detail: named(sectors.map((each) => t(`sector.${each as Sector}`))),
          },
        ]),
    ...(statuses === undefined
      ? []
      : [
          {
            term: t('list.statuses'),
            detail: named(statuses.map((each) => t(`status.${each as ProjectStatus}`))),
          },
        ]),
  ];
  return (
    <div className="empty">
      <p>{t('list.empty')}</p>
      <Facts facts={facts} />
      {text !== '' && (
        <button type="button" className="button button-outline" onClick={() => setFilterText('')}>
          {t('list.clear-search')}
        </button>
      )}
      {(sectors !== undefined || statuses !== undefined) && (
        <button type="button" className="button button-outline" onClick={clearFilters}>
          {t('list.clear-filters')}
        </button>
      )}
    </div>
  );
}
