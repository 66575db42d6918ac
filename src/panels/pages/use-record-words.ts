import { useMemo } from 'react';
import { records, type TranslateRecord } from '../../i18n/records/records';
import { useLocale } from '../atlas-context';

/** The words of the pages of records in the reader's language. */
export function useRecordWords(): TranslateRecord {
  const locale = useLocale();
  return useMemo(() => records(locale), [locale]);
}
