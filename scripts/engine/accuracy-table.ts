/** The columns of the bench's table that the package shows, by their heads, with the heads it shows them under. */
const COLUMNS = [
  ['measure', 'measure'],
  ['atlas', 'this engine'],
  ['searoute-js', 'searoute-js'],
] as const;

/**
 * Returns the table of `docs/routing.md`, which the bench writes, with the columns of the two engines alone. Throws if it has no such table.
 */
export function accuracyTable(report: string): string {
  const [head, , ...rows] = tableOf(report).map(cellsOf);
  const columns = COLUMNS.map(([name]) => (head ?? []).indexOf(name));
  if (columns.includes(-1) || rows.length === 0) {
    throw new Error(`docs/routing.md has no table of ${COLUMNS.map(([name]) => name).join(', ')}`);
  }
  const shown = rows.map((row) => columns.map((column) => row[column] ?? ''));
  const heads = COLUMNS.map(([, name]) => name);
  return [heads, heads.map(() => '---'), ...shown]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Returns the lines of the first table. */
function tableOf(report: string): readonly string[] {
  const lines = report.split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  if (first < 0) return [];
  const end = lines.findIndex((line, i) => i > first && !line.startsWith('|'));
  return lines.slice(first, end < 0 ? undefined : end);
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
