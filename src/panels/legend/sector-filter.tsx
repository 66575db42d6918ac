import type { Sector } from '../../domain/sector';
import type { LegendEntry } from '../../symbols/legend';
import { useAtlas } from '../atlas-context';
import { FilterButton } from './filter-button';

/** Pressed with Alt, or twice, it shows its sector alone: two presses undo each other before that. */
export function SectorFilter({
  entry,
  sector,
}: {
  readonly entry: LegendEntry;
  readonly sector: Sector;
}) {
  const isShown = useAtlas(({ filters }) => filters.sectors?.includes(sector) ?? true);
  const toggleSector = useAtlas((state) => state.toggleSector);
  const isolateSector = useAtlas((state) => state.isolateSector);
  return (
    <FilterButton
      entry={entry}
      isShown={isShown}
      onPress={(isAlone) => (isAlone ? isolateSector(sector) : toggleSector(sector))}
      onPressTwice={() => isolateSector(sector)}
    />
  );
}
