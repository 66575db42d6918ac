import { gpxGen, kmlGen } from '@tmcw/togeojson';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import type { FaultList } from '../fault';
import { membersOf, PropertyColumns } from '../table/property-columns';
import type { TableRow, TableSource } from '../table/table-source';
import { type SplitElement, splitElements } from './xml-elements';

/** Number of elements that are parsed at a time. */
const BATCH = 200;

/** The elements that become features. */
const ELEMENTS = {
  kml: new Set(['Placemark']),
  gpx: new Set(['wpt', 'rte', 'trk']),
} as const;

/** Properties that say how a feature is drawn, or repeat its geometry. */
const UNWANTED =
  /^(styleUrl|styleHash|styleMapHash|icon.*|stroke.*|fill.*|label-.*|marker-.*|coordinateProperties|_gpxType|visibility|@geometry-type)$/;

/** Returns the features of a KML or GPX text, each parsed alone. Origins are lines. */
export function xmlSource(text: string, format: 'kml' | 'gpx', faults: FaultList): TableSource {
  const columns = new PropertyColumns();
  return {
    names: columns.names,
    hasGeometries: true,
    hasFixedWidth: false,
    rows: rowsOf(text, format, columns, faults),
  };
}

async function* rowsOf(
  text: string,
  format: 'kml' | 'gpx',
  columns: PropertyColumns,
  faults: FaultList,
): AsyncGenerator<readonly TableRow[]> {
  let batch: TableRow[] = [];
  for (const element of splitElements(text, ELEMENTS[format])) {
    batch.push(...rowsOfElement(element, format, columns, faults));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function rowsOfElement(
  element: SplitElement,
  format: 'kml' | 'gpx',
  columns: PropertyColumns,
  faults: FaultList,
): readonly TableRow[] {
  const { line } = element;
  if ('fault' in element) {
    faults.add(element.fault, line);
    return [];
  }
  try {
    const parser = new DOMParser({ onError: onErrorStopParsing });
    const document = parser.parseFromString(element.text, 'text/xml');
    const features = [...(format === 'kml' ? kmlGen(document) : gpxGen(document))];
    if (features.length === 0) faults.add('bad-feature', line);
    return features.map(({ geometry, properties }) => ({
      origin: line,
      cells: columns.cellsOf(membersOf(properties).flatMap(wantedMember)),
      geometry: geometry ?? undefined,
    }));
  } catch (error) {
    faults.add('bad-feature', line, { text: error instanceof Error ? error.message : '' });
    return [];
  }
}

/** A description in HTML comes as an object; only its text is kept, as text. */
function wantedMember([name, value]: readonly [string, unknown]): [string, unknown][] {
  if (UNWANTED.test(name)) return [];
  if (typeof value !== 'object' || value === null) return [[name, value]];
  if ('@type' in value && 'value' in value) return [[name, value.value]];
  return [[name, value]];
}
