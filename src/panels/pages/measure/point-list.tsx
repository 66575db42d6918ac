import type { Position } from '../../../geo/position';
import { formatPosition } from '../../../i18n/format-position';
import { useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { Icon } from '../../controls/icon';

/** Lists the points in order, each with a button that removes it. */
export function PointList({
  points,
  onEmpty,
}: {
  readonly points: readonly Position[];
  /** Called when the removed point's button leaves no other in its place. */
  readonly onEmpty: () => void;
}) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const { store } = useServices();

  function remove(index: number) {
    if (index === points.length - 1) onEmpty();
    store.getState().removeRulerPoint(index);
  }

  return (
    <ol className="ruler-points">
      {points.map((position, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the focus stays at its position, not with the point.
        <li key={i}>
          <span className="ruler-number" aria-hidden="true">
            {i + 1}
          </span>
          <span className="ruler-position">{formatPosition(locale, position)}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={tRecords('measure.remove', { count: i + 1 })}
            title={tRecords('measure.remove', { count: i + 1 })}
            onClick={() => remove(i)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ol>
  );
}
