import type { FaultList } from './fault';
import { guessEncoding, HEAD_BYTES, isBinary, readText } from './formats/decode-text';
import type { OwnChoices, OwnFormat, OwnGuess } from './own-choices';
import { OWN_LIMITS } from './own-file';
import { ReadFailure } from './read-failure';
import type { TableSource } from './table/table-source';

/** Stands before each value of a GeoJSON text sequence (RFC 8142). */
const RECORD_SEPARATOR = '\u001e';

/** What was understood of a file before its rows are read. */
export type FileGuess = Pick<
  OwnGuess,
  'format' | 'encoding' | 'delimiter' | 'referenceSystem' | 'part' | 'parts'
>;

export interface OpenedFile {
  readonly guess: FileGuess;
  readonly source: TableSource;
}

export interface OpenContext {
  readonly choices: OwnChoices;
  readonly faults: FaultList;
  readonly onBytes: (readBytes: number) => void;
  /** Hears what is understood as soon as it is. */
  readonly onGuess: (guess: Partial<FileGuess>) => void;
}

const NOTHING_GUESSED = {
  ...{ encoding: undefined, delimiter: undefined, referenceSystem: undefined, part: undefined },
  parts: [],
};

/** Opens a file: tells its format by its first bytes, and fetches the code that reads it. Throws a `ReadFailure`. */
export async function openFile(file: Blob, context: OpenContext): Promise<OpenedFile> {
  if (file.size === 0) throw new ReadFailure('empty');
  if (file.size > OWN_LIMITS.fileBytes) throw new ReadFailure('too-large');
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  return isZipHead(head) ? openArchive(file, context) : openText(file, head, context);
}

function isZipHead(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5);
}

async function openText(
  file: Blob,
  head: Uint8Array,
  { choices, faults, onBytes, onGuess }: OpenContext,
): Promise<OpenedFile> {
  const encoding = choices.encoding ?? guessEncoding(head);
  onGuess({ encoding });
  if (isBinary(head, encoding)) throw new ReadFailure('unknown-format');
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  const format = choices.format ?? (await guessTextFormat(text));
  const guess = { ...NOTHING_GUESSED, format, encoding };
  onGuess({ format });
  if (format === 'geojson') {
    const { geojsonSource } = await import('./formats/geojson');
    const { source, system } = await geojsonSource(file, encoding, faults, onBytes);
    return { guess: { ...guess, referenceSystem: system }, source };
  }
  if (format === 'topojson') {
    const { parseTopology, topojsonSource } = await import('./formats/topojson');
    const topology = parseTopology(await readText(file, encoding, onBytes));
    const parts = topology.objects.map(({ name }) => name);
    const object =
      topology.objects.find(({ name }) => name === choices.part) ?? topology.objects[0];
    if (!object) throw new ReadFailure('no-rows');
    return {
      guess: { ...guess, part: object.name, parts },
      source: topojsonSource(topology, object, faults),
    };
  }
  if (format === 'kml' || format === 'gpx') {
    const { xmlSource } = await import('./formats/kml-gpx');
    return { guess, source: xmlSource(await readText(file, encoding, onBytes), format, faults) };
  }
  if (format !== 'csv') throw new ReadFailure('damaged');
  const { csvSource, guessDelimiter } = await import('./formats/csv');
  const delimiter = choices.delimiter ?? guessDelimiter(text);
  onGuess({ delimiter });
  return {
    guess: { ...guess, delimiter },
    source: csvSource(file, delimiter, encoding, faults, onBytes),
  };
}

/** Returns the format of a text by how it begins. What is neither XML nor JSON is a table. */
async function guessTextFormat(head: string): Promise<OwnFormat> {
  const start = head.replaceAll(RECORD_SEPARATOR, '').trimStart();
  if (start.startsWith('<')) {
    const { rootElement } = await import('./formats/xml-elements');
    const root = rootElement(start);
    if (root === 'kml' || root === 'gpx') return root;
    throw new ReadFailure('unknown-format');
  }
  if (!/^[{[]\s*["{[\]}]/.test(start)) return 'csv';
  const isTopology =
    /"type"\s*:\s*"Topology"/.test(start) || (/"arcs"\s*:/.test(start) && !/"Feature/.test(start));
  return isTopology ? 'topojson' : 'geojson';
}

async function openArchive(
  file: Blob,
  { choices, faults, onBytes, onGuess }: OpenContext,
): Promise<OpenedFile> {
  const { zipEntries } = await import('./formats/zip-entries');
  const entries = zipEntries(new Uint8Array(await file.arrayBuffer()));
  onBytes(file.size);
  const guess = NOTHING_GUESSED;
  const names = entries.map(({ name }) => name);
  if (names.some((name) => /^xl\/workbook\.xml$/i.test(name))) {
    onGuess({ format: 'xlsx' });
    const { openWorkbook, xlsxSource } = await import('./formats/xlsx');
    const workbook = openWorkbook(entries);
    const part = partOf(workbook.sheets, choices);
    return {
      guess: { ...guess, format: 'xlsx', part, parts: workbook.sheets },
      source: xlsxSource(workbook, part),
    };
  }
  const shapefiles = names.flatMap((name) => (/\.shp$/i.test(name) ? [name.slice(0, -4)] : []));
  if (shapefiles.length > 0) {
    onGuess({ format: 'shapefile' });
    const { shapefileSource } = await import('./formats/shapefile');
    const part = partOf(shapefiles, choices);
    const { source, system } = await shapefileSource(entries, part, faults);
    return {
      guess: { ...guess, format: 'shapefile', part, parts: shapefiles, referenceSystem: system },
      source,
    };
  }
  const kml = entries.find(({ name }) => /\.kml$/i.test(name));
  if (!kml) throw new ReadFailure('unknown-format');
  onGuess({ format: 'kmz' });
  const { xmlSource } = await import('./formats/kml-gpx');
  const bytes = kml.bytes();
  const text = new TextDecoder(guessEncoding(bytes.subarray(0, HEAD_BYTES))).decode(bytes);
  return { guess: { ...guess, format: 'kmz' }, source: xmlSource(text, 'kml', faults) };
}

/** Returns the part that the reader has chosen, else the first. */
function partOf(parts: readonly string[], { part }: OwnChoices): string {
  const found = part !== undefined && parts.includes(part) ? part : parts[0];
  if (found === undefined) throw new ReadFailure('no-rows');
  return found;
}
