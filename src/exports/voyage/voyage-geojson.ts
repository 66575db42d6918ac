import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { splitTrack } from '../../geo/antimeridian';
import type { Track } from '../../geo/position';
import { hours } from '../../geo/units';
import type { ExportedLeg, ExportedStop, ExportedVoyage } from './exported-voyage';
import {
  instantAt,
  utcText,
  writtenDays,
  writtenDegrees,
  writtenNumber,
  writtenPosition,
} from './written-values';

/** Returns a voyage as GeoJSON (RFC 7946): stops as points and legs as lines, which are cut at 180 degrees. */
export function voyageGeoJson(voyage: ExportedVoyage): string {
  const { facts } = voyage;
  const about = {
    derived: facts.derived,
    data_version: facts.version,
    licence: facts.licence,
    sources: facts.sources,
    link: facts.link,
    warning: facts.notForNavigation,
  };
  const collection: FeatureCollection<Geometry | null> & Readonly<Record<string, unknown>> = {
    type: 'FeatureCollection',
    name: facts.title,
    description: facts.description,
    ...about,
    length_at_sea_nm: writtenNumber(voyage.bySea),
    length_on_land_km: writtenNumber(voyage.overLand),
    days: writtenDays(voyage.total),
    speed_kn: writtenNumber(voyage.speed),
    features: [
      ...voyage.stops.map((stop, i) => stopFeature(voyage, stop, i, about)),
      ...voyage.legs.map((leg, i) => legFeature(leg, i, about)),
    ],
  };
  return `${JSON.stringify(collection)}\n`;
}

function stopFeature(
  voyage: ExportedVoyage,
  { id, name, position, arrives, leaves }: ExportedStop,
  i: number,
  about: object,
): Feature {
  const timeOf = (time: typeof arrives) => {
    const instant = instantAt(voyage, time);
    return instant && utcText(instant);
  };
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: writtenPosition(position) },
    properties: {
      ...{ kind: 'stop', number: i + 1, id, name },
      ...(arrives !== undefined && { arrives_after_days: writtenDays(hours(arrives)) }),
      ...(leaves !== undefined && { leaves_after_days: writtenDays(hours(leaves)) }),
      ...(timeOf(arrives) && { arrives_utc: timeOf(arrives) }),
      ...(timeOf(leaves) && { leaves_utc: timeOf(leaves) }),
      ...about,
    },
  };
}

function legFeature(leg: ExportedLeg, i: number, about: object): Feature<Geometry | null> {
  return {
    type: 'Feature',
    geometry: lineOf(leg.track),
    properties: {
      ...{ kind: 'leg', number: i + 1, name: `${leg.from} – ${leg.to}` },
      ...{ from: leg.from, to: leg.to, mode: leg.mode },
      length_nm: writtenNumber(leg.length),
      length_km: writtenNumber(leg.kilometres),
      days: writtenDays(leg.time),
      passages: leg.passages,
      ...(leg.mode === 'land' && { not_open_km: writtenNumber(leg.notOpen) }),
      ...about,
    },
  };
}

function lineOf(track: Track): Geometry | null {
  if (track.length < 2) return null;
  // The cut at 180 degrees stays on its side, which a wrapped longitude would not.
  const parts = splitTrack(track).map((part) =>
    part.map(([lon, lat]) => [writtenDegrees(lon), writtenDegrees(lat)]),
  );
  const [only] = parts;
  return parts.length === 1 && only
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: parts };
}
