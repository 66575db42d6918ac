import type { SheetStop } from '../../state/panel-slice';

/** CSS pixels; the same as in `sheet.css` for the sheet at rest. */
export const PEEK_HEIGHT = 96;

/** Milliseconds by which a flick is extrapolated to find where the sheet settles. */
const FLICK_MS = 240;

export interface SheetRoom {
  readonly viewportHeight: number;
  readonly barHeight: number;
}

export function sheetHeight(stop: SheetStop, { viewportHeight, barHeight }: SheetRoom): number {
  if (stop === 'peek') return PEEK_HEIGHT;
  return stop === 'half' ? viewportHeight / 2 : viewportHeight - barHeight;
}

/** Returns where the sheet settles when released at `height`, rising with `velocity` px/ms. */
export function stopAfterRelease(height: number, velocity: number, room: SheetRoom): SheetStop {
  const aim = height + velocity * FLICK_MS;
  const distanceTo = (stop: SheetStop) => Math.abs(sheetHeight(stop, room) - aim);
  const stops: readonly SheetStop[] = ['half', 'peek', 'full'];
  return stops.reduce((best, stop) => (distanceTo(stop) < distanceTo(best) ? stop : best));
}

export function stopAbove(stop: SheetStop): SheetStop {
  return stop === 'peek' ? 'half' : 'full';
}

export function stopBelow(stop: SheetStop): SheetStop {
  return stop === 'full' ? 'half' : 'peek';
}

/** Returns the stop after a tap on the handle: up, up, and back to half. */
export function stopAfterTap(stop: SheetStop): SheetStop {
  return stop === 'half' ? 'full' : 'half';
}
