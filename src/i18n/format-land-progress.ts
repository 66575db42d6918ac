import type { LandProgress } from '../domain/land-progress';
import type { Locale } from '../domain/locale';
import { kilometres, kilometresToNauticalMiles } from '../geo/units';
import { formatLength } from './format-length';
import { formatNumber } from './format-number';
import { translator } from './translator';

/**
 * Says how much of a way over land cannot be used: `2,725 of 2,727 km not built`, with the statuses in brackets if
 * `withStatuses`, and without what is under construction beside it if `isShort`. Returns an empty string if all of it is open, and for a voyage by sea alone. What is planned or only
 * studied is not built; what is under construction is said apart. Amounts add up as they are shown.
 */
export function formatLandProgress(
  locale: Locale,
  progress: LandProgress,
  {
    withStatuses = false,
    isShort = false,
  }: { readonly withStatuses?: boolean; readonly isShort?: boolean } = {},
): string {
  const t = translator(locale, 'ways');
  const [planned, studied] = [Math.round(progress.planned), Math.round(progress.studied)];
  const [notBuilt, underWay] = [planned + studied, Math.round(progress.construction)];
  const total = Math.max(Math.round(progress.total), notBuilt + underWay);
  const length = (value: number) =>
    formatLength(locale, kilometresToNauticalMiles(kilometres(value)), 'km');
  const ofTotal = (value: number) => ({
    length: formatNumber(locale, value),
    total: length(total),
  });
  const statuses = (['planned', 'studied'] as const).flatMap((status) => {
    const value = status === 'planned' ? planned : studied;
    return value > 0 ? [t(status, { length: length(value) })] : [];
  });
  const missing =
    notBuilt === total
      ? t('none-built', { total: length(total) })
      : t('not-built', ofTotal(notBuilt));
  const parts = [
    notBuilt > 0 &&
      (withStatuses
        ? t('with-statuses', { what: missing, statuses: list(locale, statuses) })
        : missing),
    underWay > 0 &&
      !(isShort && notBuilt > 0) &&
      (notBuilt > 0
        ? t('construction', { length: length(underWay) })
        : t('construction-of', ofTotal(underWay))),
  ];
  return list(
    locale,
    parts.filter((part) => part !== false),
  );
}

/** Says that a time holds only once what is missing is built; an empty string if nothing is missing. */
export function formatIfBuilt(locale: Locale, progress: LandProgress): string {
  const what = formatLandProgress(locale, progress);
  return what === '' ? '' : translator(locale, 'ways')('if-built', { what });
}

function list(locale: Locale, parts: readonly string[]): string {
  return parts.join(locale === 'zh' ? '，' : ', ');
}
