import type { SheetStop } from '../../state/panel-slice';

/** CSS pixels; `sheet.css` says the same of the sheet at rest. */
export const PEEK_HEIGHT = 96;

/** What a flick adds: the sheet ends where it would have come to in this time, in milliseconds. */
const FLICK = 240;

export interface SheetRoom {
  readonly viewportHeight: number;
  readonly barHeight: number;
}

export function sheetHeight(stop: SheetStop, { viewportHeight, barHeight }: SheetRoom): number {
  if (stop === 'peek') return PEEK_HEIGHT;
  return stop === 'half' ? viewportHeight / 2 : viewportHeight - barHeight;
}

/** Where the sheet settles when it is let go at `height`, rising with `velocity` px/ms. */
export function stopAfterRelease(height: number, velocity: number, room: SheetRoom): SheetStop {
  const aim = height + velocity * FLICK;
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

/** What a tap on the handle asks for: up, up, and back to half. */
export function stopAfterTap(stop: SheetStop): SheetStop {
  return stop === 'half' ? 'full' : 'half';
}
