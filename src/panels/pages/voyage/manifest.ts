import { CORRIDOR_ID } from '../../../domain/corridor';
import { formatItinerary, type Itinerary, parseItinerary } from '../../../domain/itinerary';
import { shortName } from '../../../i18n/alternative-name';
import { translator } from '../../../i18n/translator';
import { presentVoyage } from '../../../state/select-records';
import { definePage } from '../../context/page-manifest';

export const pages = [
  definePage({
    kind: 'voyage',
    folder: 'c',
    chunk: 'desk',
    messages: ['voyage', 'ways', 'records', 'search'],
    label: 'search.corridor',
    needs: {
      references: ['passages', 'factors', 'version', 'claimList', 'serviceList'],
    },
    needsOf: (id) => {
      const itinerary = parseItinerary(id);
      return itinerary && mayGoByLand(itinerary)
        ? { references: ['landNetwork', 'landNetworkSources'] }
        : {};
    },
    bar: { order: 1, label: 'bar.voyages', id: CORRIDOR_ID },
    staysMounted: true,
    // Formatted by the atlas, so that one voyage has one address.
    parseId: (text) => {
      const itinerary = parseItinerary(text);
      return itinerary && formatItinerary(itinerary);
    },
    records: {
      folder: 'corridor',
      has: (id) => id === CORRIDOR_ID,
      schema: () => import('../../../datasets/corridor-schemas').then(({ corridor }) => corridor),
    },
    presentId: presentVoyage,
    recordTitle: (id, locale, { ports }) => {
      const [from = '', to = ''] = id
        .split('~')
        .map((port) => shortName(ports.find((each) => each.id === port)?.name[locale] ?? port));
      return translator(locale, 'voyage')('title', { from, to });
    },
    load: () => import('./voyage-page').then(({ VoyagePage }) => VoyagePage),
  }),
];

/** Returns whether a part of a voyage goes over land, or may: ships may not reach a project or a point. */
function mayGoByLand({ stops, legs }: Itinerary): boolean {
  return legs.some(({ byLand }) => byLand) || stops.some(({ kind }) => kind !== 'port');
}
