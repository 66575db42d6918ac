import { describe, expect, it } from 'vitest';
import { mapVariables } from '../../../src/still-map/inks';
import { darkWithoutScripts, prerenderedSheet } from './prerendered-sheet';

/** Returns the variables of a part of a style sheet as `mapVariables` writes them. */
function variablesIn(css: string): string {
  return [...css.matchAll(/(--m\d+): ([^;]+);/g)]
    .map(([, name, value]) => `${name}:${value};`)
    .join('');
}

describe('the style sheet of prerendered pages', () => {
  const sheet = prerenderedSheet('');

  it('has the colours of the live map in both themes', () => {
    const [light = '', dark = ''] = sheet.split('@media screen and (prefers-color-scheme: dark)');
    expect(variablesIn(light)).toBe(mapVariables('light'));
    expect(variablesIn(dark)).toBe(mapVariables('dark'));
  });

  it('has the dark tokens of the app for readers without scripts', () => {
    const dark = sheet.slice(sheet.lastIndexOf('(scripting: none)'));
    expect(dark).toMatch(/:root:not\(\[data-theme\]\) \{\s*color-scheme: dark;/);
    expect(dark).toContain('--paper: #141c25;');
  });

  it('cannot be made of tokens without a dark theme', () => {
    expect(() => darkWithoutScripts(':root { --paper: #fff; }')).toThrow('dark');
  });
});
