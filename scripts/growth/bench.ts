import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packEntries } from '../../src/datasets/search-schema';
import { launchBrowser } from '../../tools/browser/launch-browser';
import { serveFolder } from '../../tools/browser/static-server';
import { readManifests } from '../../tools/pages/read-manifests';
import { readProjects } from '../../tools/published/read-projects';
import { readPublished } from '../../tools/published/read-published';
import { median } from '../../tools/routing/statistics';
import { viewsOf } from '../budgets/views';
import { weighViews } from '../budgets/weigh-views';
import { compile } from '../publish/compile';
import { publish } from '../publish/publish';
import { readRecords } from '../search/read-records';
import { withMadeProjects } from './made-dataset';
import { type OpenedPage, timeToShow } from './open-pages';

/**
 * `npm run bench:growth`: publishes made projects beside the real ones into a scratch folder, opens pages of both sites in
 * turn, and writes bytes and times side by side to docs/bench-growth.md. Needs the built site.
 */
const COUNT = 2000;
const ROUNDS = 7;
const DIST = 'dist';

const PAGES: readonly OpenedPage[] = [
  { name: 'overview', address: 'en/', shown: '#panel h1' },
  { name: 'projects', address: 'en/p/', shown: '#panel a[href*="/p/"]' },
  { name: 'project', address: 'en/p/chancay-port/', shown: '#panel .source-list' },
];

/** The views whose bytes the table has. */
const WEIGHED = ['overview', 'projects', 'project', 'company', 'table of projects', 'search'];

const scratch = mkdtempSync(join(tmpdir(), 'corridor-atlas-growth-'));
const manifests = await readManifests();
const kept = compile('data');
const grown = withMadeProjects(kept, COUNT);
const site = join(scratch, 'dist');
cpSync(DIST, site, { recursive: true });
rmSync(join(site, 'generated/data'), { recursive: true });
for (const [path, value] of publish(grown, manifests)) write(`data/${path}`, value);
write('search/index.json', grownIndex());

const bytes = new Map<string, (number | undefined)[]>();
for (const root of [DIST, site]) {
  const data = join(root, 'generated/data');
  const views = viewsOf(manifests, data).filter(({ name }) => WEIGHED.includes(name));
  for (const { name, bytes: weight } of await weighViews(manifests, views, join(root, 'generated')))
    bytes.set(name, [...(bytes.get(name) ?? []), weight]);
}
const times = await measured();
rmSync(scratch, { recursive: true, force: true });
const report = reportOf();
writeFileSync('docs/bench-growth.md', report);
console.log(report);

/** Resolves to the times of each page on both sites, opened in turn. */
async function measured(): Promise<ReadonlyMap<string, readonly [number[], number[]]>> {
  const hosts = [await serveFolder({ root: DIST }), await serveFolder({ root: site })] as const;
  const browser = await launchBrowser();
  const all = new Map(PAGES.map(({ name }) => [name, [[], []] as [number[], number[]]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const page of PAGES) {
      for (const [i, host] of hosts.entries())
        all.get(page.name)?.[i as 0 | 1].push(await timeToShow(browser, host.url, page));
    }
  }
  await browser.close();
  for (const host of hosts) await host.close();
  return all;
}

/** Returns the published index of the search with the made projects among its records. */
function grownIndex(): unknown {
  const index = JSON.parse(readFileSync(join(DIST, 'generated/search/index.json'), 'utf8'));
  const data = join(site, 'generated/data');
  const records = readRecords((file) => readPublished(data, file), readProjects(data));
  return { ...index, entries: { ...index.entries, ...packEntries(records) } };
}

function write(path: string, value: unknown): void {
  const file = join(site, 'generated', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}

function reportOf(): string {
  const kilobytes = (weight = 0) => (weight / 1000).toFixed(1);
  const count = readProjects(join(DIST, 'generated/data')).length;
  return `# Growth

\`npm run bench:growth\` publishes made projects beside the ${count} of the atlas, ${COUNT} in all, into a scratch folder, and opens both sites in
turn, cold, in one browser on one machine. Made projects have the form of real ones, with other words and other places.

Data over the wire (brotli, kB, the language in which it is most): of the overview all that it fetches, of others what they fetch beyond it.

| view | ${count} projects | ${grown.projects.length} projects |
| --- | --- | --- |
${[...bytes].map(([name, [own, made]]) => `| ${name} | ${kilobytes(own)} | ${kilobytes(made)} |`).join('\n')}

Milliseconds from a cold start until the panel shows the page, medians of ${ROUNDS}.

| page | ${count} projects | ${grown.projects.length} projects |
| --- | --- | --- |
${[...times].map(([name, [own, made]]) => `| ${name} | ${median(own).toFixed(0)} | ${median(made).toFixed(0)} |`).join('\n')}
`;
}
