import { useAtlas, useIsPhone } from '../context/atlas-context';
import { LegendCard } from './legend-card';
import { LegendDialog } from './legend-dialog';

/** Shows the meaning of the map's marks, and the controls that hide or show them. */
export function Legend() {
  const isPhone = useIsPhone();
  const isOpen = useAtlas((state) => state.isLegendOpen);
  const setLegendOpen = useAtlas((state) => state.setLegendOpen);
  return isPhone ? <LegendDialog /> : <LegendCard isOpen={isOpen} onOpen={setLegendOpen} />;
}
