import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePage } from '../pages';
import { hasHeading, PAGE_RULES, type PageRule, type ReadPage } from './page-rules';
import { type HtmlDocument, readDocument } from './read-document';
import { addressResolver } from './resolve-address';
import { SiteFiles } from './site-files';
import { isTranslated } from './words-rule';

/** Something wrong with a page of the site. */
export interface Fault {
  /** The path of the page, relative to the site. */
  readonly path: string;
  readonly fault: string;
}

/** A built site and what the build says of it. */
export interface CrawledSite {
  readonly folder: string;
  /** All pages but the root and the one for unknown addresses. */
  readonly pages: readonly SitePage[];
  /** Paths of pages at former addresses, of which only links and files are looked at. */
  readonly former?: readonly string[];
  /** Whether only a sample of the pages of each kind is rendered; of the others only what stands in their heads is looked at. */
  readonly isSample?: boolean;
  /** The address at which the site will be published, if it is known. */
  readonly url?: string | undefined;
}

/** Enough of a fault that quotes a page. */
const MAX_LENGTH = 200;

/** The id of what the build renders of a page. */
const RENDERED = 'prerendered';

/** The rules of what a page that is rendered shows. */
const CONTENT_RULES: readonly PageRule[] = [hasHeading, isTranslated];

/** The page for unknown addresses. */
const NOT_FOUND = '404.html';

/**
 * Reads every page of a built site from the disk and returns what is wrong: links and files that a plain static host would not
 * answer, places in pages that are not there, and what `PAGE_RULES` demand.
 */
export function crawl({
  folder,
  pages,
  former = [],
  isSample = false,
  url,
}: CrawledSite): readonly Fault[] {
  const files = new SiteFiles(folder);
  const faults: Fault[] = [];
  const idsOf = new Map<string, readonly string[] | 'not rendered'>();
  const renderedKinds = new Set<string>();
  const places: { readonly path: string; readonly file: string; readonly id: string }[] = [];

  const follow = (path: string, { references }: HtmlDocument, resolve: ReadPage['resolve']) => {
    for (const address of new Set(references.map((reference) => reference.address))) {
      const target = resolve(address);
      if (target === 'outside') continue;
      const answer = files.answer(target.path);
      if ('fault' in answer) faults.push({ path, fault: `${address} ${answer.fault}` });
      else if (target.id !== '') places.push({ path, file: answer.file, id: target.id });
    }
  };

  const expected = new Map(pages.map((page) => [page.path, page]));
  for (const path of files.pages()) {
    const page = expected.get(path);
    expected.delete(path);
    if (!page && path !== '' && !former.includes(path)) {
      faults.push({ path, fault: 'nothing says what this page is' });
    }
    const file = `${path}index.html`;
    const document = readDocument(readFileSync(join(folder, file), 'utf8'));
    const resolve = addressResolver(path, document.base, url);
    const isRendered = document.ids.includes(RENDERED);
    idsOf.set(file, isRendered || !page || !isSample ? document.ids : 'not rendered');
    if (page && isRendered) renderedKinds.add(kindOf(page));
    follow(path, document, resolve);
    if (!page) continue;
    const rules = isRendered || !isSample ? [...PAGE_RULES, ...CONTENT_RULES] : PAGE_RULES;
    for (const rule of rules) {
      const found = new Set(rule({ page, document, resolve }));
      for (const fault of found) faults.push({ path, fault: fault.slice(0, MAX_LENGTH) });
    }
  }
  for (const path of expected.keys()) faults.push({ path, fault: 'has no file' });
  if ('fault' in files.answer(NOT_FOUND)) faults.push({ path: NOT_FOUND, fault: 'has no file' });
  for (const page of pages) {
    if (isSample && !renderedKinds.has(kindOf(page))) {
      faults.push({ path: page.path, fault: 'is of a kind of which no page is rendered' });
    }
  }
  for (const { path, file, id } of places) {
    const ids = idsOf.get(file);
    if (ids !== 'not rendered' && !ids?.includes(id))
      faults.push({ path, fault: `${file} has no place "${id}"` });
  }
  return faults;
}

function kindOf({ locale, selection }: SitePage): string {
  return `${locale} ${selection.kind}`;
}
