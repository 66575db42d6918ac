import type { LegendEntry } from '../../symbols/legend';
import { useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';
import { LegendSwatch } from '../controls/swatch';

export function FilterButton({
  entry,
  isShown,
  onPress,
  onPressTwice,
}: {
  readonly entry: LegendEntry;
  readonly isShown: boolean;
  readonly onPress: (withAlt: boolean) => void;
  readonly onPressTwice?: () => void;
}) {
  const t = useTranslate();
  return (
    <li>
      <button
        type="button"
        className="legend-entry legend-filter"
        aria-pressed={isShown}
        onClick={(event) => onPress(event.altKey)}
        onDoubleClick={onPressTwice}
      >
        <LegendSwatch swatch={entry.swatch} />
        <span>{t(entry.label)}</span>
        {!isShown && <Icon name="hidden" />}
      </button>
    </li>
  );
}
