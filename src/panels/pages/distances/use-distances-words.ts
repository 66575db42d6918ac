import { useMemo } from 'react';
import { distancesTranslator, type TranslateDistances } from '../../../i18n/distances/distances';
import { useLocale } from '../../atlas-context';

/** This page's words in the reader's language. */
export function useDistancesWords(): TranslateDistances {
  const locale = useLocale();
  return useMemo(() => distancesTranslator(locale), [locale]);
}
