import { element, textElement, type XmlNode, xmlDocument } from '../xml';
import type {
  ExportedLeg,
  ExportedStop,
  ExportedVoyage,
  ExportedWaypoint,
} from './exported-voyage';
import { aboutFile } from './file-facts';
import { waypointName } from './waypoint-name';
import { instantAt, utcText, writtenPosition } from './written-values';

const LICENCE = 'https://opensource.org/license/mit';

/**
 * Returns a voyage as GPX 1.1: a waypoint for each stop and a route for each leg. A plotter sails straight from one point of a
 * route to the next, so long great circles have points between their ends.
 */
export function voyageGpx(voyage: ExportedVoyage, creator: string): string {
  const { facts, stops, legs } = voyage;
  let number = 0;
  return xmlDocument(
    element(
      'gpx',
      { xmlns: 'http://www.topografix.com/GPX/1/1', version: '1.1', creator },
      element(
        'metadata',
        {},
        textElement('name', facts.title),
        textElement('desc', aboutFile(facts)),
        element('copyright', { author: creator }, textElement('license', LICENCE)),
        element('link', { href: facts.link }),
      ),
      ...stops.map((stop) => stopWaypoint(voyage, stop)),
      ...legs.map((leg, i) =>
        element(
          'rte',
          {},
          textElement('name', `${leg.from} – ${leg.to}`),
          textElement('desc', facts.notForNavigation),
          textElement('number', String(i + 1)),
          textElement('type', leg.mode),
          ...leg.waypoints.map((point) => routePoint(voyage, leg, point, ++number)),
        ),
      ),
    ),
  );
}

function stopWaypoint(voyage: ExportedVoyage, { name, position, arrives, leaves }: ExportedStop) {
  return element(
    'wpt',
    place(position),
    time(instantAt(voyage, arrives ?? leaves)),
    textElement('name', name),
    textElement('type', 'stop'),
  );
}

function routePoint(
  voyage: ExportedVoyage,
  _leg: ExportedLeg,
  point: ExportedWaypoint,
  number: number,
): XmlNode {
  return element(
    'rtept',
    place(point.position),
    time(instantAt(voyage, point.time)),
    textElement('name', waypointName(point, number)),
    textElement('type', point.kind),
  );
}

function place(position: ExportedWaypoint['position']) {
  const [lon, lat] = writtenPosition(position);
  return { lat, lon };
}

function time(instant: Date | undefined): XmlNode {
  return instant ? textElement('time', utcText(instant)) : '';
}
