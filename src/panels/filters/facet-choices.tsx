import { useId, useMemo, useState } from 'react';
import { type AnyFacetId, facetValues } from '../../domain/facet';
import type { FilteredRecords } from '../../domain/filtered-records';
import { LOCALE_TAGS } from '../../domain/locale';
import type { Sector } from '../../domain/sector';
import { normalized } from '../../domain/text-match';
import { useAtlas, useServices } from '../context/atlas-context';
import { SectorMark } from '../records/project-symbol';
import { useFacetLabels } from './facet-labels';
import { type FacetLabels, useFilteredKind } from './filtered-kind';

/** Values shown before the reader asks for all, and from how many on a field finds them. */
const SHOWN = 8;

/** Shows the values of a facet as check boxes, each with the number of records that it alone would show. */
export function FacetChoices({ facet }: { readonly facet: AnyFacetId }) {
  const labels = useFacetLabels();
  const { tFilters } = labels;
  const field = useId();
  const [text, setText] = useState('');
  const [isWhole, setIsWhole] = useState(false);
  const chosen = useAtlas((state) => state.filters.choices[facet]);
  const counts = useAtlas(useFilteredKind().filtered);
  const { toggleChoice, setChoice } = useServices().store.getState();
  const values = useMemo(
    () => orderedValues(facet, counts, chosen ?? [], labels),
    [facet, counts, chosen, labels],
  );
  const isLong = values.length > SHOWN + 2;
  const found = values.filter((value) =>
    normalized(labels.valueName(facet, value)).includes(normalized(text.trim())),
  );
  const shown = isLong && !isWhole && text.trim() === '' ? found.slice(0, SHOWN) : found;
  return (
    <fieldset className="facet">
      <legend className="visually-hidden">{labels.nameOf(facet)}</legend>
      <div className="facet-tools">
        {isLong && (
          <input
            id={field}
            type="search"
            className="field facet-find"
            aria-label={tFilters('panel.find', { facet: labels.nameOf(facet) })}
            placeholder={tFilters('panel.find', { facet: labels.nameOf(facet) })}
            value={text}
            autoComplete="off"
            spellCheck={false}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
        <button
          type="button"
          className="button button-quiet"
          aria-pressed={chosen === undefined}
          onClick={() => setChoice(facet, null)}
        >
          {tFilters('panel.all')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          aria-pressed={chosen?.length === 0}
          onClick={() => setChoice(facet, [])}
        >
          {tFilters('panel.none')}
        </button>
      </div>
      {chosen?.length === 0 && <p className="remark">{tFilters('panel.none-chosen')}</p>}
      <ul className="facet-values">
        {shown.map((value) => {
          const count = counts.countOf(facet, value);
          return (
            <li key={value}>
              <label className="facet-value" data-empty={count === 0 || undefined}>
                <input
                  type="checkbox"
                  checked={chosen?.includes(value) ?? false}
                  onChange={() => toggleChoice(facet, value)}
                />
                {facet === 'sector' && <SectorMark sector={value as Sector} />}
                <span className="facet-value-name">{labels.valueName(facet, value)}</span>
                <span className="filter-chip-count">{count}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {shown.length < found.length && (
        <button type="button" className="button button-quiet" onClick={() => setIsWhole(true)}>
          {tFilters('panel.more', { count: found.length })}
        </button>
      )}
    </fieldset>
  );
}

/**
 * Returns the values of a facet: those of a fixed list in its order if any record has them, countries and companies with
 * the most records first; chosen values always, so that they can be unchosen.
 */
function orderedValues(
  facet: AnyFacetId,
  counts: FilteredRecords,
  chosen: readonly string[],
  labels: FacetLabels,
): readonly string[] {
  const present = new Set([...counts.valuesOf(facet), ...chosen]);
  const all = facetValues(facet);
  if (all && !/(?:^|-)country$/.test(facet)) return all.filter((value) => present.has(value));
  const { compare } = new Intl.Collator(LOCALE_TAGS[labels.locale]);
  return [...present].sort(
    (a, b) =>
      counts.countOf(facet, b) - counts.countOf(facet, a) ||
      compare(labels.valueName(facet, a), labels.valueName(facet, b)),
  );
}
