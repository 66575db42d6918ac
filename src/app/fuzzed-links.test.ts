import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAppStore } from '../state/store';
import { atlasGrammar } from '../url/address';
import { KEPT_LINKS } from '../url/kept-links.fixture';
import { PAGES } from './pages';

const RUNS = process.env.ATLAS_LONG ? 10_000 : 600;

const { parse, format } = atlasGrammar(PAGES);

/** What somebody who means harm may write into a link. */
const HOSTILE = [
  '__proto__',
  'constructor.prototype',
  'toString',
  'hasOwnProperty',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '%00',
  '%',
  '%E0%A4%A',
  '\u202e\ud800',
  '../../..',
  '//example.com/',
  'data:text/html,x',
  '1e999',
  '-0',
  'NaN',
  '9'.repeat(400),
  '('.repeat(2000),
  '~'.repeat(500),
  ';:,.|'.repeat(200),
];

const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 30 }));

/** A link that readers hold, changed in one to four places. */
const fuzzedLink = fc
  .tuple(
    fc.constantFrom(...KEPT_LINKS.map(({ link }) => link)),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), hostile), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([link, changes]) =>
    changes.reduce((text, [share, removed, added]) => {
      const at = Math.floor(share * text.length);
      return text.slice(0, at) + added + text.slice(at + removed);
    }, link),
  );

/** A query of hostile names and values, also under names that the atlas knows. */
const hostileQuery = fc
  .array(
    fc.tuple(fc.oneof(hostile, fc.constantFrom('m', 'f', 'q', 't', 'sort', 'cols', 'p')), hostile),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((pairs) => `en/p/?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);

it('opens any link without an error as a view that has an address of its own, and touches no prototype', () => {
  const store = createAppStore();
  const initial = store.getState();
  const plain = ownNames();
  fc.assert(
    fc.property(fc.oneof(fuzzedLink, hostileQuery), (link) => {
      const { state } = parse(link, 'en');
      store.setState({ ...initial, ...state }, true);
      const address = format(store.getState());
      expect(parse(address, 'en')).toEqual({ state, problems: [] });
      expect(address).not.toMatch(/[<>"\s]/);
      expect(addsInherited(state)).toBe(false);
    }),
    { numRuns: RUNS },
  );
  expect(ownNames()).toEqual(plain);
});

/** Returns the names that every object, list and function inherits. */
function ownNames(): readonly PropertyKey[] {
  return [Object, Array, Function].flatMap(({ prototype }) => Reflect.ownKeys(prototype));
}

/** Returns whether a value has an own key that would replace what objects inherit. */
function addsInherited(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.hasOwn(value, '__proto__')) return true;
  return Object.values(value).some(addsInherited);
}
