import { type ComparableRef, comparisonOf } from '../../../domain/comparison';
import { isInTray } from '../../../state/comparison-slice';
import { useServices } from '../../context/atlas-context';
import type { Column } from './table-props';

/** Returns the function that compares other records instead; a tray with the present ones is changed too. */
export function useEditComparison(
  columns: readonly Column[],
): (records: readonly ComparableRef[]) => void {
  const { store } = useServices();
  return (records) => {
    const page = comparisonOf(records);
    if (!page) return;
    const { tray, setTray, select } = store.getState();
    const isTray =
      tray.length === columns.length && columns.every(({ ref }) => isInTray(tray, ref));
    if (isTray) setTray(records);
    select(page);
  };
}
