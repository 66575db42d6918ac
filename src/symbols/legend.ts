import type { MapLayerId } from '../domain/map-layer';
import type { Precision } from '../domain/project';
import type { ProjectKind, Sector } from '../domain/sector';
import type { LegStatus, ProjectStatus } from '../domain/status';
import type { PlainMessageKey } from '../i18n/namespaces';

/** The sample of a legend entry, drawn like the mark on the map. */
export type Swatch =
  | {
      readonly shape: 'line';
      readonly tone:
        | 'corridor'
        | 'great-circle'
        | 'rhumb-line'
        | 'flow'
        | 'flow-back'
        | 'comparison';
      /** Lengths of dash and gap in line widths; absent for a solid line. */
      readonly dash?: readonly number[];
      /** Line width in CSS pixels. */
      readonly width: number;
      readonly status?: LegStatus;
    }
  | {
      readonly shape: 'project';
      readonly sector: Sector;
      readonly kind: ProjectKind;
      readonly status: ProjectStatus;
      readonly precision: Precision;
    }
  | { readonly shape: 'terminal' }
  | { readonly shape: 'port' }
  | { readonly shape: 'cluster' };

export interface LegendEntry {
  readonly swatch: Swatch;
  readonly label: PlainMessageKey;
  /** Present if the entry toggles a filter. */
  readonly sector?: Sector;
  readonly status?: ProjectStatus;
}

/** The part of the legend for one layer, exported by the file that draws the layer. */
export interface LegendGroup {
  readonly layer: MapLayerId;
  readonly entries: readonly LegendEntry[];
}
