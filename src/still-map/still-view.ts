import type { Frame } from '../map/framing';
import { fitBounds, type Margins, type Size, type StillView, withinWorld } from './view';

/** Room round what is framed, as a share of the picture's shorter side. */
const MARGIN = 0.12;

/** Closest zooms of a place: its country or coast is in the picture. */
const PLACE_ZOOM = 5.6;

/** Returns the view that shows a frame of the live map with its surroundings in a picture of a size. */
export function stillView(frame: Frame, size: Size): StillView {
  if (frame.kind !== 'bounds') {
    return withinWorld({ center: frame.center, zoom: Math.min(frame.zoom, PLACE_ZOOM), ...size });
  }
  const margin = MARGIN * Math.min(size.width, size.height);
  const margins: Margins = { top: margin, right: margin, bottom: margin, left: margin };
  return fitBounds(frame.bounds, size, margins, frame.maxZoom);
}
