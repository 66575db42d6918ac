import { greatCircleDistance } from '../../src/geo/great-circle';
import type { Position } from '../../src/geo/position';

interface PlacedPort {
  /** UN/LOCODE in lower case, which begins with the code of the country. */
  readonly id: string;
  readonly position: Position;
}

interface Called {
  readonly calls: readonly { readonly port: string }[];
}

/** How a voyage begins at a country: at its main port, or at the port nearest to its largest town. */
export type CountryPort = { readonly kind: 'main' | 'near'; readonly port: string };

/**
 * Returns the port that stands for a country: the largest of a published ranking, else the port at which the most liner
 * services of the atlas call, else the port of the country nearest to its largest town. Undefined for a country without ports.
 */
export function countryPort(
  country: string,
  {
    ranked,
    services,
    ports,
    largestTown,
  }: {
    /** Ports of rankings by the country's code. */
    readonly ranked: ReadonlyMap<string, string>;
    readonly services: readonly Called[];
    readonly ports: readonly PlacedPort[];
    readonly largestTown: Position | undefined;
  },
): CountryPort | undefined {
  const isOwn = (id: string) => id.startsWith(country.toLowerCase());
  const known = ranked.get(country) ?? mostCalled(services, isOwn);
  if (known !== undefined) return { kind: 'main', port: known };
  if (!largestTown) return undefined;
  const distance = ({ position }: PlacedPort) => greatCircleDistance(largestTown, position);
  const [nearest] = ports
    .filter(({ id }) => isOwn(id))
    .toSorted((a, b) => distance(a) - distance(b));
  return nearest && { kind: 'near', port: nearest.id };
}

/** Returns the port at which the most services call; the first by code if several do. */
function mostCalled(
  services: readonly Called[],
  isOwn: (id: string) => boolean,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { calls } of services) {
    for (const port of new Set(calls.map((call) => call.port).filter(isOwn))) {
      counts.set(port, (counts.get(port) ?? 0) + 1);
    }
  }
  return [...counts].sort(
    ([a, most], [b, fewer]) => fewer - most || a.localeCompare(b, 'en'),
  )[0]?.[0];
}
