/** Attributes of most names on still maps, each a class of the style sheet of prerendered pages: a map has seven groups of names. */
const LOOKS = [
  'fill="var(--m11)" stroke="var(--m1)" stroke-width="2.4"',
  'fill="var(--m10)" stroke="var(--m1)" stroke-width="4"',
  'fill="var(--m11)" opacity="0.8" stroke="var(--m1)" stroke-width="2.4"',
  'fill="var(--m10)" stroke="var(--m1)" stroke-width="2.8"',
  'fill="var(--m12)" stroke="var(--m0)" stroke-width="2"',
  'fill="var(--m10)" stroke="var(--m1)" stroke-width="3.6"',
];

/** The rules of the classes of looks. */
export const LOOK_RULES = LOOKS.map(
  (look, i) => `.still-map .n${i} { ${look.replaceAll(/="([^"]*)"/g, ': $1;')} }\n`,
).join('');

/** What all names have. */
const OF_NAMES = / font-family="[^"]*"|<g paint-order="stroke" stroke-linejoin="round">(.*)<\/g>/gs;

/** A mark that is one filled path, drawn by relative commands from a point. */
const MARK =
  /<g transform="translate\(([\d.-]+) ([\d.-]+)\)(?:scale\(([\d.]+)\))?"([^>]*)><path( fill="[^"]*") d="M([\d.]+) ([\d.]+)([a-z][^"A-Z]*)"\/><\/g>/g;

/**
 * Returns the names of a still map, as an SVG of a page, without what its style sheet says: what all names have, the looks of most,
 * and with marks that are alike, as the dots of towns, in one path. A half of it is left.
 */
export function slimNames(svg: string): string {
  return withMergedMarks(svg)
    .replace(OF_NAMES, (_, names: string | undefined) => names ?? '')
    .replace(/<g (fill="[^>]*?)(?=>| font-)/g, (group, look: string) => {
      const found = LOOKS.indexOf(look);
      return found < 0 ? group : `<g class="n${found}"`;
    });
}

function withMergedMarks(svg: string): string {
  const paths = new Map<string, string>();
  const rest = svg.replace(
    MARK,
    (_, left, top, scale = '1', own, fill, x: string, y: string, outline: string) => {
      const at = (move: string, from: string) =>
        Math.round((Number(move) / Number(scale) + Number(from)) * 10) / 10;
      const look = `${own}${fill}${scale === '1' ? '' : ` transform="scale(${scale})"`}`;
      paths.set(look, `${paths.get(look) ?? ''}M${at(left, x)} ${at(top, y)}${outline}`);
      return '';
    },
  );
  const merged = Array.from(paths, ([look, d]) => `<path${look} d="${d}"/>`).join('');
  return rest.replace(/(?<=^<svg[^>]*>)/, () => merged);
}
