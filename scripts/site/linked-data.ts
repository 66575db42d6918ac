import { HTML_LANGS, type Locale } from '../../src/domain/locale';
import { translator } from '../../src/i18n/translator';
import type { PageRecord, SitePage } from './pages';

/** A thing in the words of schema.org. */
type Thing = { readonly '@type': string } & Readonly<Record<string, unknown>>;

/**
 * Returns what a page is about in the words of schema.org, as JSON-LD. `addressOf` makes an address of a path of the site; a
 * relative one is resolved against the base of the page.
 */
export function linkedData(page: SitePage, addressOf: (path: string) => string): object {
  const { locale, heading, description, modified, selection } = page;
  if (selection.kind === 'overview') {
    return {
      '@context': CONTEXT,
      '@graph': [atlasIn(locale, addressOf), datasetOf(page, addressOf)],
    };
  }
  const about = page.record && thingOf(page, page.record);
  return {
    '@context': CONTEXT,
    '@type': selection.kind === 'story' ? 'Article' : 'WebPage',
    ...(selection.kind === 'story' && { headline: heading }),
    // The thing that the page is about has the same name, and the head has the description.
    ...(!about && { name: heading, description }),
    url: addressOf(page.path),
    inLanguage: HTML_LANGS[locale],
    dateModified: modified,
    isPartOf: { '@type': 'WebSite', url: addressOf('') },
    ...(about && { mainEntity: about }),
  };
}

const CONTEXT = 'https://schema.org';

function atlasIn(locale: Locale, addressOf: (path: string) => string): Thing {
  return {
    '@type': 'WebSite',
    name: translator(locale)('app.name'),
    url: addressOf(''),
    inLanguage: HTML_LANGS[locale],
  };
}

function datasetOf({ path, locale, modified }: SitePage, addressOf: (path: string) => string) {
  const t = translator(locale);
  return {
    '@type': 'Dataset',
    name: t('app.name'),
    description: t('app.tagline'),
    url: addressOf(path),
    inLanguage: HTML_LANGS[locale],
    dateModified: modified,
    isAccessibleForFree: true,
  };
}

/** Returns what a record is; undefined for kinds that schema.org has no word for. */
function thingOf({ selection, locale, description }: SitePage, record: PageRecord) {
  const name = record.name[locale];
  switch (selection.kind) {
    case 'project':
      return { '@type': 'Place', name, ...placeOf(record, locale) };
    case 'port':
      return { '@type': 'Place', name, identifier: codeOf(record), ...placeOf(record, locale) };
    case 'event': {
      const { date, until, place } = record;
      const location = { '@type': 'Place', name: place?.[locale], ...placeOf(record, locale) };
      return {
        '@type': 'Event',
        name,
        startDate: date,
        ...(until !== undefined && { endDate: until }),
        ...(place && { location }),
      };
    }
    case 'company': {
      const { aliases = [] } = record;
      return {
        '@type': 'Organization',
        name,
        ...(aliases.length > 0 && { alternateName: aliases }),
        address: addressIn(record, locale),
      };
    }
    case 'claim':
      return {
        '@type': 'Claim',
        name,
        datePublished: record.date,
        author: { '@type': 'Thing', name: record.claimant?.[locale] },
      };
    case 'flow':
      return { '@type': 'Dataset', name, description };
    default:
      return undefined;
  }
}

/** Returns where a record is. A point in a region is left out: it says too much. */
function placeOf(record: PageRecord, locale: Locale) {
  const { position, precision } = record;
  const [longitude, latitude] = position ?? [];
  return {
    address: addressIn(record, locale),
    ...(position &&
      precision !== 'region' && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

function addressIn({ place, country }: PageRecord, locale: Locale) {
  return {
    '@type': 'PostalAddress',
    ...(place && { addressLocality: place[locale] }),
    ...(country !== undefined && { addressCountry: country }),
  };
}

/** Returns a port's UN/LOCODE as it is written: `PE CHY`. */
function codeOf({ id }: PageRecord): string {
  return `${id.slice(0, 2)} ${id.slice(2)}`.toUpperCase();
}
