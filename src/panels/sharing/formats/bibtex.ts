import { dateParts, type Work } from './work';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What LaTeX would take for a command. A brace is written as a command, because BibTeX counts braces, escaped or not. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/**
 * Formats a BibTeX entry in UTF-8. Author and title stand in two pairs of braces: the author is no person's name, and the
 * title keeps its capitals. Version and day of access are fields for programs that know them, and a note for the others.
 */
export function bibtex(work: Work): string {
  const { author, title, version, date, accessed, url, asOf } = work;
  const [year, month] = date === undefined ? [] : dateParts(date);
  const notes = [
    version === undefined ? '' : `Version ${version}`,
    asOf === undefined ? '' : `as of ${asOf}`,
    accessed === undefined ? '' : `accessed ${accessed}`,
  ].filter((note) => note !== '');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', `{{${escapeLatex(author)}}}`],
    ['title', `{{${escapeLatex(title)}}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['version', version === undefined ? undefined : `{${version}}`],
    ['url', url === undefined ? undefined : `{${plainUrl(url)}}`],
    ['urldate', accessed === undefined ? undefined : `{${accessed}}`],
    ['note', notes.length === 0 ? undefined : `{${notes.join(', ')}}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},`],
  );
  return [`@misc{${work.id},`, ...lines, '}'].join('\n');
}

function escapeLatex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (character) => ESCAPES[character] ?? character);
}

/** Returns an address in ASCII, as LaTeX wants it, in which no brace ends the field. */
function plainUrl(url: string): string {
  return new URL(url).href.replaceAll('{', '%7B').replaceAll('}', '%7D');
}
