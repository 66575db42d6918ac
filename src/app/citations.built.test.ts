import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sources } from '../datasets/source-schema';
import type { Source } from '../domain/source';
import { translator } from '../i18n/translator';
import { type CitedPage, citedWorks } from '../panels/sharing/cited-works';
import { apa } from '../panels/sharing/formats/apa';
import { bibtex } from '../panels/sharing/formats/bibtex';
import { cslJson } from '../panels/sharing/formats/csl-json';
import {
  formatByCiteproc,
  readBibtex,
  readCslJson,
} from '../panels/sharing/formats/read-citations.fixture';
import type { Work } from '../panels/sharing/formats/work';

const FOLDER = 'public/generated/data/sources';

const PAGE: CitedPage = {
  key: 'project-chancay-port',
  author: 'Corridor Atlas',
  title: 'Chancay',
  locale: 'en',
  url: 'https://atlas.example/en/p/chancay-port/',
  version: '2026.11.3',
  date: '2026-11-28',
  accessed: '2026-11-29',
};

const PUBLISHED: readonly Source[] = readdirSync(FOLDER).flatMap((file) =>
  v.parse(sources, JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))),
);

const WORKS: readonly Work[] = citedWorks(PAGE, PUBLISHED);

/** citeproc-js takes a tenth of a second for an entry: of the sources every so many stand for all. */
const EVERY = 40;

describe('citations of every published source', () => {
  it('have keys of their own', () => {
    expect(WORKS.length).toBeGreaterThan(1000);
    expect(new Set(WORKS.map(({ id }) => id)).size).toBe(WORKS.length);
  });

  it('are read back from CSL-JSON as the source', () => {
    expect(readCslJson(cslJson(WORKS))).toEqual(WORKS.map(({ language: _, ...work }) => work));
  });

  it('are read back from BibTeX as the source, to the month', () => {
    const read = readBibtex(WORKS.map(bibtex).join('\n\n'));
    expect(read.map((work) => ({ ...work, ...(work.url && { url: decoded(work.url) }) }))).toEqual(
      WORKS.map(({ language: _, date, url, ...work }) => ({
        ...work,
        ...(date && { date: date.slice(0, 'YYYY-MM'.length) }),
        ...(url && { url: decoded(new URL(url).href) }),
      })),
    );
  });

  it('are in APA style what citeproc-js makes of them', () => {
    const t = translator('en', 'sharing');
    const some = WORKS.slice(1).filter((_, i) => i % EVERY === 0);
    const own = some.map((work) => apa(work, 'en', t).map(({ text }) => text));
    expect(own.map((runs) => plainQuotes(runs.join('')))).toEqual(
      some.map((work) => plainQuotes(formatByCiteproc(cslJson([work]), 'en-US'))),
    );
  });
});

/** Returns an address without percent signs: Citation.js encodes some that are encoded already. */
function decoded(url: string): string {
  return url.replaceAll('%25', '%');
}

/** Returns a text with one quotation mark for all: citeproc-js sets those of titles in its own. */
function plainQuotes(text: string): string {
  return text.replace(/[“”«»„‘’']/g, '"');
}
