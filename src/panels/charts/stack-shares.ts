import type { Unit } from '../../domain/figure';
import { formatNumber } from '../../i18n/format-number';
import { type BarGroup, greatestValue } from './bar-layout';
import { compactText } from './compact-text';
import type { ChartLocalization } from './use-chart-localization';

/** Returns stacks whose parts say, before their source, what share of the stack they are; a part that stands alone does not. */
export function withShares(
  groups: readonly BarGroup[],
  unit: Unit,
  localization: ChartLocalization,
): readonly BarGroup[] {
  return groups.map((group) => {
    const total = greatestValue([group], 'stacked');
    if (group.bars.length < 2 || total === 0) return group;
    const bars = group.bars.map((bar) => {
      const share = localization.tCharts('stack.share', {
        share: shareText((100 * bar.value) / total, localization),
        total: compactText(total, unit, localization),
      });
      const source = [share, bar.text.source].filter((text) => text !== '').join(' · ');
      return { ...bar, text: { ...bar.text, source } };
    });
    return { ...group, bars };
  });
}

/** Formats per cent with about two significant digits. */
function shareText(percent: number, { locale }: ChartLocalization): string {
  const digits = percent < 1 ? 2 : percent < 10 ? 1 : 0;
  return `${formatNumber(locale, percent, digits)}%`;
}
