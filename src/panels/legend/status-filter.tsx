import type { ProjectStatus } from '../../domain/status';
import type { LegendEntry } from '../../symbols/legend';
import { useAtlas } from '../atlas-context';
import { FilterButton } from './filter-button';

export function StatusFilter({
  entry,
  status,
}: {
  readonly entry: LegendEntry;
  readonly status: ProjectStatus;
}) {
  const isShown = useAtlas(({ filters }) => filters.statuses?.includes(status) ?? true);
  const toggleStatus = useAtlas((state) => state.toggleStatus);
  return <FilterButton entry={entry} isShown={isShown} onPress={() => toggleStatus(status)} />;
}
