import { useServices } from '../context/atlas-context';
import { useIsPhone } from '../context/use-is-phone';

/**
 * Returns the function that raises a phone's sheet to its full height, so that results have room above the
 * keyboard.
 */
export function useSheetForResults(): () => void {
  const { store } = useServices();
  const isPhone = useIsPhone();
  return () => {
    if (isPhone) store.getState().setSheet('full');
  };
}
