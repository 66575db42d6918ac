import { fileURLToPath } from 'node:url';
import '../../../tools/i18n/all-messages';
import { PAGES } from '../../../src/app/pages';
import type { CorridorMap } from '../../../src/domain/corridor';
import { readPublished } from '../../../tools/published/read-published';
import { readLastChanges } from '../last-changes';
import { type SitePage, sitePages } from '../pages';
import { mapDrawer } from './card-map';
import { type CardSet, cardsOfSite } from './cards-of-site';
import { CARD_MAP, type CardPicture } from './draw-card';

/** The cards of a record or a kind with the map that they share. */
export interface PicturedCards extends Omit<CardSet, 'map'> {
  readonly picture: CardPicture;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const DATA = `${ROOT}public/generated/data`;

const changes = readLastChanges(`${ROOT}data/changelog.json`);

/** All pages of the site. */
export const pages: readonly SitePage[] = sitePages(PAGES, DATA, changes);

/**
 * All cards of the site. Symbols are read as a bundler reads them, so that this module must be imported by Vite.
 */
export const sets: readonly PicturedCards[] = picturedCards();

function picturedCards(): readonly PicturedCards[] {
  const drawMap = mapDrawer(readPublished<CorridorMap>(DATA, 'corridor-map.json'), CARD_MAP);
  const all = cardsOfSite(PAGES, pages, DATA, changes.newest);
  return all.map(({ map, ...set }) => ({
    ...set,
    picture: { map: drawMap(map), ...(map.symbol && { sector: map.symbol.sector }) },
  }));
}
