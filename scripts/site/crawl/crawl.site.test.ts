import { expect, it } from 'vitest';
import { readManifests } from '../../../tools/pages/read-manifests';
import { readPublished } from '../../../tools/published/read-published';
import { formerPages } from '../former-pages';
import { readLastChanges } from '../last-changes';
import { sitePages } from '../pages';
import { SITE_FOLDER } from '../site-folder';
import { siteUrlFrom } from '../site-url';
import { crawl } from './crawl';

const DATA = 'public/generated/data';

it('holds together: every link, file, alternate, heading and word of every page', async () => {
  const manifests = await readManifests();
  const changes = readLastChanges('data/changelog.json');
  const pages = sitePages(manifests, DATA, changes);
  const url = siteUrlFrom(process.env.SITE_URL);
  const former = formerPages(manifests, readPublished(DATA, 'former-ids.json'), url);
  const faults = crawl({
    folder: SITE_FOLDER,
    pages,
    former: former.map(({ path }) => path),
    isSample: process.env.PAGES_A_KIND !== undefined,
    url,
  });
  expect(faults.slice(0, 50)).toEqual([]);
}, 120_000);
