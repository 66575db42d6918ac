import type { ListedService } from '../../../domain/service';
import { type ServiceSailings, shipsAWeek, spaceAWeek } from '../../../domain/service-sailings';

/** A service with its sailings, as a chart shows it. */
export interface SailingRow {
  readonly service: ListedService;
  readonly sailings: ServiceSailings;
  readonly ships: number;
  readonly space?: { readonly value: number; readonly to?: number };
}

/** Returns the services of which the interval is known: those that run first, then by ships and space a week. */
export function sailingRows(
  services: readonly ListedService[],
  all: readonly ServiceSailings[],
): readonly SailingRow[] {
  const rows = services.flatMap((service): readonly SailingRow[] => {
    const sailings = all.find(({ id }) => id === service.id);
    if (!sailings) return [];
    const space = spaceAWeek(sailings);
    return [{ service, sailings, ships: shipsAWeek(sailings), ...(space && { space }) }];
  });
  return rows.toSorted(
    (a, b) =>
      Number(isRunning(b.service)) - Number(isRunning(a.service)) ||
      b.ships - a.ships ||
      greatestSpace(b) - greatestSpace(a),
  );
}

/** Returns whether a service runs as last published. */
export function isRunning({ status }: Pick<ListedService, 'status'>): boolean {
  return status === 'running';
}

function greatestSpace({ space }: SailingRow): number {
  return space?.to ?? space?.value ?? 0;
}
