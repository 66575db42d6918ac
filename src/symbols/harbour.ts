import type { HarbourKind, HarbourStatus } from '../domain/harbour';
import type { Palette } from './palette';

/** The colour of each kind of part, for its line, outline or ring. */
export const HARBOUR_TONES: Readonly<
  Record<HarbourKind, 'ink' | 'faintInk' | 'corridor' | 'flow'>
> = {
  terminal: 'faintInk',
  quay: 'corridor',
  berth: 'corridor',
  breakwater: 'ink',
  basin: 'flow',
  channel: 'flow',
  tunnel: 'ink',
  bridge: 'ink',
  gate: 'faintInk',
  anchorage: 'flow',
  pilot: 'corridor',
  radar: 'faintInk',
} satisfies Record<HarbourKind, keyof Palette>;

/** Line widths in CSS pixels at zoom 13. */
export const HARBOUR_WIDTHS: Readonly<Record<HarbourKind, number>> = {
  terminal: 1.6,
  quay: 4.5,
  berth: 2,
  breakwater: 4.5,
  basin: 1,
  channel: 1.4,
  tunnel: 2,
  bridge: 2.2,
  gate: 1.6,
  anchorage: 1.2,
  pilot: 2,
  radar: 2,
};

/** Lengths of dash and gap in line widths by status, as those of land legs; none for what is built. */
export const HARBOUR_DASHES: Readonly<Record<Exclude<HarbourStatus, 'built'>, number[]>> = {
  construction: [4, 1.8],
  planned: [1.8, 1.8],
};
