import { useMemo } from 'react';
import { countryName } from '../../domain/country-name';
import type { FacetId, NOT_STATED, Range, RangeFacetId } from '../../domain/facet';
import type { FilterPart } from '../../domain/filters';
import type { Locale, Localized } from '../../domain/locale';
import type { CorridorRelation, Precision } from '../../domain/project';
import type { Region } from '../../domain/region';
import type { ProjectKind, Sector } from '../../domain/sector';
import type { ProjectStatus } from '../../domain/status';
import { formatMoney } from '../../i18n/format-money';
import type { Translate } from '../../i18n/translator';
import { companyNames } from '../../state/select-names';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';

const MILLION = 1_000_000;

/** The names of facets, values and ranges in the reader's language. */
export interface FacetLabels {
  readonly locale: Locale;
  readonly tFilters: Translate<'filters'>;
  nameOf(part: FilterPart): string;
  valueName(facet: FacetId, value: string): string;
  rangeText(facet: RangeFacetId, range: Range): string;
  /** Returns a year, or a cost with its currency. */
  endText(facet: RangeFacetId, end: number): string;
}

/** Returns the labels of the facets. Names of companies are their ids until the graph is fetched. */
export function useFacetLabels(): FacetLabels {
  const locale = useLocale();
  const t = useTranslate();
  const tFilters = useTranslate('filters');
  const companies = useAtlas(companyNames);
  return useMemo(
    () => facetLabels(locale, t, tFilters, companies),
    [locale, t, tFilters, companies],
  );
}

/** Returns the labels of the facets in a locale, with the names of companies by id. */
export function facetLabels(
  locale: Locale,
  t: Translate,
  tFilters: Translate<'filters'>,
  companies: ReadonlyMap<string, Localized>,
): FacetLabels {
  const endText = (facet: RangeFacetId, end: number) =>
    facet === 'cost' ? formatMoney(locale, end * MILLION, 'USD') : String(end);
  return {
    locale,
    tFilters,
    nameOf: (part) => tFilters(`facet.${part}`),
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
    rangeText: (facet, { from, to }) => {
      const isCost = facet === 'cost';
      if (from !== null && from === to) return endText(facet, from);
      if (from !== null && to !== null) {
        return tFilters('range.between', { from: endText(facet, from), to: endText(facet, to) });
      }
      if (from !== null) {
        return tFilters(isCost ? 'range.at-least' : 'range.from', { from: endText(facet, from) });
      }
      return to === null
        ? ''
        : tFilters(isCost ? 'range.at-most' : 'range.to', { to: endText(facet, to) });
    },
  };
}
