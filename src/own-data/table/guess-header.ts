import { type Cell, isEmptyCell, parseDate, parseNumber, textOfCell } from './parse-cell';

/** Returns whether the first row of a table seems to name the columns: it holds distinct texts, years at most. */
export function guessHeader(first: readonly Cell[], rowCount: number): boolean {
  const texts = first.filter((cell) => !isEmptyCell(cell)).map((cell) => textOfCell(cell));
  if (texts.length === 0 || rowCount < 2) return false;
  const isData = (text: string) =>
    parseDate(text, 'day-first') !== undefined ||
    [true, false].some((comma) => parseNumber(text, comma) !== undefined) ||
    /\d\s*°/.test(text);
  const data = texts.filter(isData);
  const isYear = (text: string) => /^(19|20)\d\d$/.test(text);
  return new Set(texts).size === texts.length && data.length < texts.length && data.every(isYear);
}

/** Length to which names of columns are cut. */
const MAX_NAME = 200;

/** Returns distinct names of columns: those of the header, and letters as in a spreadsheet where it has none. */
export function columnNames(header: readonly Cell[], width: number): string[] {
  const used = new Set<string>();
  return Array.from({ length: width }, (_, column) => {
    const plain = textOfCell(header[column]).replace(/\s+/g, ' ').slice(0, MAX_NAME);
    const base = plain || columnLetters(column);
    let name = base;
    for (let copy = 2; used.has(name); copy++) name = `${base} ${copy}`;
    used.add(name);
    return name;
  });
}

/** Returns the letters of a column in a spreadsheet: A, B, ..., Z, AA. */
function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
