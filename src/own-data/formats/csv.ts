import type { FaultList } from '../fault';
import { DELIMITERS, type Delimiter, type TextEncoding } from '../own-choices';
import type { TableRow, TableSource } from '../table/table-source';
import { CsvRows } from './csv-rows';
import { decodeText } from './decode-text';

/** Lines by which the delimiter is guessed. */
const SAMPLE = 50;

/** Returns the rows of a CSV file, read in slices. */
export function csvSource(
  file: Blob,
  delimiter: Delimiter,
  encoding: TextEncoding,
  faults: FaultList,
  onBytes: (readBytes: number) => void,
): TableSource {
  return {
    names: undefined,
    hasGeometries: false,
    hasFixedWidth: true,
    rows: rowsOf(file, delimiter, encoding, faults, onBytes),
  };
}

async function* rowsOf(
  file: Blob,
  delimiter: Delimiter,
  encoding: TextEncoding,
  faults: FaultList,
  onBytes: (readBytes: number) => void,
): AsyncGenerator<readonly TableRow[]> {
  const rows = new CsvRows(delimiter, faults);
  for await (const piece of decodeText(file, encoding, onBytes)) yield rows.push(piece);
  yield rows.finish();
}

/** Returns the delimiter that splits the first lines into most cells of an equal number. */
export function guessDelimiter(head: string): Delimiter {
  const lines = head
    .split(/\r\n?|\n/)
    .slice(0, SAMPLE)
    .filter((line) => line.trim() !== '');
  let best: { readonly delimiter: Delimiter; readonly score: number } = {
    delimiter: ',',
    score: 0,
  };
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => unquoted(line).split(delimiter).length - 1);
    const usual = commonest(counts.filter((count) => count > 0));
    const equal = counts.filter((count) => count === usual).length / lines.length;
    // Equality first: commas inside numbers and sentences come in any number.
    const score = usual === 0 ? 0 : equal * equal * Math.log2(2 + usual);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function unquoted(line: string): string {
  return line.replace(/"(?:[^"]|"")*"/g, '');
}

function commonest(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  const [[count] = [0]] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return count;
}
