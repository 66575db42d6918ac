import { useId } from 'react';
import { MAX_FILTER_TEXT } from '../../../state/filters-slice';
import { useTranslate } from '../../context/atlas-context';
import { useFilterText } from '../../context/use-filter-text';
import { SORTS, type Sort } from './sorted-groups';

/** Shows the search field, and the order if the list has one. */
export function ListTools({
  sort,
  onSort,
}: {
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
}) {
  const t = useTranslate();
  const [text, setText] = useFilterText();
  const [search, order] = [useId(), useId()];
  return (
    <search className="list-tools">
      <label htmlFor={search}>{t('list.search')}</label>
      <input
        id={search}
        type="search"
        className="field list-search"
        value={text}
        maxLength={MAX_FILTER_TEXT}
        autoComplete="off"
        spellCheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {sort && <label htmlFor={order}>{t('list.sort')}</label>}
      {sort && (
        <select
          id={order}
          className="field"
          value={sort}
          onChange={(event) =>
            onSort(SORTS.find((each) => each === event.currentTarget.value) ?? 'name')
          }
        >
          {SORTS.map((each) => (
            <option key={each} value={each}>
              {t(`list.sort.${each}`)}
            </option>
          ))}
        </select>
      )}
    </search>
  );
}
