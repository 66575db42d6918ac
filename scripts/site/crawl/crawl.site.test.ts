import { expect, it } from 'vitest';
import { readManifests } from '../../../tools/pages/read-manifests';
import { readLastChanges } from '../last-changes';
import { sitePages } from '../pages';
import { siteUrlFrom } from '../site-url';
import { crawl } from './crawl';

/** The built site; `ATLAS_SITE` names another folder than the one that is published. */
const FOLDER = process.env.ATLAS_SITE ?? 'dist';

it('holds together: every link, file, alternate, heading and word of every page', async () => {
  const changes = readLastChanges('data/changelog.json');
  const pages = sitePages(await readManifests(), 'public/generated/data', changes);
  const faults = crawl({ folder: FOLDER, pages, url: siteUrlFrom(process.env.SITE_URL) });
  expect(faults.slice(0, 50)).toEqual([]);
});
