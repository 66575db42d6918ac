import { describe, expect, it } from 'vitest';
import { CARGOES, FACTOR_IDS } from '../domain/cost-factors';
import { ALL_FACET_IDS, ALL_RANGE_IDS, facetValues } from '../domain/facet';
import {
  BASELINES,
  CHINESE_PORTS,
  GAIN_MEASURES,
  REACH_VIEWS,
  WAY_SCOPES,
} from '../domain/gains-options';
import { LOCALES } from '../domain/locale';
import { MAP_LAYERS } from '../domain/map-layer';
import { LAYOUTS, PORT_SCOPES, TABLE_COLUMNS, TABLE_GROUPINGS } from '../domain/record-table';
import { ALTERNATIVE_ORDERS } from '../domain/voyage-options';
import { PROJECTIONS } from '../state/camera-slice';
import { BASEMAPS } from '../state/layers-slice';
import { SHARED_KEYS } from '../state/persistence';
import { LENGTH_UNITS } from '../state/preferences-slice';
import { atlasGrammar } from './address';
import { ADDRESS_KEYS } from './address-keys';
import { KEPT_LINKS } from './kept-links.fixture';
import { KEPT_PAGES } from './kept-pages.fixture';
import { MIGRATIONS, versionOf } from './migrations';
import { UNTOUCHED } from './untouched-view.fixture';

const { parse } = atlasGrammar(KEPT_PAGES);

/** Links that open without a notice. */
const SOUND = KEPT_LINKS.filter(({ problems }) => problems === undefined);

/** Words of lists of the atlas that addresses carry, by key; countries and words that only data has are left out. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  l: MAP_LAYERS,
  view: LAYOUTS,
  ports: PORT_SCOPES,
  g: PROJECTIONS,
  b: BASEMAPS,
  u: LENGTH_UNITS,
  cols: Object.values(TABLE_COLUMNS).flat(),
  group: Object.values(TABLE_GROUPINGS).flat(),
  by: ALTERNATIVE_ORDERS,
  best: GAIN_MEASURES,
  ways: WAY_SCOPES,
  cargo: CARGOES,
  base: BASELINES,
  see: REACH_VIEWS,
  to: CHINESE_PORTS,
  fac: FACTOR_IDS,
};

describe('links that readers hold', () => {
  it('open the view that they always opened, damaged ones with the same notice', () => {
    for (const { link, view, problems = [] } of KEPT_LINKS) {
      const parsed = parse(link, 'en');
      expect([link, parsed.state]).toEqual([link, { ...UNTOUCHED, ...view }]);
      const found = parsed.problems.map(({ part, value }) => `${part}=${value}`);
      expect([link, found]).toEqual([link, problems]);
    }
  });

  it('stand here once each, and name only what addresses carry', () => {
    const links = KEPT_LINKS.map(({ link }) => link);
    expect(new Set(links).size).toBe(links.length);
    const named = new Set(KEPT_LINKS.flatMap(({ view }) => Object.keys(view)));
    expect([...named].filter((key) => !(SHARED_KEYS as readonly string[]).includes(key))).toEqual(
      [],
    );
  });
});

describe('every part of the grammar has a link here', () => {
  it('each key, with a value other than its default', () => {
    const without = Object.entries(ADDRESS_KEYS).filter(
      ([name, { get, defaultValue }]) =>
        name !== 'e' &&
        !SOUND.some(({ link, view }) => {
          const value = get({ ...UNTOUCHED, ...view });
          return paramsOf(link).has(name) && JSON.stringify(value) !== JSON.stringify(defaultValue);
        }),
    );
    expect(without.map(([name]) => name)).toEqual([]);
    expect(SOUND.some(({ link }) => paramsOf(link).has('e'))).toBe(true);
  });

  it('each key, damaged', () => {
    const damaged = new Set(
      KEPT_LINKS.flatMap(({ problems = [] }) => problems.map((each) => each.split('=')[0])),
    );
    // Any text can be searched for.
    const without = Object.keys(ADDRESS_KEYS).filter((name) => name !== 'q' && !damaged.has(name));
    expect(without).toEqual([]);
  });

  it.each(Object.entries(WORDS))('each word of the key %s', (name, words) => {
    const written = SOUND.flatMap(({ link }) => paramsOf(link).getAll(name)).flatMap((text) =>
      text.split(/[.;:]/),
    );
    expect(words.filter((word) => !written.includes(word))).toEqual([]);
  });

  it('each facet with its values, and each range', () => {
    const parts = SOUND.flatMap(({ link }) => paramsOf(link).getAll('f')).flatMap((text) =>
      text.split(';'),
    );
    const valuesOf = (id: string) =>
      parts
        .filter((part) => part.startsWith(`${id}:`))
        .flatMap((part) => part.slice(id.length + 1).split('.'));
    const missing = ALL_FACET_IDS.flatMap((id) => {
      const values = id.endsWith('country') ? ['pe'] : (facetValues(id) ?? []);
      const written = valuesOf(id);
      return [
        ...(written.length === 0 ? [id] : []),
        ...values.filter((value) => !written.includes(value)).map((value) => `${id}:${value}`),
      ];
    });
    expect(missing).toEqual([]);
    expect(ALL_RANGE_IDS.filter((id) => valuesOf(id).length === 0)).toEqual([]);
  });

  it('each page in some language, and each language', () => {
    const shown = SOUND.map(({ view }) => view.selection?.kind ?? 'overview');
    expect(KEPT_PAGES.map(({ kind }) => kind).filter((kind) => !shown.includes(kind))).toEqual([]);
    const locales = SOUND.map(({ view }) => view.locale ?? 'en');
    expect(LOCALES.filter((locale) => !locales.includes(locale))).toEqual([]);
  });

  it('each version of the grammar', () => {
    const versions = SOUND.map(({ link }) => versionOf(paramsOf(link), MIGRATIONS));
    const all = Array.from({ length: MIGRATIONS.length + 1 }, (_, i) => i + 1);
    expect(all.filter((version) => !versions.includes(version))).toEqual([]);
  });
});

function paramsOf(link: string): URLSearchParams {
  return new URLSearchParams(link.split('?')[1] ?? '');
}
