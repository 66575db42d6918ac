import type { Locale } from '../../domain/locale';
import { isOpenTo } from '../../domain/voyage-options';
import { formatLength, inUnit } from '../../i18n/format-length';
import { translator } from '../../i18n/translator';
import type { AppState } from '../../state/store';
import { compassPoint } from './compass';
import type { CursorMark } from './cursor-marks';
import type { MarkInView } from './marks-in-view';

type Settings = Pick<AppState, 'locale' | 'lengthUnit' | 'closures'>;

/** Returns what is spoken of a mark: name, kind, status, distance and bearing from the middle, and its place in the order. */
export function markText(
  { mark, distance, bearing }: MarkInView<CursorMark>,
  order: { readonly index: number; readonly count: number },
  { locale, lengthUnit, closures }: Settings,
): string {
  const t = translator(locale, 'keyboard');
  const isMiddle = inUnit(distance, lengthUnit) < 0.5;
  const there = isMiddle
    ? t('cursor.middle')
    : t('cursor.there', {
        length: formatLength(locale, distance, lengthUnit),
        direction: t(`direction.${compassPoint(bearing)}`),
        bearing: Math.round(bearing) % 360,
      });
  const parts = [
    mark.name[locale],
    t(`mark.${mark.kind}`),
    statusText(mark, locale, closures),
    there,
    t('cursor.order', { index: order.index + 1, count: order.count }),
  ];
  return parts.filter((part) => part !== '').join(locale === 'zh' ? '，' : ', ');
}

function statusText(mark: CursorMark, locale: Locale, closures: Settings['closures']): string {
  const t = translator(locale);
  if (mark.kind === 'project') return t(`status.${mark.status}`);
  if (mark.kind === 'leg') return t(`leg-status.${mark.status}`);
  if (mark.kind !== 'passage') return '';
  const isOpen = isOpenTo(closures, mark.passage);
  return translator(locale, 'keyboard')(isOpen ? 'passage.open' : 'passage.closed');
}
