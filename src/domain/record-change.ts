import type { Currency } from './cost';
import type { Unit } from './figure';
import type { Localized } from './locale';
import type { RecordRef } from './record';

/** A value of a record as it stood in a version of the data, with the date at which it held. */
export type ChangedValue =
  | {
      readonly unit: Unit;
      readonly value: number | string;
      readonly to?: number;
      readonly asOf: string;
      readonly period?: string;
    }
  | {
      readonly currency: Currency | 'USD';
      readonly value: number;
      readonly to?: number;
      readonly asOf: string;
    }
  | { readonly status: string; readonly asOf: string }
  | { readonly date: string };

/** What a changed value belongs to. */
export const CHANGED_PARTS = ['figure', 'cost', 'status', 'milestone', 'share', 'loan'] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];

/** A figure of a record that a version changed: values that it no longer has, and those that it has instead. */
export interface FigureChange {
  readonly part: ChangedPart;
  /** The name of the figure; absent where its part says enough. */
  readonly label?: Localized;
  readonly old: readonly ChangedValue[];
  readonly new: readonly ChangedValue[];
  /** How many more values changed. */
  readonly more?: number;
}

/** What a version of the data changed in a record. */
export interface RecordChange extends RecordRef {
  readonly name: Localized;
  /** Absent if the record was there before and still is. */
  readonly is?: 'added' | 'removed';
  readonly figures: readonly FigureChange[];
  /** Whether its texts were rewritten. */
  readonly texts?: true;
  /** Whether it cites other sources. */
  readonly sources?: true;
}
