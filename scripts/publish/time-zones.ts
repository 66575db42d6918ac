import tzLookup from '@photostructure/tz-lookup';
import type { GazetteerPort } from '../../src/domain/gazetteer';
import type { Position } from '../../src/geo/position';

/** How far around a port a zone of its country is looked for, in degrees, nearest first. */
const RINGS = [0.1, 0.2, 0.4, 0.8, 1.6];
const BEARINGS = [0, 45, 90, 135, 180, 225, 270, 315];

type PortWithoutZone = Omit<GazetteerPort, 'timeZone'>;

/**
 * Ports with their IANA time zones: that of their position or, where the map of zones is too coarse or the
 * port stands at sea, the nearest that their country keeps. A port far from its country, as some stand in
 * the list, keeps the zone of most of its country's ports.
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

/** The zones that a country keeps, ISO 3166-1 alpha-2; none if the engine does not know it. */
function zonesOf(country: string): readonly string[] {
  const known = countryZones.get(country);
  if (known) return known;
  const locale: Intl.Locale & ZonesOfLocale = new Intl.Locale(`und-${country}`);
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  countryZones.set(country, zones);
  return zones;
}

/** A property in Node 20, a method since. */
interface ZonesOfLocale {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[] | undefined;
}

const plainNames = new Map<string, string>();

/** One name for all that mean the same zone: Asia/Kolkata was Asia/Calcutta. */
function plainName(zone: string): string {
  const known = plainNames.get(zone);
  if (known) return known;
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions();
  plainNames.set(zone, timeZone);
  return timeZone;
}
