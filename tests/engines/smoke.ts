import { LOCALES } from '../../src/domain/locale';
import { NO_CLOSURES } from '../../src/domain/voyage-options';
import { formatLength } from '../../src/i18n/format-length';
import { translator } from '../../src/i18n/translator';
import { parseCamera } from '../../src/url/camera-param';
import { pixelOf } from '../browser/support/mercator';
import { CORRIDOR_ID, mostIsolatedProject, nameOf, pageOf } from '../browser/support/published';
import { computeVoyage } from '../browser/support/voyages';
import { overviewFigures, projectCosts } from './expected-figures';
import type { PageView } from './page-view';

/** A test that runs in every engine. It fails if it throws. */
export interface Step {
  readonly name: string;
  /** Faults of the page that the test expects. */
  readonly allowed?: RegExp;
  run(view: PageView): Promise<void>;
}

interface Page {
  readonly name: string;
  readonly path: string;
  /** An expression that is true in the page when everything has been computed. */
  readonly ready?: string;
}

/** Alternatives are shown one by one; the list is busy while more are being computed. */
const ALL_ALTERNATIVES = `document.querySelector('.alternatives:not([aria-busy=true]) li')`;

/** Pages alike to others, which ATLAS_LONG=1 reads too. */
const ALIKE: readonly Page[] = [
  { name: 'a port', path: '/en/port/pechy/' },
  { name: 'a company', path: '/en/company/cosco-shipping/' },
  { name: 'the published distances', path: '/en/about/distances/' },
];

/** Pages whose texts are the same in every engine. */
export const PAGES: readonly Page[] = [
  { name: 'the overview', path: '/en/' },
  { name: 'a project in Spanish', path: '/es/p/chancay-port/' },
  { name: 'the voyage desk', path: `/en/c/${CORRIDOR_ID}/`, ready: ALL_ALTERNATIVES },
  { name: 'trade with its charts', path: '/en/trade/peru-to-china/' },
  { name: 'a project in Chinese', path: '/zh/p/chancay-port/' },
  ...(process.env.ATLAS_LONG ? ALIKE : []),
];

const FROM_EUROPE = 'nlrtm~cnsgh';
const CHANCAY = { kind: 'project', id: 'chancay-port' } as const;

export const STEPS: readonly Step[] = [
  {
    name: 'the corridor is drawn, and the overview has its figures',
    async run(view) {
      await view.open('/en/');
      await view.waitFor(
        'the corridor, drawn',
        `performance.getEntriesByName('corridor-drawn').length > 0`,
      );
      await expectQuantities(view, overviewFigures('en'));
    },
  },
  ...LOCALES.map((locale) => ({
    name: `a project has its sums in ${locale}`,
    async run(view: PageView) {
      await view.open(`/${locale}/p/${CHANCAY.id}/`);
      await view.expectText('h1', nameOf(CHANCAY.kind, CHANCAY.id)[locale]);
      await expectQuantities(view, projectCosts(locale, pageOf('project', CHANCAY.id)));
    },
  })),
  {
    name: 'the search box finds a company and opens its page',
    async run(view) {
      await view.open('/en/');
      await view.clickOn(`input[aria-label="${translator('en')('search.label')}"]`);
      await view.type('CHEC');
      await view.clickOn('[role=option]', 'China Harbour');
      await view.expectText('h1', 'China Harbour');
    },
  },
  {
    name: 'a click on the map opens a project',
    async run(view) {
      const { id, position } = mostIsolatedProject();
      await view.open(`/en/?v=1&m=7/${position[1]}/${position[0]}`);
      await view.waitFor('the map, idle', `performance.getEntriesByName('map-idle').length > 0`);
      const camera = parseCamera((await view.address()).searchParams.get('m') ?? '');
      if (!camera) throw new Error('The address names no camera');
      const { x, y } = pixelOf(position, camera, await view.room());
      await view.clickAt(x, y);
      await view.expectText('h1', nameOf('project', id).en);
      const { pathname } = await view.address();
      if (pathname !== `/en/p/${id}/`) throw new Error(`The address is ${pathname}`);
    },
  },
  {
    name: 'a canal closed on the voyage desk lengthens the voyage',
    // This voyage has no published file, so the host's page for unknown addresses looks for its root.
    allowed: /find-root\.js$/,
    async run(view) {
      const [open, shut] = [NO_CLOSURES, { ...NO_CLOSURES, closed: ['suez'] }].map((closures) =>
        formatLength('en', computeVoyage(FROM_EUROPE, closures).distance, 'nm'),
      );
      await view.open(`/en/c/${FROM_EUROPE}/`);
      await view.expectText('.voyage-sentence', open ?? '');
      await view.clickOn('summary', translator('en', 'voyage')('closures.title'));
      // The passages of each further alternative are inserted among the switches.
      await view.waitFor('all alternatives', ALL_ALTERNATIVES);
      await view.clickOn('.passage-switches .switch', 'Suez Canal');
      await view.expectText('.voyage-sentence', shut ?? '');
      await view.expectText('.closure-change', 'Suez Canal');
      await view.waitFor('closed=suez in the address', `location.search.includes('closed=suez')`);
    },
  },
];

/** Throws if the page lacks a figure as the formatters write it. */
async function expectQuantities(view: PageView, wanted: readonly string[]): Promise<void> {
  if (wanted.length === 0) throw new Error('No figures to compare');
  await view.waitFor('figures', `document.querySelector('#panel .quantity')`);
  const seen = await view.texts('#panel .quantity');
  const missing = wanted.filter((text) => !seen.includes(text));
  if (missing.length > 0) {
    throw new Error(`Not on the page: ${missing.join(' | ')}. It has: ${seen.join(' | ')}`);
  }
}
