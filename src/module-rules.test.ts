import { describe, expect, it } from 'vitest';
import { withoutComments } from '../tools/imports/import-reader';
import { ENGINE_ENTRY } from './engine-entry.fixture';
import { FILES, folderOf, packageOf, SHIPPED } from './modules.fixture';

/** Packages that only these folders talk to. */
const OWNERS: Readonly<Record<string, string>> = {
  'maplibre-gl': 'map',
  pmtiles: 'map',
  '@base-ui/react': 'panels',
  react: 'panels',
  preact: 'panels',
  valibot: 'datasets',
};

/** Folders without a package that draws, stores or listens: they can be tested and moved as they are. */
const PURE = [
  'geo',
  'domain',
  'routing',
  'voyage',
  'hinterland',
  'search',
  'i18n',
  'symbols',
  'url',
];
const PURE_PACKAGES = [
  '@turf/turf',
  '@date-fns/tz',
  'geographiclib-geodesic',
  'geojson',
  'flatqueue',
];

const WRITES_ADDRESS =
  /\bhistory\s*(\.\s*(pushState|replaceState|go|back|forward)\b|\[)|\blocation\s*\.\s*(assign|replace|reload)\b|\blocation(\s*\.\s*\w+)?\s*=(?!=)/;

/** The one writer of the address, and `main`, which shows the link that could not be copied. */
const MAY_WRITE_ADDRESS = ['app/wire-url.ts'];

describe('packages', () => {
  for (const [name, owner] of Object.entries(OWNERS)) {
    it(`${name} is imported in src/${owner} alone`, () => {
      const found = SHIPPED.filter(({ imports }) =>
        imports.some(({ from }) => packageOf(from) === name),
      );
      const elsewhere = found
        .filter(({ file }) => folderOf(file) !== owner)
        .filter(({ imports }) =>
          imports.some((each) => packageOf(each.from) === name && !each.isTypeOnly),
        );
      expect(elsewhere.map(({ file }) => file)).toEqual([]);
    });
  }

  it(`are few in ${PURE.join(', ')}`, () => {
    const others = SHIPPED.filter(({ file }) => PURE.includes(folderOf(file))).flatMap(
      ({ file, imports }) =>
        imports
          .filter(({ from, isTypeOnly }) => !/^\.|\?raw$/.test(from) && !isTypeOnly)
          .map(({ from }) => packageOf(from))
          .filter((name) => !PURE_PACKAGES.includes(name))
          .map((name) => `${file} imports ${name}`),
    );
    expect(others).toEqual([]);
  });
});

describe('pure folders', () => {
  it.each(['geo', 'domain', 'url', 'search', 'symbols', 'i18n'])(
    '%s knows no clock, page or network',
    (folder) => {
      const worldly =
        /\b(window|document|localStorage|navigator|location|history|performance)\s*[.[]|\b(fetch|setTimeout|setInterval|requestAnimationFrame)\s*\(|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/;
      const found = SHIPPED.filter(
        ({ file, text }) => folderOf(file) === folder && worldly.test(withoutComments(text)),
      );
      expect(found.map(({ file }) => file)).toEqual([]);
    },
  );
});

describe('what screen readers are told', () => {
  it('goes through the one live region, but for placeholders of what loads', () => {
    const regions = SHIPPED.filter(({ text }) =>
      /role="(status|log)"|aria-live/.test(withoutComments(text)),
    );
    expect(regions.map(({ file }) => file).sort()).toEqual([
      'panels/context/loaded.tsx',
      'panels/keyboard/live-region.tsx',
    ]);
  });
});

describe('the address', () => {
  it('has one writer', () => {
    const writers = SHIPPED.filter(({ text }) => WRITES_ADDRESS.test(withoutComments(text)));
    expect(
      writers.map(({ file }) => file).filter((file) => !MAY_WRITE_ADDRESS.includes(file)),
    ).toEqual([]);
  });

  it.each([
    'history.pushState(null, "", href)',
    'history[method](null)',
    'location.href = href',
    'window.location = href',
    'location.assign(href)',
    'location.hash = "x"',
  ])('is written by %j', (text) => {
    expect(text).toMatch(WRITES_ADDRESS);
  });

  it.each(['location.href === href', 'history.length', 'location.search'])(
    'is only read by %j',
    (text) => {
      expect(text).not.toMatch(WRITES_ADDRESS);
    },
  );
});

describe('modules', () => {
  it('have no door for everything', () => {
    const doors = FILES.filter(({ imports }) => imports.some((each) => each.isReExportOfAll));
    expect(doors.map(({ file }) => file)).toEqual([]);
  });

  it('are named by their idea', () => {
    const vague = /(^|\/)(index|utils?|helpers?|types|common|misc)\.tsx?$/;
    const found = SHIPPED.map(({ file }) => file).filter((file) => vague.test(file));
    expect(found).toEqual([`${ENGINE_ENTRY}.ts`]);
  });
});
