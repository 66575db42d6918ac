import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { ProjectSummary } from '../../../src/domain/project';
import { translator } from '../../../src/i18n/translator';
import { type RunningHost, serveFolder } from '../../../tools/browser/static-server';
import { expect, test } from '../support/atlas';
import { DIST, projects } from '../support/published';

const t = translator('en');

/** As the guide has it. */
const ID = 'my-project';
const BUILD = 'node_modules/tsx/dist/cli.mjs';

/** What the build of the data reads beside the data. */
const BESIDE = ['node_modules', 'scripts', 'src', 'package.json', 'tsconfig.json'];

test.describe('one new file below data/projects, as data/README.md has it', () => {
  test.describe.configure({ timeout: 120_000 });

  let scratch: string;
  let host: RunningHost;
  let added: ProjectSummary;
  let said: string;

  test.beforeAll(async () => {
    const example = exampleProject();
    scratch = mkdtempSync(join(tmpdir(), 'corridor-atlas-'));
    for (const each of BESIDE) symlinkSync(resolve(each), join(scratch, each));
    cpSync('data', join(scratch, 'data'), { recursive: true });
    const file = join(scratch, `data/projects/${ID}.yaml`);
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, example);

    said = execFileSync(process.execPath, [resolve(BUILD), 'scripts/data/build.ts'], {
      cwd: scratch,
      encoding: 'utf8',
    });
    const made = join(scratch, 'public/generated/data');
    const published = JSON.parse(
      readFileSync(join(made, 'projects.json'), 'utf8'),
    ) as readonly ProjectSummary[];
    const found = published.find(({ id }) => id === ID);
    if (!found) throw new Error(`The build of the data has not published ${ID}: ${said}`);
    added = found;

    const site = join(scratch, 'dist');
    mkdirSync(site);
    cpSync(DIST, site, { recursive: true });
    rmSync(join(site, 'generated/data'), { recursive: true });
    cpSync(made, join(site, 'generated/data'), { recursive: true });
    host = await serveFolder({ root: site });
  });

  test.afterAll(async () => {
    await host?.close();
    if (scratch) rmSync(scratch, { recursive: true, force: true });
  });

  test('is one project more, with a place in the list, a page, and a mark on the map', async ({
    page,
    atlas,
    faults,
  }) => {
    expect(said).toContain(`${projects.length + 1} projects`);
    expect(existsSync(`data/projects/${ID}.yaml`)).toBe(false);
    expect(readFileSync('public/generated/data/projects.json', 'utf8')).not.toContain(ID);

    faults.allowHost(host.url);
    const { name, summary, sources } = parse(exampleProject());
    const [lon, lat] = added.position;
    await atlas.open(`${host.url}en/p/?v=1&m=13/${lat}/${lon}&l=projects`);
    await expect(
      atlas.panel.getByText(t('list.count-all', { count: projects.length + 1 }), { exact: true }),
    ).toBeVisible();
    await atlas.panel.getByRole('searchbox').fill(name.en);
    await expect(atlas.linkTo(name.en).and(page.locator(`[href*="/p/${ID}/"]`))).toBeVisible();
    await atlas.idle();
    await atlas.clickMap(added.position);
    await expect(atlas.heading).toHaveText(added.name.en);
    expect(atlas.address().pathname).toBe(`/en/p/${ID}/`);
    await expect(atlas.panel.getByText(summary.en.trim())).toBeVisible();
    await expect(atlas.part(t('source.title')).getByRole('listitem')).toHaveCount(sources.length);
    await expect(atlas.panel.getByText(t(`status.${added.status}`)).first()).toBeVisible();
  });
});

/** The first block of YAML in data/README.md that is a project. */
function exampleProject(): string {
  const blocks = readFileSync('data/README.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm);
  for (const [, block = ''] of blocks) if (/^sector:/m.test(block)) return block;
  throw new Error('data/README.md has no block of YAML with a sector, the example of a project');
}
