import { useMemo } from 'react';
import { type SayVoyage, voyageWords } from '../../../i18n/voyage/voyage';
import { useLanguage } from '../../atlas-context';

/** The words of the voyage desk in the reader's language. */
export function useVoyageWords(): SayVoyage {
  const language = useLanguage();
  return useMemo(() => voyageWords(language), [language]);
}
