const BEGIN = '<!-- report: written by `npm run data:report -- --write` -->';
const END = '<!-- /report -->';

/** A page with the report between its marks. Throws if the page has no marks. */
export function withReport(page: string, report: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The page wants “${BEGIN}” and “${END}”`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${report.trim()}\n\n${page.slice(end)}`;
}
