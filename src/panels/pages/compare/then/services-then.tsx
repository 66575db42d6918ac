import type { Service } from '../../../../domain/service';
import { recordHistories } from '../../../../state/select-histories';
import { useAtlas, useTranslate } from '../../../context/atlas-context';
import type { CompareGroup } from '../rows/compare-rows';
import { statusRowsThen, thenGroup } from './then-groups';

/** Returns the group of what liner services were at the chosen time; none while no time is chosen. */
export function useServicesThen(
  services: readonly (Service | undefined)[],
): readonly CompareGroup[] {
  const tCompare = useTranslate('compare');
  const tRecords = useTranslate('records');
  const time = useAtlas((state) => state.time);
  const histories = useAtlas(recordHistories);
  if (!time || !histories) return [];
  const rows = statusRowsThen(
    time,
    services.map((service) => service && histories.services.get(service.id)),
    (status) => tRecords(`service-status.${status}`),
    tCompare,
  );
  return [thenGroup(time, rows, tCompare)];
}
