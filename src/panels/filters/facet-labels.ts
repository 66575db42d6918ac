import { useMemo } from 'react';
import { inWholeUnits } from '../../domain/cost';
import { countryName } from '../../domain/country-name';
import type { AnyRangeId, FacetId, NOT_STATED, Range, RangeFacetId } from '../../domain/facet';
import type { Locale, Localized } from '../../domain/locale';
import type { CorridorRelation, Precision } from '../../domain/project';
import type { Region } from '../../domain/region';
import type { ProjectKind, Sector } from '../../domain/sector';
import type { ProjectStatus } from '../../domain/status';
import { formatDate } from '../../i18n/format-date';
import { formatMoney } from '../../i18n/format-money';
import type { Translate } from '../../i18n/translator';
import { companyNames } from '../../state/select-names';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { type FacetLabels, useFilteredKind } from './filtered-kind';

/** Returns the labels of the facets of the records that are filtered. */
export function useFacetLabels(): FacetLabels {
  const { useLabels = useProjectLabels } = useFilteredKind();
  return useLabels();
}

/** Returns the labels of the facets of projects. Names of companies are their ids until the graph is fetched. */
function useProjectLabels(): FacetLabels {
  const locale = useLocale();
  const t = useTranslate();
  const tFilters = useTranslate('filters');
  const companies = useAtlas(companyNames);
  return useMemo(
    () => facetLabels(locale, t, tFilters, companies),
    [locale, t, tFilters, companies],
  );
}

/** Returns the labels of the facets of projects in a locale, with the names of companies by id. */
export function facetLabels(
  locale: Locale,
  t: Translate,
  tFilters: Translate<'filters'>,
  companies: ReadonlyMap<string, Localized>,
): FacetLabels {
  const endText = (facet: AnyRangeId, end: number) =>
    facet === 'cost'
      ? formatMoney(locale, inWholeUnits(end), 'USD')
      : formatDate(locale, String(end));
  return {
    locale,
    tFilters,
    nameOf: (part) => tFilters(`facet.${part as FacetId | RangeFacetId | 'text'}`),
    valueName: (facet, value) => {
      switch (facet) {
        case 'sector':
          return t(`sector.${value as Sector}`);
        case 'kind':
          return t(`kind.${value as ProjectKind}`);
        case 'status':
          return t(`status.${value as ProjectStatus}`);
        case 'region':
          return tFilters(`region.${value as Region}`);
        case 'country':
          return countryName(locale, value.toUpperCase());
        case 'corridor':
          return tFilters(`corridor.${value as CorridorRelation | typeof NOT_STATED}`);
        case 'dispute':
          return tFilters(`dispute.${value as 'yes' | 'no'}`);
        case 'precision':
          return tFilters(`precision.${value as Precision}`);
        default:
          return companies.get(value)?.[locale] ?? value;
      }
    },
    endText,
    rangeText: (facet, range) =>
      rangeText(tFilters, range, (end) => endText(facet, end), facet === 'cost'),
    rangeUnit: (facet) => (facet === 'cost' ? tFilters('panel.million-usd') : undefined),
    rangeNote: (facet) =>
      facet === 'cost' || facet === 'opened' ? tFilters(`panel.range-note-${facet}`) : undefined,
    allText: (count) => tFilters('sentence.all', { count }),
    countText: (shown, count) => tFilters('sentence.count', { shown, count }),
    emptyTitle: tFilters('empty.title'),
    emptyNone: tFilters('empty.none'),
    liftText: (filter, count) => tFilters('empty.lift', { filter, count }),
  };
}

/** Returns a range in words: of times (`2015 or later`) or of quantities (`USD 1bn or more`). */
export function rangeText(
  tFilters: Translate<'filters'>,
  { from, to }: Range,
  endText: (end: number) => string,
  isQuantity: boolean,
): string {
  if (from !== null && from === to) return endText(from);
  if (from !== null && to !== null) {
    return tFilters('range.between', { from: endText(from), to: endText(to) });
  }
  if (from !== null) {
    return tFilters(isQuantity ? 'range.at-least' : 'range.from', { from: endText(from) });
  }
  return to === null
    ? ''
    : tFilters(isQuantity ? 'range.at-most' : 'range.to', { to: endText(to) });
}
