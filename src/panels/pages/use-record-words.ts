import { useMemo } from 'react';
import { records, type SayRecord } from '../../i18n/records/records';
import { useLanguage } from '../atlas-context';

/** The words of the pages of records in the reader's language. */
export function useRecordWords(): SayRecord {
  const language = useLanguage();
  return useMemo(() => records(language), [language]);
}
