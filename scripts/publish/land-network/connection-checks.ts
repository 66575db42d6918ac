import type { Check } from '../checks/check';
import type { KeptData } from '../dataset';

/** Places whose only open ways lead through another country: Leticia lies on the Amazon, which comes from Peru and goes to Brazil. */
const REACHED_FROM_ABROAD: ReadonlySet<string> = new Set(['leticia']);

export const networkIsConnected: Check = {
  name: 'networkIsConnected',
  holds: "The open ways of each country are one connected network, and a port's place lies on one.",
  faults: ({ landNetwork }) => {
    const countries = [...new Set(landNetwork.places.map(({ country }) => country))];
    const open = new Set(
      landNetwork.stretches
        .filter(({ status }) => status === 'open')
        .flatMap(({ from, to }) => [from, to]),
    );
    return [
      ...countries.flatMap((country) => {
        const [main = [], ...others] = partsOf(country, landNetwork);
        return others.map(
          (part) =>
            `data/land-network: in ${country} no open way joins ${part.slice(0, 6).join(', ')}${part.length > 6 ? ` and ${part.length - 6} more` : ''} to ${main[0]} and the other ${main.length - 1} places`,
        );
      }),
      ...landNetwork.exportPorts
        .filter(({ place }) => !open.has(place))
        .map(
          ({ id, place }) =>
            `data/land-network/ports/${id}.yaml: place: no open way reaches ${place}`,
        ),
    ];
  },
};

/** Returns the connected parts of a country's open ways as lists of places, the largest first. */
function partsOf(
  country: string,
  { places, stretches }: KeptData['landNetwork'],
): readonly (readonly string[])[] {
  const inCountry = new Set(
    places.filter((place) => place.country === country).map(({ id }) => id),
  );
  const neighbours = new Map<string, string[]>();
  for (const { from, to, status } of stretches) {
    if (status !== 'open') continue;
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      if (!inCountry.has(a) || REACHED_FROM_ABROAD.has(a)) continue;
      neighbours.set(a, [...(neighbours.get(a) ?? []), ...(inCountry.has(b) ? [b] : [])]);
    }
  }
  const parts: string[][] = [];
  const seen = new Set<string>();
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = [start];
    for (const id of part) {
      for (const next of neighbours.get(id) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}
