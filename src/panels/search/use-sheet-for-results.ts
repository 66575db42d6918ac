import { useServices } from '../context/atlas-context';
import { useIsPhone } from '../context/use-is-phone';

/** Returns what raises the sheet of a phone to its full height, so that results have room above the keyboard. */
export function useSheetForResults(): () => void {
  const { store } = useServices();
  const isPhone = useIsPhone();
  return () => {
    if (isPhone) store.getState().setSheet('full');
  };
}
