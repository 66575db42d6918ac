import { createRequire } from 'node:module';
import type { GazetteerPort } from '../../src/domain/gazetteer';
import type { Port } from '../../src/domain/port';
import type { Position } from '../../src/geo/position';
import { PORT_SPELLINGS } from './port-spellings';
import { withTimeZones } from './time-zones';

interface ListedPort {
  readonly name: string;
  readonly coordinates?: readonly [number, number];
  readonly unlocs: readonly string[];
}

/** Ports left out, because the list has them in the wrong place, or with longitude and latitude swapped. */
const MISPLACED = ['arddc', 'bmsou', 'clcap', 'cnytn', 'isesk', 'repdg', 'tnjar', 'tramb'];

/**
 * What the list has wrong or lacks, by UN/LOCODE: it has Itaqui of Maranhão on the Uruguay river, and of the harbour of
 * Duluth and Superior only Superior. Positions of EMAP and of GeoNames.
 */
const CORRECTED: Readonly<Record<string, { readonly name: string; readonly at: Position }>> = {
  britq: { name: 'Itaqui', at: [-44.37, -2.577] },
  brita: { name: 'Itacoatiara', at: [-58.444, -3.143] },
  usdlh: { name: 'Duluth', at: [-92.107, 46.783] },
};

/** Decimal places of a degree: about a hundred metres, finer than the list is. */
const PLACES = 3;

/**
 * Returns the ports of the world from the package `sea-ports`, by UN/LOCODE. Ports that the atlas keeps have the
 * atlas's position, and the atlas's code where the list knows a port by several.
 */
export function worldPorts(kept: readonly Port[]): readonly GazetteerPort[] {
  const list = createRequire(import.meta.url)('sea-ports/lib/ports.json') as Record<
    string,
    ListedPort
  >;
  const ours = new Map(kept.map((port) => [port.id, port]));
  const found = new Map<string, Omit<GazetteerPort, 'timeZone'>>();
  for (const { name, coordinates, unlocs } of Object.values(list)) {
    const codes = unlocs.map((code) => code.toLowerCase());
    const id = codes.find((code) => ours.has(code)) ?? codes[0];
    if (
      !coordinates ||
      id === undefined ||
      MISPLACED.includes(id) ||
      !/^[a-z]{2}[a-z0-9]{3}$/.test(id)
    )
      continue;
    const [lon, lat] = ours.get(id)?.position ?? coordinates;
    found.set(id, {
      id,
      name: PORT_SPELLINGS[id] ?? name,
      country: id.slice(0, 2).toUpperCase(),
      position: [Number(lon.toFixed(PLACES)), Number(lat.toFixed(PLACES))],
    });
  }
  for (const [id, { name, at }] of Object.entries(CORRECTED)) {
    found.set(id, { id, name, country: id.slice(0, 2).toUpperCase(), position: at });
  }
  for (const { id, name, country, position } of kept) {
    if (!found.has(id)) found.set(id, { id, name: name.en, country, position });
  }
  return withTimeZones([...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
}
