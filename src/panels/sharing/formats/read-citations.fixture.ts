import { Cite, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Work } from './work';

type ReadWork = Partial<Omit<Work, 'language' | 'asOf'>>;

/** Reads BibTeX by Citation.js, as a program that knows BibLaTeX's fields does. */
export function readBibtex(text: string): readonly ReadWork[] {
  return new Cite(text, { forceType: '@biblatex/text' }).data.map(workOf);
}

/** Reads CSL-JSON by Citation.js. */
export function readCslJson(text: string): readonly ReadWork[] {
  return new Cite(text).data.map(workOf);
}

/** Formats CSL-JSON in APA style by citeproc-js with the style of the CSL project. */
export function formatByCiteproc(json: string, lang: 'en-US' | 'es-ES'): string {
  return new Cite(json).format('bibliography', { template: 'apa', lang, format: 'text' }).trim();
}

function workOf({ id, author, title, version, issued, accessed, URL }: CslItem): ReadWork {
  const [name] = author ?? [];
  return withoutUndefined({
    id,
    author: name?.literal ?? name?.family,
    title,
    version,
    date: dateOf(issued),
    accessed: dateOf(accessed),
    url: URL,
  });
}

function dateOf(date: CslItem['issued']): string | undefined {
  return date?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
}

function withoutUndefined(work: { readonly [K in keyof ReadWork]: ReadWork[K] | undefined }) {
  return Object.fromEntries(
    Object.entries(work).filter(([, value]) => value !== undefined),
  ) as ReadWork;
}
