/** The parts of MapLibre that the map does not use, as the classes of its style sheet name them. */
const UNUSED =
  /\.maplibregl-(marker|user-location|cooperative|ctrl-(group|icon|logo|zoom|compass|geolocate|fullscreen|shrink|terrain|globe|scale))/;

/** The part of a style rule of PostCSS that is read and changed. */
interface StyleRule {
  selectors: string[];
  readonly source?: { readonly input: { readonly file?: string } };
  remove(): void;
}

/**
 * Removes from MapLibre's style sheet the rules of controls that the map does not use: seven of its eight kilobytes, which
 * stand before the first picture. A control that `src/map` begins to use must leave `UNUSED`.
 */
export const usedMapStyle = {
  postcssPlugin: 'used-map-style',
  Rule(rule: StyleRule): void {
    if (!rule.source?.input.file?.endsWith('maplibre-gl.css')) return;
    const used = rule.selectors.filter((selector) => !UNUSED.test(selector));
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  },
};
