import { foldText } from '../../search/fold-text';
import type { PositionSource } from '../own-choices';
import { type Cell, isEmptyCell } from './parse-cell';
import { coordinatesParser, type ParseCoordinates } from './parse-coordinates';

const LAT_NAMES =
  /^(lat|latitude|latitud|latdd|lat dd|lat deg|decimal ?latitude|latitud decimal|geo lat|start lat|纬度|北纬|y|y coord|coord y|ycoord|point y)$/;
const LON_NAMES =
  /^(lon|lng|long|longitude|longitud|londd|lon dd|lon deg|decimal ?longitude|longitud decimal|geo (lon|lng|long)|start (lon|lng)|经度|东经|x|x coord|coord x|xcoord|point x)$/;
const LAT_PART = /\b(lat|latitude|latitud)\b|纬度/;
const LON_PART = /\b(lon|lng|long|longitude|longitud)\b|经度/;

/** Names of columns that often hold names of places. */
export const PLACE_NAMES =
  /\b(place|port|city|town|location|site|name|lugar|puerto|ciudad|localidad|sitio|ubicacion|nombre|porto|cidade|local|nome)\b|地点|港口|城市|地名|名称|位置/;

/** Part of the rows of the sample whose position must be read. */
const MOST = 0.8;

/** Part of the rows that must gain a sound position for columns to be taken the other way round. */
const LEAST_GAIN = 0.25;

const MAX_LAT = 90;
const MAX_LON = 180;

/** Returns the columns that seem to hold positions: by their names, else by their values; undefined if none does. */
export function guessPosition(
  names: readonly string[],
  sample: readonly (readonly Cell[])[],
  hasDecimalComma: boolean,
): PositionSource | undefined {
  return (
    byNames(names, sample, hasDecimalComma) ??
    inOneColumn(names, sample) ??
    byValues(names, sample, hasDecimalComma)
  );
}

function byNames(
  names: readonly string[],
  sample: readonly (readonly Cell[])[],
  hasDecimalComma: boolean,
): PositionSource | undefined {
  const folded = names.map((name) => foldText(name));
  for (const [lats, lons] of [
    [LAT_NAMES, LON_NAMES],
    [LAT_PART, LON_PART],
  ] as const) {
    const lat = folded.findIndex((name) => lats.test(name));
    const lon = folded.findIndex((name, column) => column !== lat && lons.test(name));
    if (lat < 0 || lon < 0) continue;
    const { share, isTurned } = judge(sample, lat, lon, hasDecimalComma);
    if (share < 0.5) continue;
    return isTurned
      ? { kind: 'two-columns', lat: lon, lon: lat }
      : { kind: 'two-columns', lat, lon };
  }
  return undefined;
}

function inOneColumn(
  names: readonly string[],
  sample: readonly (readonly Cell[])[],
): PositionSource | undefined {
  for (const column of names.keys()) {
    const texts = sample.filter((cells) => !isEmptyCell(cells[column]));
    if (!texts.some((cells) => typeof cells[column] === 'string' && /\d/.test(cells[column]))) {
      continue;
    }
    const [latFirst, lonFirst] = (['lat-lon', 'lon-lat'] as const).map((order) => {
      const parse = coordinatesParser({ kind: 'one-column', column, order }, false);
      return texts.filter((cells) => typeof parse(cells) !== 'string').length;
    });
    const best = Math.max(latFirst ?? 0, lonFirst ?? 0);
    if (best === 0 || best < MOST * texts.length) continue;
    const order = (latFirst ?? 0) >= (lonFirst ?? 0) ? 'lat-lon' : 'lon-lat';
    return { kind: 'one-column', column, order };
  }
  return undefined;
}

/** Finds two neighbouring columns of angles, written with decimals or as degrees and minutes. */
function byValues(
  names: readonly string[],
  sample: readonly (readonly Cell[])[],
  hasDecimalComma: boolean,
): PositionSource | undefined {
  for (let column = 0; column + 1 < names.length; column++) {
    const both = sample.filter(
      (cells) => !isEmptyCell(cells[column]) && !isEmptyCell(cells[column + 1]),
    );
    const isAngle = (cell: Cell) => /[.,]\d\d|°|[nsew]\s*$/i.test(String(cell));
    const angles = both.filter(
      (cells) => isAngle(cells[column]) && isAngle(cells[column + 1]),
    ).length;
    if (angles === 0 || angles < MOST * both.length) continue;
    const { share, isTurned } = judge(sample, column, column + 1, hasDecimalComma);
    if (share < MOST) continue;
    return isTurned
      ? { kind: 'two-columns', lat: column + 1, lon: column }
      : { kind: 'two-columns', lat: column, lon: column + 1 };
  }
  return undefined;
}

/** Returns the part of the full rows that are positions on Earth, and whether more are so with the columns turned round. */
function judge(
  sample: readonly (readonly Cell[])[],
  lat: number,
  lon: number,
  hasDecimalComma: boolean,
): { share: number; isTurned: boolean } {
  const full = sample.filter((cells) => !isEmptyCell(cells[lat]) || !isEmptyCell(cells[lon]));
  if (full.length === 0) return { share: 1, isTurned: false };
  const straight = countSound(
    full,
    coordinatesParser({ kind: 'two-columns', lat, lon }, hasDecimalComma),
  );
  const turned = countSound(
    full,
    coordinatesParser({ kind: 'two-columns', lat: lon, lon: lat }, hasDecimalComma),
  );
  // A few latitudes out of range do not turn the columns.
  const isTurned = turned - straight > full.length * LEAST_GAIN;
  return { share: (isTurned ? turned : straight) / full.length, isTurned };
}

function countSound(rows: readonly (readonly Cell[])[], parse: ParseCoordinates): number {
  return rows.filter((cells) => {
    const found = parse(cells);
    return (
      typeof found !== 'string' && Math.abs(found[1]) <= MAX_LAT && Math.abs(found[0]) <= MAX_LON
    );
  }).length;
}
