import type { SeaLink, SeaWay } from '../../../src/domain/land-network';
import type { Position } from '../../../src/geo/position';
import { nauticalMiles } from '../../../src/geo/units';
import { routeBetween } from '../sea-leg';
import { KeptResults } from './kept-results';

const PANAMA = 'panama';

/** Routes between ports, which take ten seconds for all: kept beside the build until the routing network changes. */
export class PortRoutes {
  private readonly kept = new KeptResults<SeaWay>('.cache/port-routes.json');

  /** Returns the shortest way by sea to a port, and the shortest round the Panama Canal if that way takes it. */
  linkTo(id: string, from: Position, to: Position): SeaLink {
    const shortest = this.way(from, to);
    if (!shortest.passages.includes(PANAMA)) return { to: id, shortest };
    return { to: id, shortest, withoutPanama: this.way(from, to, [PANAMA]) };
  }

  /** Returns the shortest way by sea that takes none of the closed passages, in whole nautical miles. Throws if there is none. */
  way(from: Position, to: Position, closed: readonly string[] = []): SeaWay {
    return this.kept.get([from, to, ...closed].join(' '), () => {
      const { distance, passages } = routeBetween({ from, to, closed });
      return {
        length: nauticalMiles(Math.round(distance)),
        passages: passages.map(({ id }) => id),
      };
    });
  }

  /** Writes what was computed to the disk. */
  keep(): void {
    this.kept.write();
  }
}
