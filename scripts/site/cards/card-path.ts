import { CORRIDOR_ID } from '../../../src/domain/corridor';
import type { Locale } from '../../../src/domain/locale';
import type { PageKind } from '../../../src/domain/page';
import { idOf, type Selection } from '../../../src/domain/selection';

/** Kinds of records of which each has a card of its own; of voyages the corridor alone has one. */
const OWN_CARD_KINDS: readonly PageKind[] = ['project', 'port', 'claim', 'story'];

/** Returns whether a page has a card of its own; the pages of other kinds share one a kind and language. */
export function hasOwnCard(selection: Selection): boolean {
  const { kind } = selection;
  return kind === 'voyage' ? idOf(selection) === CORRIDOR_ID : OWN_CARD_KINDS.includes(kind);
}

/** Returns the path of a page's card, relative to the site's folder: `cards/en/project/chancay-port.png`. */
export function cardPath(locale: Locale, selection: Selection): string {
  return hasOwnCard(selection)
    ? `cards/${locale}/${selection.kind}/${idOf(selection)}.png`
    : sharedCardPath(locale, selection.kind);
}

/** Returns the path of the card that pages of a kind share: `cards/en/event.png`. */
export function sharedCardPath(locale: Locale, kind: PageKind): string {
  return `cards/${locale}/${kind}.png`;
}
