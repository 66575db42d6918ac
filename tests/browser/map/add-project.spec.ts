import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { faultsOf } from '../../../scripts/publish/checks/checks';
import { compile } from '../../../scripts/publish/compile';
import { publish } from '../../../scripts/publish/publish';
import type { ProjectSummary } from '../../../src/domain/project';
import { translator } from '../../../src/i18n/translator';
import { type RunningHost, serveFolder } from '../../../tools/browser/static-server';
import { expect, test } from '../support/atlas';
import { DIST, MANIFESTS, projects } from '../support/published';

const t = translator('en');

/** The id in the guide. */
const ID = 'my-project';

test.describe('one new file in data/projects, as in data/README.md', () => {
  test.describe.configure({ timeout: 120_000 });

  let scratch: string;
  let host: RunningHost;
  let added: Pick<ProjectSummary, 'name' | 'position' | 'status'>;

  test.beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'corridor-atlas-'));
    const data = join(scratch, 'data');
    cpSync('data', data, { recursive: true });
    const file = join(data, `projects/${ID}.yaml`);
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, exampleProject());
    const dataset = compile(data);
    expect(faultsOf(dataset)).toEqual([]);

    const site = join(scratch, 'dist');
    cpSync(DIST, site, { recursive: true });
    rmSync(join(site, 'generated/data'), { recursive: true });
    for (const [path, value] of publish(dataset, MANIFESTS)) {
      const published = join(site, 'generated/data', path);
      mkdirSync(dirname(published), { recursive: true });
      writeFileSync(published, JSON.stringify(value));
    }
    const found = dataset.projects.find(({ id }) => id === ID);
    if (!found) throw new Error(`The compiled data has no ${ID}`);
    added = found;
    host = await serveFolder({ root: site });
  });

  test.afterAll(async () => {
    await host?.close();
    if (scratch) rmSync(scratch, { recursive: true, force: true });
  });

  test('adds a project to the list, a page, and a mark on the map', { tag: '@all' }, async ({
    page,
    atlas,
    faults,
  }) => {
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

/** Returns the first block of YAML in data/README.md that is a project. */
function exampleProject(): string {
  const blocks = readFileSync('data/README.md', 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm);
  for (const [, block = ''] of blocks) if (/^sector:/m.test(block)) return block;
  throw new Error('data/README.md has no block of YAML with a sector, the example of a project');
}
