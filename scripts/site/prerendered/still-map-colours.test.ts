import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mapVariables } from '../../../src/still-map/inks';

/** Returns the variables of a block of CSS as `mapVariables` writes them. */
function variablesIn(css: string): string {
  return [...css.matchAll(/(--m\d+): ([^;]+);/g)]
    .map(([, name, value]) => `${name}:${value};`)
    .join('');
}

it('the style sheet of still maps has the colours of the live map in both themes', () => {
  const css = readFileSync('scripts/site/prerendered/still-map.css', 'utf8');
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
  expect(variablesIn(light)).toBe(mapVariables('light'));
  expect(variablesIn(dark)).toBe(mapVariables('dark'));
});
