import { dateParts, type Work } from './work';

/** Formats works as CSL-JSON, an array of items for Zotero, pandoc and the like. */
export function cslJson(works: readonly Work[]): string {
  return JSON.stringify(works.map(itemOf), null, 2);
}

function itemOf({ id, author, title, version, date, accessed, url, language, asOf }: Work) {
  return {
    id,
    type: version !== undefined ? 'dataset' : url === undefined ? 'document' : 'webpage',
    author: [{ literal: author }],
    title,
    version,
    issued: date === undefined ? undefined : cslDate(date),
    accessed: accessed === undefined ? undefined : cslDate(accessed),
    URL: url,
    language,
    note: asOf === undefined ? undefined : `As of ${asOf}`,
  };
}

function cslDate(date: string) {
  return { 'date-parts': [dateParts(date)] };
}
