import { useMemo } from 'react';
import { countryName } from '../../domain/country-name';
import type { Locale, Localized } from '../../domain/locale';
import { cachedConstructor } from '../../i18n/cached-constructor';
import type { Translate } from '../../i18n/translator';
import type { LengthUnit } from '../../state/preferences-slice';
import { companyNames } from '../../state/select-names';
import { statusYear } from '../../state/select-time';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { facetLabels } from '../filters/facet-labels';
import type { FacetLabels } from '../filters/filtered-kind';

/** What the cells of tables are written with, in the reader's language. */
export interface TableText {
  readonly locale: Locale;
  readonly lengthUnit: LengthUnit;
  /** The last of the chosen years, at whose end statuses are shown; undefined for the latest. */
  readonly year: number | undefined;
  readonly t: Translate;
  readonly tTable: Translate<'table'>;
  readonly tRecords: Translate<'records'>;
  readonly facets: FacetLabels;
  /** Names of companies by id; empty until the graph is fetched. */
  readonly companies: ReadonlyMap<string, Localized>;
  readonly countryName: (code: string) => string;
}

/** Returns the text of tables; the same object until language, units, year or names change. */
export function useTableText(): TableText {
  const locale = useLocale();
  const lengthUnit = useAtlas((state) => state.lengthUnit);
  const year = useAtlas(statusYear);
  const t = useTranslate();
  const tTable = useTranslate('table');
  const tRecords = useTranslate('records');
  const tFilters = useTranslate('filters');
  const companies = useAtlas(companyNames);
  return useMemo(() => {
    const facets = facetLabels(locale, t, tFilters, companies);
    return {
      ...{ locale, lengthUnit, year, t, tTable, tRecords, companies, facets },
      countryName: cachedNames(locale),
    };
  }, [locale, lengthUnit, year, t, tTable, tRecords, tFilters, companies]);
}

const compareTexts = cachedConstructor(Intl.Collator);

/** Returns the comparator of texts by the collation of a locale, with numbers inside them by value. */
export function collation(locale: Locale): (a: string, b: string) => number {
  return compareTexts(locale, { numeric: true }).compare;
}

/** Returns a function that gives each country's name, which takes long to look up, once. */
function cachedNames(locale: Locale): (code: string) => string {
  const names = new Map<string, string>();
  return (code) => {
    const name = names.get(code) ?? countryName(locale, code);
    names.set(code, name);
    return name;
  };
}
