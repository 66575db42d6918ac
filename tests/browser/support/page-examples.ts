import type { Locale } from '../../../src/domain/locale';
import type { ComputedPage, RecordPage } from '../../../src/domain/page';
import type { Selection } from '../../../src/domain/selection';
import {
  hasIds,
  isRecordManifest,
  type PageManifest,
} from '../../../src/panels/context/page-manifest';
import { createPathCodec } from '../../../src/url/path';
import { type Atlas, expect, type Faults } from './atlas';
import { anyRecordOf, CORRIDOR_ID, MANIFESTS, sources } from './published';
import { still } from './still';

const { formatPath } = createPathCodec(MANIFESTS);

/** Records with much content on their pages. */
const RECORDS: Readonly<Partial<Record<RecordPage, string>>> = {
  project: 'chancay-port',
  port: 'pechy',
  leg: 'chancay-tunnel',
  voyage: CORRIDOR_ID,
  service: 'wsa5',
  company: 'cosco-shipping-ports',
  flow: 'peru-to-china',
  claim: 'first-target-200000-teu',
  event: '2024-chancay-inauguration',
  source: sources.find(({ citedBy }) => citedBy.length > 1)?.id ?? '',
};

/** An example of each page whose id says everything that it shows. */
const COMPUTED: Readonly<Record<ComputedPage, string>> = {
  place: '-13.53/-71.97',
  'gains-place': 't.pucallpa',
  compare: 'p.las-bambas~p.toromocho',
};

/**
 * The ruler with points; the desk with calls, times, closed passages and carbon over land; the desk without any
 * route.
 */
const FURTHER = [
  'measure/?v=1&p=-11.58,-77.27;31,122',
  'c/t.senador-guiomard~pechy~krpus~cnsgh/?v=1&closed=tsugaru&depart=2026-11-20T08:00&arrive=2026-12-28T08:00',
  'c/40.35n49.95e~cnsgh/',
];

/** Every page template, relative to the folder of its locale. */
export const PAGES: readonly string[] = MANIFESTS.map(exampleOf)
  .map((selection) => formatPath({ locale: 'en', selection }).slice('en/'.length))
  .concat(FURTHER);

/** Pages with the widest content. */
export const WIDE_PAGES = [
  '',
  'p/',
  'p/chancay-port/',
  'c/pechy~cnsgh/',
  'about/distances/',
  'trade/',
];

function exampleOf(page: PageManifest): Selection {
  if (isRecordManifest(page))
    return { kind: page.kind, id: RECORDS[page.kind] ?? anyRecordOf(page) };
  return hasIds(page) ? { kind: page.kind, id: COMPUTED[page.kind] } : { kind: page.kind };
}

/** Opens a page and waits until all of it is loaded. */
export async function openWhole(
  atlas: Atlas,
  faults: Faults,
  locale: Locale,
  page: string,
): Promise<void> {
  // Neither sources nor voyages have a file of their own: the host answers with its page for unknown addresses.
  if (/^(source|c|compare|at|gains)\/./.test(page)) faults.allow(/status of 404/);
  await atlas.open(`/${locale}/${page}`);
  await expect(atlas.panel.locator('.skeleton')).toHaveCount(0);
  await still(atlas.page);
}
