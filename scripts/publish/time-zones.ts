import tzLookup from '@photostructure/tz-lookup';
import type { GazetteerPort } from '../../src/domain/gazetteer';
import type { Position } from '../../src/geo/position';

/** Distances from a port at which a zone of its country is looked for, degrees, nearest first. */
const RINGS = [0.1, 0.2, 0.4, 0.8, 1.6];
const BEARINGS = [0, 45, 90, 135, 180, 225, 270, 315];

type PortWithoutZone = Omit<GazetteerPort, 'timeZone'>;

/**
 * Returns the ports with their IANA time zones. A port has the zone at its position or, where the map of zones is
 * too coarse or the port lies at sea, the nearest zone of its country. A port far from its country, as the list
 * has some, has the zone of most of its country's ports.
 */
export function withTimeZones(ports: readonly PortWithoutZone[]): readonly GazetteerPort[] {
  const near = new Map(ports.map((port) => [port.id, zoneNear(port)]));
  const usual = usualZones(ports, near);
  return ports.map((port) => ({
    ...port,
    timeZone:
      near.get(port.id) ??
      usual.get(port.country) ??
      zonesOf(port.country)[0] ??
      zoneAt(port.position),
  }));
}

function zoneNear({ country, position }: PortWithoutZone): string | undefined {
  const kept = new Set(zonesOf(country).map(plainName));
  return [position, ...around(position)]
    .map(zoneAt)
    .find((zone) => kept.has(plainName(zone)) || (kept.size === 0 && !zone.startsWith('Etc/')));
}

function usualZones(
  ports: readonly PortWithoutZone[],
  near: ReadonlyMap<string, string | undefined>,
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { id, country } of ports) {
    const zone = near.get(id);
    if (zone === undefined) continue;
    const ofCountry = counts.get(country) ?? new Map<string, number>();
    counts.set(country, ofCountry.set(zone, (ofCountry.get(zone) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([country, zones]) => [country, [...zones].sort(byCount)[0]?.[0] ?? '']),
  );
}

function byCount([, a]: readonly [string, number], [, b]: readonly [string, number]): number {
  return b - a;
}

function around([lon, lat]: Position): Position[] {
  return RINGS.flatMap((radius) =>
    BEARINGS.map((bearing): Position => {
      const angle = (bearing * Math.PI) / 180;
      return [lon + radius * Math.sin(angle), lat + radius * Math.cos(angle)];
    }),
  );
}

function zoneAt([lon, lat]: Position): string {
  return tzLookup(lat, ((lon + 540) % 360) - 180);
}

const countryZones = new Map<string, readonly string[]>();

/** Returns the zones of a country (ISO 3166-1 alpha-2), or none if the JavaScript engine does not know it. */
function zonesOf(country: string): readonly string[] {
  const known = countryZones.get(country);
  if (known) return known;
  const locale: Intl.Locale & ZonesOfLocale = new Intl.Locale(`und-${country}`);
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  countryZones.set(country, zones);
  return zones;
}

/** The property of Node 20 and the method of later versions. */
interface ZonesOfLocale {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[] | undefined;
}

const plainNames = new Map<string, string>();

/** Returns one name for all aliases of a zone: Asia/Kolkata was Asia/Calcutta. */
function plainName(zone: string): string {
  const known = plainNames.get(zone);
  if (known) return known;
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions();
  plainNames.set(zone, timeZone);
  return timeZone;
}
