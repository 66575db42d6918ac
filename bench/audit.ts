import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { findBrowser } from '../tools/browser/find-browser';
import { serveFolder } from '../tools/browser/static-server';
import { runCommand } from './run-command';

/**
 * `npm run bench:audit`: audits a page of each of five kinds with Lighthouse and writes docs/audit.md. It makes the site for
 * an address on this machine, since a page of an unknown address names itself by a relative one, and fetches Lighthouse from the registry, since
 * nothing else needs it.
 */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;
const PAGES = [
  'en/',
  'en/p/chancay-port/',
  'es/company/cosco-shipping-ports/',
  'pt/trade/',
  'zh/c/pechy~cnsgh/',
];
const REPORTS = '.cache/audit';
const SITE = '.cache/audited';
const PORT = 4980;

const run = promisify(execFile);

/** What is read of a report of Lighthouse; a score is between 0 and 1, or null for what does not apply. */
const ReportSchema = v.object({
  lighthouseVersion: v.string(),
  categories: v.record(
    v.string(),
    v.object({
      title: v.string(),
      score: v.nullable(v.number()),
      auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })),
    }),
  ),
  audits: v.record(v.string(), v.object({ title: v.string(), score: v.nullable(v.number()) })),
});
type Report = v.InferOutput<typeof ReportSchema>;

mkdirSync(REPORTS, { recursive: true });
const browser = await findBrowser();
process.env.SITE_URL = `http://127.0.0.1:${PORT}/`;
process.env.ATLAS_SITE = SITE;
runCommand('npm', 'run', '--silent', 'assets');
runCommand(
  'npx',
  'vite',
  'build',
  '--configLoader',
  'runner',
  '--outDir',
  SITE,
  '--logLevel',
  'warn',
);
runCommand('npm', 'run', '--silent', 'site:pages');
const host = await serveFolder({ root: SITE, port: PORT, isCompressed: true });
const reports: { readonly page: string; readonly report: Report }[] = [];
for (const page of PAGES) reports.push({ page, report: await audit(page) });
await host.close();

const [first] = reports;
const table = [
  `| page | ${CATEGORIES.map((id) => first?.report.categories[id]?.title ?? id).join(' | ')} | what is not met |`,
  `|---|${'--:|'.repeat(CATEGORIES.length)}---|`,
  ...reports.map(({ page, report }) => rowOf(page, report)),
].join('\n');
console.log(table);
writeFileSync(
  'docs/audit.md',
  `# Audits of pages

Written by \`npm run bench:audit\`: Lighthouse ${first?.report.lighthouseVersion} on a site built with its address (SITE_URL), a page of each of five kinds, as a phone, of 100.

${table}
`,
);

/** Resolves to what Lighthouse finds of a page; rejects with its words if it cannot audit it. */
async function audit(page: string): Promise<Report> {
  const file = join(REPORTS, `${page.replaceAll('/', '_')}.json`);
  await run(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      `${host.url}${page}`,
      ...['--quiet', '--output=json', `--output-path=${file}`],
      `--only-categories=${CATEGORIES.join()}`,
      '--chrome-flags=--headless --no-sandbox --use-angle=swiftshader --enable-unsafe-swiftshader',
    ],
    { env: { ...process.env, ...browser.env, CHROME_PATH: browser.path } },
  );
  return v.parse(ReportSchema, JSON.parse(readFileSync(file, 'utf8')));
}

function rowOf(page: string, { categories, audits }: Report): string {
  const scores = CATEGORIES.map((id) => Math.round(100 * (categories[id]?.score ?? 0)));
  const missed = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 1)
    .map(({ title }) => title);
  return `| /${page} | ${scores.join(' | ')} | ${[...new Set(missed)].join('; ')} |`;
}
