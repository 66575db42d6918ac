import { type ComparableRef, MAX_COMPARED } from '../../domain/comparison';
import { isInTray } from '../../state/comparison-slice';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';
import './comparison.css';

/** Shows beside a row of a list the button that puts its record into the tray of the comparison or takes it out. */
export function CompareButton({
  record,
  name,
}: {
  readonly record: ComparableRef;
  readonly name: string;
}) {
  const tCompare = useTranslate('compare');
  const isIn = useAtlas(({ tray }) => isInTray(tray, record));
  const isFull = useAtlas(
    ({ tray }) => tray.length >= MAX_COMPARED && tray[0]?.kind === record.kind,
  );
  const toggleCompared = useAtlas((state) => state.toggleCompared);
  const isShut = isFull && !isIn;
  const label = tCompare(isIn ? 'row.remove' : isShut ? 'row.full' : 'row.add', { name });
  return (
    <button
      type="button"
      className="compare-row-button"
      aria-pressed={isIn}
      aria-disabled={isShut}
      aria-label={label}
      title={label}
      onClick={() => toggleCompared(record)}
    >
      <Icon name={isIn ? 'check' : 'plus'} />
    </button>
  );
}
