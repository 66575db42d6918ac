import { type ComparableRef, MAX_COMPARED } from '../../domain/comparison';
import { isInTray } from '../../state/comparison-slice';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { Icon } from '../controls/icon';
import './comparison.css';

/** Shows the button that puts a record into the tray of the comparison or takes it out. */
export function CompareToggle({ record }: { readonly record: ComparableRef }) {
  const tCompare = useTranslate('compare');
  const isIn = useAtlas(({ tray }) => isInTray(tray, record));
  const isFull = useAtlas(
    ({ tray }) => tray.length >= MAX_COMPARED && tray[0]?.kind === record.kind,
  );
  const toggleCompared = useAtlas((state) => state.toggleCompared);
  if (isFull && !isIn) {
    return (
      <button type="button" className="button compare-toggle" disabled>
        {tCompare('toggle.full')}
      </button>
    );
  }
  return (
    <button type="button" className="button compare-toggle" onClick={() => toggleCompared(record)}>
      <Icon name={isIn ? 'minus' : 'plus'} />
      {tCompare(isIn ? 'toggle.remove' : 'toggle.add')}
    </button>
  );
}
