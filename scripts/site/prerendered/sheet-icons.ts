import { DRAWINGS, type Drawing } from '../../../src/panels/controls/icon-drawings';

/** An icon as the app draws it. */
const ICON =
  /<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"(?: focusable="false")?>((?:<path [^>]*><\/path>)+)<\/svg>/g;

const NAMES = new Map(
  Object.entries<Drawing>(DRAWINGS).map(([name, drawing]) => [pathsOf(drawing), name]),
);

/** Returns rendered markup whose icons have a name in place of their paths, by which the style sheet of `iconRules` draws them. */
export function withNamedIcons(markup: string): string {
  return markup.replace(ICON, (icon, paths: string) => {
    const name = NAMES.get(paths);
    return name === undefined ? icon : `<svg class="icon" data-icon="${name}"></svg>`;
  });
}

/**
 * Returns the rules that draw named icons in the colour of the text around them, as masks, with the strokes that the style sheet of the app
 * gives them. Throws if that has none.
 */
export function iconRules(base: string): string {
  const [, block = ''] = /^\.icon \{([^}]*)\}/m.exec(base) ?? [];
  const strokes = Array.from(
    block.matchAll(/(stroke-[a-z]+): ([^;]+);/g),
    ([, name, value]) => `${name}='${value}'`,
  ).join(' ');
  if (strokes === '') throw new Error('The style sheet of the app has no strokes of icons');
  const rules = Object.entries<Drawing>(DRAWINGS).map(([name, { lines, filled }]) => {
    const dots = filled === undefined ? '' : `<path d='${filled}' fill='#000'/>`;
    const picture = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='#000' ${strokes}><path d='${lines}'/>${dots}</svg>`;
    return `[data-icon="${name}"]{mask-image:url("data:image/svg+xml,${encodeURIComponent(picture)}")}`;
  });
  return [
    '.icon[data-icon]{background:currentcolor;mask-size:100%;forced-color-adjust:none;print-color-adjust:exact}',
    ...rules,
  ].join('\n');
}

/** Returns the paths of a drawing as they are rendered. */
function pathsOf({ lines, filled }: Drawing): string {
  const dots = filled === undefined ? '' : `<path d="${filled}" class="icon-filled"></path>`;
  return `<path d="${lines}"></path>${dots}`;
}
