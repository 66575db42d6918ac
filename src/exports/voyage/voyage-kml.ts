import { splitTrack } from '../../geo/antimeridian';
import type { Track } from '../../geo/position';
import { element, textElement, type XmlNode, xmlDocument } from '../xml';
import type { ExportedLeg, ExportedStop, ExportedVoyage } from './exported-voyage';
import { aboutFile } from './file-facts';
import {
  instantAt,
  utcText,
  writtenDays,
  writtenDegrees,
  writtenNumber,
  writtenPosition,
} from './written-values';

/** Colours of lines as KML writes them: alpha, blue, green, red. The accent of the map, and its grey for what goes over land. */
const LINE_COLOURS = { sea: 'ff0c41c2', land: 'ff4d6b8c' } as const;

/** Returns a voyage as KML 2.2 (OGC 07-147r2): stops as points, legs as tessellated lines in steps of 50 km, cut at 180 degrees. */
export function voyageKml(voyage: ExportedVoyage): string {
  const { facts, stops, legs } = voyage;
  return xmlDocument(
    element(
      'kml',
      { xmlns: 'http://www.opengis.net/kml/2.2' },
      element(
        'Document',
        {},
        textElement('name', facts.title),
        textElement('description', aboutFile(facts)),
        ...(['sea', 'land'] as const).map(style),
        ...legs.flatMap((leg) => legPlacemark(leg)),
        ...stops.map((stop) => stopPlacemark(voyage, stop)),
      ),
    ),
  );
}

function style(mode: ExportedLeg['mode']): XmlNode {
  const line = element(
    'LineStyle',
    {},
    textElement('color', LINE_COLOURS[mode]),
    textElement('width', '3'),
  );
  return element('Style', { id: mode }, line);
}

function stopPlacemark(
  voyage: ExportedVoyage,
  { id, name, position, arrives, leaves }: ExportedStop,
): XmlNode {
  const [arrival, departure] = [instantAt(voyage, arrives), instantAt(voyage, leaves)];
  return element(
    'Placemark',
    {},
    textElement('name', name),
    data({
      ...{ kind: 'stop', id },
      arrives_after_days: arrives && writtenDays(arrives),
      leaves_after_days: leaves && writtenDays(leaves),
      arrives_utc: arrival && utcText(arrival),
      leaves_utc: departure && utcText(departure),
    }),
    element('Point', {}, textElement('coordinates', writtenPosition(position).join(','))),
  );
}

function legPlacemark(leg: ExportedLeg): XmlNode[] {
  if (leg.track.length < 2) return [];
  return [
    element(
      'Placemark',
      {},
      textElement('name', `${leg.from} – ${leg.to}`),
      textElement('styleUrl', `#${leg.mode}`),
      data({
        ...{ kind: 'leg', mode: leg.mode },
        length_nm: writtenNumber(leg.length),
        length_km: writtenNumber(leg.kilometres),
        days: writtenDays(leg.time),
        passages: leg.passages.join(', ') || undefined,
        not_open_km: leg.mode === 'land' ? writtenNumber(leg.notOpen) : undefined,
      }),
      lines(leg.track),
    ),
  ];
}

function lines(track: Track): XmlNode {
  const parts = splitTrack(track).map((part) =>
    element(
      'LineString',
      {},
      textElement('tessellate', '1'),
      textElement(
        'coordinates',
        part.map((position) => position.map(writtenDegrees).join(',')).join(' '),
      ),
    ),
  );
  return parts.length === 1 ? parts.join('') : element('MultiGeometry', {}, ...parts);
}

function data(values: Readonly<Record<string, string | number | undefined>>): XmlNode {
  return element(
    'ExtendedData',
    {},
    ...Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => element('Data', { name }, textElement('value', String(value)))),
  );
}
