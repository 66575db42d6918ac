import { useMemo } from 'react';
import { type TranslateVoyage, voyageWords } from '../../../i18n/voyage/voyage';
import { useLocale } from '../../atlas-context';

/** The words of the voyage desk in the reader's language. */
export function useVoyageWords(): TranslateVoyage {
  const locale = useLocale();
  return useMemo(() => voyageWords(locale), [locale]);
}
