import type { Frame } from '../map/framing';
import { outlineLength } from './ground';
import type { ReadTile } from './plane-feature';
import { fitBounds, type Size, type StillView, withinWorld } from './view';

/** Room round what is framed, as a share of the picture's shorter side. */
const MARGIN = 0.14;

/** Closest zoom of a place: beyond it a still map has too few names for a reader to know where it is. */
const CLOSEST = 6;

/** Closest zoom of a port: its bay and the neighbouring ones are in the picture. */
const CLOSEST_PORT = 7.4;

/** The zoom beyond which a map does not back off in search of a coast. */
const FARTHEST = 3.4;
const STEP = 0.4;

/** Length of coasts and borders that a reader needs to see where a place is, as a share of the picture's width. */
const OUTLINE = 0.6;

/**
 * Returns the view that shows a frame of the live map in a picture of a size. Of a place inland it backs off until a coast or
 * border is in view.
 */
export function stillView(
  frame: Frame,
  size: Size,
  readTile: ReadTile,
  isPort: boolean,
): StillView {
  let view = closestView(frame, size, isPort ? CLOSEST_PORT : CLOSEST);
  while (
    view.zoom - STEP > FARTHEST &&
    outlineLength(view, readTile) < OUTLINE * Math.min(size.width, size.height)
  ) {
    view = withinWorld({ ...view, zoom: view.zoom - STEP });
  }
  return view;
}

function closestView(frame: Frame, size: Size, closest: number): StillView {
  if (frame.kind !== 'bounds') {
    return withinWorld({ center: frame.center, zoom: Math.min(frame.zoom, closest), ...size });
  }
  const margin = MARGIN * Math.min(size.width, size.height);
  const margins = { top: margin, right: margin, bottom: margin, left: margin };
  return fitBounds(frame.bounds, size, margins, Math.min(frame.maxZoom, closest));
}
