import type { StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../symbols/palette';
import { inPalette } from './online-palette';

/** A map of streets and buildings from a third party. */
export interface OnlineBasemap {
  /** Returns its style in the atlas's colours; the same object for the same palette. */
  inPalette(palette: Palette): StyleSpecification;
}

/** OpenFreeMap: OpenStreetMap data without a key or an account. Fetched only when the reader turns it on. */
const STYLE_URL = 'https://tiles.openfreemap.org/styles/positron';

const TIMEOUT_MS = 4000;

/** Resolves with the online basemap, or with the reason why it cannot be fetched. Never rejects. */
export async function fetchOnlineBasemap(): Promise<
  | { readonly ok: true; readonly basemap: OnlineBasemap }
  | { readonly ok: false; readonly reason: string }
> {
  try {
    const response = await fetch(STYLE_URL, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) return { ok: false, reason: String(response.status) };
    const style: unknown = await response.json();
    return isStyle(style) ? { ok: true, basemap: basemapOf(style) } : { ok: false, reason: 'JSON' };
  } catch {
    return { ok: false, reason: 'tiles.openfreemap.org' };
  }
}

function basemapOf(style: StyleSpecification): OnlineBasemap {
  const coloured = new Map<Palette, StyleSpecification>();
  return {
    inPalette(palette) {
      const known = coloured.get(palette) ?? inPalette(style, palette);
      coloured.set(palette, known);
      return known;
    },
  };
}

function isStyle(value: unknown): value is StyleSpecification {
  return (
    typeof value === 'object' &&
    value !== null &&
    'layers' in value &&
    Array.isArray(value.layers) &&
    'sources' in value
  );
}
