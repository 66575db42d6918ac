import { comparisonId } from '../domain/comparison';
import { formatItinerary, formatStop, parseItinerary, parseStop } from '../domain/itinerary';
import type { PageAddress } from '../domain/page';
import { parsePlaceId } from '../domain/place';
import { parseStoryPage } from '../domain/story';

/** The paths of the pages in links of version 1. Manifests may add pages but must not move these. */
export const KEPT_PAGES: readonly PageAddress[] = [
  { kind: 'overview', path: '' },
  { kind: 'projects', path: 'p' },
  { kind: 'services', path: 's' },
  { kind: 'ports', path: 'port' },
  { kind: 'companies', path: 'company' },
  { kind: 'trade', path: 'trade' },
  { kind: 'claims', path: 'claim' },
  { kind: 'timeline', path: 'event' },
  { kind: 'loans', path: 'loan' },
  { kind: 'sources', path: 'source' },
  { kind: 'about', path: 'about' },
  { kind: 'distances', path: 'about/distances' },
  { kind: 'factors', path: 'about/factors' },
  { kind: 'changes', path: 'about/changes' },
  { kind: 'missing', path: 'about/not-found' },
  { kind: 'measure', path: 'measure' },
  { kind: 'project', folder: 'p' },
  { kind: 'port', folder: 'port' },
  { kind: 'leg', folder: 'leg' },
  { kind: 'voyage', folder: 'c', parseId: parseVoyageId },
  { kind: 'service', folder: 's' },
  { kind: 'company', folder: 'company' },
  { kind: 'flow', folder: 'trade' },
  { kind: 'claim', folder: 'claim' },
  { kind: 'event', folder: 'event' },
  { kind: 'loan', folder: 'loan' },
  { kind: 'source', folder: 'source' },
  { kind: 'place', folder: 'at', parseId: parsePlaceId },
  { kind: 'gains', path: 'gains' },
  { kind: 'gains-place', folder: 'gains', parseId: parseOriginId },
  { kind: 'stories', path: 'story' },
  { kind: 'story', folder: 'story', parseId: parseStoryPage },
  { kind: 'compare', folder: 'compare', parseId: comparisonId },
];

function parseOriginId(text: string): string | undefined {
  const stop = parseStop(text);
  return stop && stop.kind !== 'port' ? formatStop(stop) : undefined;
}

function parseVoyageId(text: string): string | undefined {
  const itinerary = parseItinerary(text);
  return itinerary && formatItinerary(itinerary);
}
