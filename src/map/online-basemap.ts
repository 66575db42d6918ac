import type { StyleSpecification } from 'maplibre-gl';

export type OnlineStyle = StyleSpecification;

/** OpenFreeMap: OpenStreetMap data without a key or an account. Fetched only when the reader turns it on. */
const STYLE_URL = 'https://tiles.openfreemap.org/styles/positron';

const TIMEOUT_MS = 4000;

/** Resolves with the online style, or with the reason why it cannot be fetched. Never rejects. */
export async function fetchOnlineStyle(): Promise<
  | { readonly ok: true; readonly style: OnlineStyle }
  | { readonly ok: false; readonly reason: string }
> {
  try {
    const response = await fetch(STYLE_URL, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) return { ok: false, reason: String(response.status) };
    const style: unknown = await response.json();
    return isStyle(style) ? { ok: true, style } : { ok: false, reason: 'JSON' };
  } catch {
    return { ok: false, reason: 'tiles.openfreemap.org' };
  }
}

function isStyle(value: unknown): value is OnlineStyle {
  return (
    typeof value === 'object' &&
    value !== null &&
    'layers' in value &&
    Array.isArray(value.layers) &&
    'sources' in value
  );
}
