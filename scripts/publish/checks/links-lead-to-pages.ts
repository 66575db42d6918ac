import type { Source } from '../../../src/domain/source';
import { listRecords } from '../list-records';
import type { Check } from './check';

export const linksLeadToPages: Check = {
  name: 'linksLeadToPages',
  holds:
    'A cited address leads to a page, not to the front page of a site, unless a whole data base is cited.',
  faults: (dataset) =>
    listRecords(dataset).flatMap(({ file, record }) =>
      record.sources
        .filter(isFrontPage)
        .map(
          ({ id, url }) =>
            `${file}: sources.${id}.url: ${url} is the front page of the site; write the address of the page that says it, or leave it out`,
        ),
    ),
};

function isFrontPage({ url, kind }: Source): boolean {
  if (url === undefined || kind === 'reference') return false;
  const { pathname, search, hash } = new URL(url);
  return pathname === '/' && search === '' && hash === '';
}
