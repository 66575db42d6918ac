import { type RecordKind, recordKindOf } from '../../domain/record';
import { groupLabel, resultDetail } from '../../search/result-text';
import type { SearchResult } from '../../search/search-result';
import { useLabel, useLocale, useServices, useTranslate } from '../context/atlas-context';
import { isRecordManifest } from '../context/page-manifest';
import type { ShownGroup } from './result-groups';
import { settingLabel } from './setting-label';

/** Returns the functions that say what a result is and where it lies, and what a group holds. */
export function useResultText() {
  const { pages } = useServices();
  const locale = useLocale();
  const t = useTranslate('search');
  const tAtlas = useTranslate();
  const labelOf = useLabel();
  const labelOfRecord = (kind: RecordKind) => {
    const page = pages.filter(isRecordManifest).find((each) => recordKindOf(each.kind) === kind);
    return page ? labelOf(page.label) : '';
  };
  return {
    detailOf: ({ target, ...result }: SearchResult) =>
      (target.kind === 'setting' && settingLabel(target.setting, tAtlas)) ||
      resultDetail({ target, ...result }, locale, labelOfRecord),
    headingOf: ({ heading }: ShownGroup) =>
      heading === 'nearest' || heading === 'filter'
        ? t(`group.${heading}`)
        : groupLabel(heading, locale, labelOfRecord),
  };
}
