/** A rectangle in CSS pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** CSS pixels between a card and its mark. */
const GAP = 8;

/** CSS pixels below which a card cannot be read. */
const LEAST_HEIGHT = 100;

/** CSS pixels between a card and the edges of the map. */
const MARGIN = 8;

/**
 * Returns the corner of a card that stays inside the visible map and off its mark: to the right of the mark, else to its
 * left, above or below. If no side has room for the whole card, it is lower than it would be and scrolls, on the roomier side
 * of above and below; on a map too small for that it may cover the mark.
 */
export function placeCard(
  mark: { readonly x: number; readonly y: number; readonly reach: number },
  card: Pick<Area, 'width' | 'height'>,
  area: Area,
): { readonly left: number; readonly top: number; readonly maxHeight: number } {
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
  const maxHeight = inner.bottom - inner.top;
  if (mark.x + off + card.width <= inner.right) {
    return { left: mark.x + off, top: middle.top, maxHeight };
  }
  if (mark.x - off - card.width >= inner.left) {
    return { left: mark.x - off - card.width, top: middle.top, maxHeight };
  }
  if (above >= inner.top) return { left: middle.left, top: above, maxHeight };
  if (below + card.height <= inner.bottom) return { left: middle.left, top: below, maxHeight };
  const [roomAbove, roomBelow] = [mark.y - off - inner.top, inner.bottom - below];
  const room = Math.max(roomAbove, roomBelow);
  if (room < LEAST_HEIGHT) return { left: middle.left, top: inner.top, maxHeight };
  const top = roomAbove > roomBelow ? inner.top : below;
  return { left: middle.left, top, maxHeight: room };
}

/** Returns the nearest value in a range; its lower end if the range is empty. */
function clamp(value: number, least: number, greatest: number): number {
  return Math.max(least, Math.min(value, greatest));
}
