import * as v from 'valibot';
import { inEveryLocale, type Locale } from '../../src/domain/locale';
import type { LonLat } from './shapes';

/** `territory` is any labelled land that is neither a member nor an observer state of the United Nations. */
export type LabelKind =
  | 'ocean'
  | 'sea'
  | 'strait'
  | 'canal'
  | 'cape'
  | 'lake'
  | 'country'
  | 'territory'
  | 'province'
  | 'town';

export interface Label {
  readonly kind: LabelKind;
  readonly en: string;
  /** Absent where it is the English one. */
  readonly es?: string;
  /** Absent where it is the English one. */
  readonly pt?: string;
  /** Absent where no Chinese name is known. */
  readonly zh?: string;
  /** Whole map zoom from which the label is shown. */
  readonly minzoom: number;
  /** Labels of lower rank are placed first. */
  readonly rank: number;
  readonly at: LonLat;
  /** Position up to zoom 2, if it differs. */
  readonly overview?: LonLat;
  /** ISO 3166-1 alpha-2 of a country; XK for Kosovo. */
  readonly iso?: string;
  /** True for the seat of a national government; absent otherwise. */
  readonly capital?: true;
  /** The passage of the atlas that a water or a cape is. */
  readonly passage?: string;
  /** How large a town's name is written: 2 for a metropolis, 1 for a large town, absent for others. */
  readonly size?: 1 | 2;
  /** The port of the atlas at a town, whose label stands for both. */
  readonly port?: string;
  /** Pixels at zoom 0 by which the label may move up or down inside its country. */
  readonly room?: number;
}

export const Name = v.pipe(v.string(), v.trim(), v.nonEmpty());
export const NAMES = inEveryLocale(Name);
export const At = v.tuple([v.number(), v.number()]);
export const Zoom = v.pipe(v.number(), v.minValue(0), v.maxValue(10));

/** Rounds a zoom to a whole one, halves down: filters of a style are evaluated at whole zooms only. */
export function minzoomOf(zoom: number): number {
  return Math.ceil(zoom - 0.5);
}

/**
 * Returns the rank of a label: those of lower zoom are placed first, and within a tenth of a zoom those of lower
 * handicap, 0 to 9.
 */
export function rankOf(zoom: number, handicap: number): number {
  return Math.round(zoom * 10) * 10 + handicap;
}

/** Returns the names as a tile has them: without those that are the English one, and without what is not known. */
export function nameProperties({ en, es, pt, zh }: Pick<Label, Locale>) {
  return {
    en,
    ...(es !== undefined && es !== en && { es }),
    ...(pt !== undefined && pt !== en && { pt }),
    ...(zh !== undefined && { zh }),
  };
}
