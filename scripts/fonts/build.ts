import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { NAMESPACES } from '../../src/i18n/namespaces';
import { runBuild } from '../stamp/stamp';
import { hanIn, hanInCountries, hanInLabels, hanInNames } from './characters';

/**
 * Cuts the fonts down to the characters that the atlas uses. `han` holds the characters of the interface, the map
 * and all names on it; `han-text` those that occur only in longer texts, so that the first view loads little; `han-towns`
 * all of the names of towns. `han-rest-600` is bold what the last two have more: names of other records, towns as headings.
 */
const OUT = 'public/generated/fonts';
const MAP_NAMES = '.cache/map-names/first.json';
const TOWN_NAMES = '.cache/map-names/towns.json';
const EXPORT_PORTS = 'data/land-network/ports';
const FONTSOURCE = 'node_modules/@fontsource';

/** Basic Latin to Latin Extended-B, spacing and punctuation, currency signs, arrows, minus. */
const LATIN = rangesToText([
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x20a0, 0x20bf],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
]);

/** The characters that `isHan` admits, of 16 bits. */
const ALL_HAN = 'U+2E80-FFFF';

/** Chinese messages that are loaded with the pages that need them. */
const LATER_MESSAGES = NAMESPACES.filter((name) => name !== 'atlas').map((name) =>
  join('src', 'i18n', 'words', 'zh', `${name}.ts`),
);

/** Datasets whose names may appear in the first view, and in bold headings. */
const ON_THE_MAP = ['projects', 'ports', 'legs', 'corridors', 'passages', 'services', 'events'];

/** Writes the fonts and their style sheet. Needs the built basemap for the characters of its labels. */
await runBuild({
  name: 'fonts',
  inputs: {
    entry: import.meta.url,
    data: ['src/', 'data/', MAP_NAMES, TOWN_NAMES].map(
      (path) => new URL(`../../${path}`, import.meta.url),
    ),
    packages: ['@fontsource/noto-sans', '@fontsource/noto-sans-sc'],
  },
  outputs: [new URL(`../../${OUT}/fonts.css`, import.meta.url)],
  run: buildFonts,
});

async function buildFonts(): Promise<string> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });

  const han = new Set([
    ...hanIn(['src', MAP_NAMES], LATER_MESSAGES),
    ...LATER_MESSAGES.flatMap((file) => [...hanInLabels(file)]),
    ...ON_THE_MAP.flatMap((dataset) => [...hanInNames(join('data', dataset))]),
    ...hanInCountries('data'),
  ]);
  const hanText = new Set(
    [...hanIn(['data', ...LATER_MESSAGES])].filter((character) => !han.has(character)),
  );

  const hanTowns = hanIn([TOWN_NAMES, EXPORT_PORTS]);
  const beyondHan = new Set([...hanText, ...hanTowns].filter((character) => !han.has(character)));

  const css = [
    await latin('latin-400', 'noto-sans-latin-400-normal', 400, 'normal'),
    await latin('latin-600', 'noto-sans-latin-600-normal', 600, 'normal'),
    await latin('latin-400-italic', 'noto-sans-latin-400-italic', 400, 'italic'),
    // Browsers ask the face that stands last first: these are for what no other has.
    await chinese('han-towns-400', 400, hanTowns, ALL_HAN),
    await chinese('han-rest-600', 600, beyondHan, ALL_HAN),
    await chinese('han-400', 400, han),
    await chinese('han-600', 600, han),
    await chinese('han-text-400', 400, hanText),
  ];
  writeFileSync(`${OUT}/fonts.css`, css.join('\n'));
  return `${han.size} + ${hanText.size} Han characters, ${hanTowns.size} of towns`;
}

async function latin(name: string, source: string, weight: number, style: string) {
  const extended = source.replace('-latin-', '-latin-ext-');
  const [basic, ext] = await Promise.all([
    subset(`noto-sans/files/${source}.woff2`, LATIN),
    subset(`noto-sans/files/${extended}.woff2`, LATIN),
  ]);
  writeFileSync(`${OUT}/${name}.woff2`, basic);
  writeFileSync(`${OUT}/${name.replace('latin', 'latin-ext')}.woff2`, ext);
  return (
    face(
      'Noto Sans',
      name,
      weight,
      style,
      'U+0-FF,U+131,U+152-153,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212',
    ) +
    face(
      'Noto Sans',
      name.replace('latin', 'latin-ext'),
      weight,
      style,
      'U+100-130,U+132-151,U+154-24F',
    )
  );
}

async function chinese(
  name: string,
  weight: number,
  characters: ReadonlySet<string>,
  range = unicodeRange(characters),
) {
  const file = `noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`;
  writeFileSync(`${OUT}/${name}.woff2`, await subset(file, [...characters].join('')));
  return face('Noto Sans SC', name, weight, 'normal', range);
}

function subset(file: string, characters: string): Promise<Buffer> {
  const font = readFileSync(`${FONTSOURCE}/${file}`);
  return subsetFont(font, characters, { targetFormat: 'woff2' });
}

function face(family: string, file: string, weight: number, style: string, range: string): string {
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;src:url(./${file}.woff2) format("woff2");unicode-range:${range}}\n`;
}

function unicodeRange(characters: ReadonlySet<string>): string {
  const codes = [...characters].map((character) => character.codePointAt(0) ?? 0);
  return codes
    .sort((a, b) => a - b)
    .map((code) => `U+${code.toString(16).toUpperCase()}`)
    .join(',');
}

function rangesToText(ranges: readonly (readonly [number, number])[]): string {
  return ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    )
    .join('');
}
