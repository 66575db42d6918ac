import { readFileSync } from 'node:fs';
import { iconRules } from './sheet-icons';
import { LOOK_RULES } from './slim-names';

/** Returns the style sheet of the pages that the build renders, from the sources in the folder of the project. */
export function prerenderedSheet(root: string): string {
  const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');
  return [
    read('scripts/site/prerendered/prerendered.css'),
    read('scripts/site/prerendered/still-map.css'),
    LOOK_RULES,
    iconRules(read('src/panels/styles/base.css')),
    darkWithoutScripts(read('src/panels/styles/tokens.css')),
  ].join('\n');
}

/**
 * Returns the tokens of the dark theme for readers who prefer it and have no scripts, which otherwise choose the theme. Throws if
 * the sheet of tokens has no such block.
 */
export function darkWithoutScripts(tokens: string): string {
  const [, block] = /:root\[data-theme="dark"\] \{([^}]*)\}/.exec(tokens) ?? [];
  if (block === undefined) throw new Error('The tokens have no dark theme');
  return `@media screen and (prefers-color-scheme: dark) and (scripting: none) {\n  :root:not([data-theme]) {${block}}\n}\n`;
}
