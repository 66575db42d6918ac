import { useMemo } from 'react';
import { howFar, type SayHowFar } from '../../../i18n/how-far/how-far';
import { useLanguage } from '../../atlas-context';

/** This page's words in the reader's language. */
export function useHowFar(): SayHowFar {
  const language = useLanguage();
  return useMemo(() => howFar(language), [language]);
}
