import type { Figure, FigureValue } from '../../src/domain/figure';
import { newestOf } from '../../src/domain/newest-value';
import type { Service } from '../../src/domain/service';
import type { CitedValue, ServiceSailings } from '../../src/domain/service-sailings';
import { citedSources } from '../../src/domain/source';

/** Returns how often ships sail, of each service whose interval is published, with the sources that its newest values cite. */
export function publishSailings(
  services: readonly Pick<Service, 'id' | 'figures' | 'sources'>[],
): readonly ServiceSailings[] {
  return services.flatMap(({ id, figures, sources }) => {
    const interval = citedValue(figures, 'frequency');
    if (!interval) return [];
    const size = citedValue(figures, 'ship-size');
    const cited = [...interval.sources, ...(size?.sources ?? [])];
    return [{ id, interval, ...(size && { size }), sources: citedSources(cited, sources) }];
  });
}

function citedValue(figures: readonly Figure[], id: string): CitedValue | undefined {
  const newest = newestOf(figures.find((each) => each.id === id)?.values ?? []);
  return newest && bare(newest);
}

function bare({ value, to, qualifier, asOf, sources }: FigureValue): CitedValue {
  return { value, ...(to !== undefined && { to }), qualifier, asOf, sources };
}
