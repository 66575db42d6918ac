/** A rectangle in CSS pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** CSS pixels between a card and its mark. */
const GAP = 8;

/** CSS pixels between a card and the edges of the map. */
const MARGIN = 8;

/**
 * Returns the corner of a card that stays inside the visible map and off its mark: to the right of the mark, else to its
 * left, above or below. If no side has room for it, the roomier of above and below is taken and the card may cover the mark.
 */
export function placeCard(
  mark: { readonly x: number; readonly y: number; readonly reach: number },
  card: Pick<Area, 'width' | 'height'>,
  area: Area,
): { readonly left: number; readonly top: number } {
  const inner = {
    left: area.left + MARGIN,
    top: area.top + MARGIN,
    right: area.left + area.width - MARGIN,
    bottom: area.top + area.height - MARGIN,
  };
  const off = mark.reach + GAP;
  const middle = {
    left: clamp(mark.x - card.width / 2, inner.left, inner.right - card.width),
    top: clamp(mark.y - card.height / 2, inner.top, inner.bottom - card.height),
  };
  const above = mark.y - off - card.height;
  const below = mark.y + off;
  if (mark.x + off + card.width <= inner.right) return { left: mark.x + off, top: middle.top };
  if (mark.x - off - card.width >= inner.left) {
    return { left: mark.x - off - card.width, top: middle.top };
  }
  if (above >= inner.top) return { left: middle.left, top: above };
  if (below + card.height <= inner.bottom) return { left: middle.left, top: below };
  const isUpper = mark.y - inner.top > inner.bottom - mark.y;
  return { left: middle.left, top: isUpper ? inner.top : inner.bottom - card.height };
}

/** Returns the nearest value in a range; its lower end if the range is empty. */
function clamp(value: number, least: number, greatest: number): number {
  return Math.max(least, Math.min(value, greatest));
}
