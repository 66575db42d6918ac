import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { runBuild } from '../stamp/stamp';
import { countHan, countHanOf, countryNames, hanOf } from './characters';
import { frontPageTexts, textsBesideFrontPage, textsSeenFirst } from './front-page-texts';
import { slicesByUse, unicodeRange } from './slices';

/**
 * Cuts the fonts down to the characters that the atlas uses. Chinese comes in slices of characters that are used alike, so
 * that a page fetches those of its own text: first those that the front page shows at once, then those of the rest of it and of its map, then what occurs most.
 */
const OUT = 'public/generated/fonts';
const MAP_NAMES = '.cache/map-names/first.json';
const TOWN_NAMES = '.cache/map-names/towns.json';
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

/** Characters in a slice: fewer make more requests, more make a page fetch what it does not show. */
const SLICE = 48;

/**
 * Families of the weights of Chinese. The bold one belongs to that of Latin, which comes first: while a slice of it is not there,
 * the regular one, which comes next, stands for it at the same width. Within a family a font of the device would.
 */
const HAN_FAMILIES = { 400: 'Noto Sans SC', 600: 'Noto Sans' } as const;

/** Tables that browsers do not need of characters set in one style, from left to right: 400 bytes of a slice. */
const IDLE_TABLES = ['BASE', 'GPOS', 'GSUB', 'STAT', 'gasp', 'prep', 'vhea', 'vmtx'];

/** What holds Chinese, from messages to the names of towns. A file of the last counts less than one of a record. */
const USES = [
  { weight: 800, paths: ['src/i18n/words/zh/atlas.ts'] },
  { weight: 200, paths: ['src'] },
  { weight: 1, paths: ['data'] },
  { weight: 0.1, paths: [TOWN_NAMES] },
];

/** Writes the fonts and their style sheets: one of Latin, and one of each weight of Chinese. Needs the built basemap for the characters of its labels. */
await runBuild({
  name: 'fonts',
  inputs: {
    entry: import.meta.url,
    data: ['src/', 'data/', MAP_NAMES, TOWN_NAMES].map(
      (path) => new URL(`../../${path}`, import.meta.url),
    ),
    packages: ['@fontsource/noto-sans', '@fontsource/noto-sans-sc'],
  },
  outputs: ['fonts', 'han', 'han-bold'].map(
    (name) => new URL(`../../${OUT}/${name}.css`, import.meta.url),
  ),
  run: buildFonts,
});

async function buildFonts(): Promise<string> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });

  const first = [
    textsSeenFirst('data'),
    frontPageTexts('data'),
    textsBesideFrontPage(),
    [readFileSync(MAP_NAMES, 'utf8')],
  ].map(hanOf);
  const slices = slicesByUse(
    first,
    [
      ...USES.map(({ weight, paths }) => ({ weight, counts: countHan(paths) })),
      { weight: 200, counts: countHanOf(countryNames('data')) },
    ],
    SLICE,
  );
  const latinFaces = [
    await latin('latin-400', 'noto-sans-latin-400-normal', 400, 'normal'),
    await latin('latin-600', 'noto-sans-latin-600-normal', 600, 'normal'),
    await latin('latin-400-italic', 'noto-sans-latin-400-italic', 400, 'italic'),
  ];
  writeFileSync(`${OUT}/fonts.css`, latinFaces.join(''));
  writeFileSync(`${OUT}/han.css`, await chinese(400, slices));
  writeFileSync(`${OUT}/han-bold.css`, await chinese(600, slices));
  return `${slices.flat().length} CJK characters in ${slices.length} slices`;
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

/** Writes the slices of a weight and returns their faces. */
async function chinese(
  weight: keyof typeof HAN_FAMILIES,
  slices: readonly (readonly string[])[],
): Promise<string> {
  const file = `noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`;
  // Unpacked and cut once, so that each slice is cut from little.
  const whole = await subsetFont(readFileSync(`${FONTSOURCE}/${file}`), slices.flat().join(''), {
    targetFormat: 'truetype',
  });
  const faces: string[] = [];
  for (const [i, characters] of slices.entries()) {
    const name = `han-${String(i).padStart(2, '0')}-${weight}`;
    const cut = await subsetFont(whole, characters.join(''), {
      targetFormat: 'woff2',
      noHinting: true,
      dropTables: IDLE_TABLES,
    });
    writeFileSync(`${OUT}/${name}.woff2`, cut);
    faces.push(face(HAN_FAMILIES[weight], name, weight, 'normal', unicodeRange(characters)));
  }
  return faces.join('');
}

function subset(file: string, characters: string): Promise<Buffer> {
  const font = readFileSync(`${FONTSOURCE}/${file}`);
  return subsetFont(font, characters, { targetFormat: 'woff2' });
}

function face(family: string, file: string, weight: number, style: string, range: string): string {
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;src:url(./${file}.woff2) format("woff2");unicode-range:${range}}\n`;
}

function rangesToText(ranges: readonly (readonly [number, number])[]): string {
  return ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    )
    .join('');
}
