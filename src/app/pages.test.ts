import { describe, expect, it } from 'vitest';
import { hasIds } from '../panels/context/page-manifest';
import { atlasGrammar } from '../url/address';
import { KEPT_LINKS } from '../url/kept-links.fixture';
import { KEPT_PAGES } from '../url/kept-pages.fixture';
import { createPathCodec } from '../url/path';
import { UNTOUCHED } from '../url/untouched-view.fixture';
import { PAGES } from './pages';

describe('the pages', () => {
  it('have the paths of links of version 1', () => {
    const where = PAGES.map((page) =>
      hasIds(page)
        ? { kind: page.kind, folder: page.folder }
        : { kind: page.kind, path: page.path },
    );
    for (const { parseId: _, ...page } of KEPT_PAGES.map((each) => ({ parseId: null, ...each }))) {
      expect(where).toContainEqual(page);
    }
  });

  it('open links that readers hold as ever', () => {
    const { parse } = atlasGrammar(PAGES);
    for (const { link, view, problems = [] } of KEPT_LINKS) {
      const parsed = parse(link, 'en');
      expect([link, parsed.state]).toEqual([link, { ...UNTOUCHED, ...view }]);
      expect([link, parsed.problems.length]).toEqual([link, problems.length]);
    }
  });

  it('have unique kinds and existing lists', () => {
    const kinds = PAGES.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    const lists = PAGES.flatMap((page) => (hasIds(page) && page.list) || []);
    expect(lists.length).toBeGreaterThan(5);
    for (const list of lists) expect(kinds).toContain(list);
  });

  it('have one address per voyage', () => {
    const { parsePath } = createPathCodec(PAGES);
    expect(parsePath('en/c/CNSGH~via.land~PECHY/').selection).toEqual({
      kind: 'voyage',
      id: 'cnsgh~via.land~pechy',
    });
    expect(parsePath('en/c/pechy/').problems).toEqual([{ part: 'path', value: 'en/c/pechy/' }]);
  });

  it('have one address per place', () => {
    const { formatPath, parsePath } = createPathCodec(PAGES);
    const { selection } = parsePath('es/at/-13.53000/288.03/');
    expect(selection).toEqual({ kind: 'place', id: '-13.53/-71.97' });
    expect(formatPath({ locale: 'es', selection })).toBe('es/at/-13.53/-71.97/');
    for (const path of ['en/at/foo/', 'en/at/95/10/', 'en/at/5/10/15/', 'en/at/5/', 'en/at/']) {
      expect(parsePath(path).problems).toEqual([{ part: 'path', value: path }]);
    }
  });

  it('cannot share a path', () => {
    const twice = { kind: 'about', path: 'measure' } as const;
    expect(() => createPathCodec([...PAGES, twice])).toThrow(
      'The pages measure and about both claim measure/',
    );
  });
});
