/** Middles of the views by which the map is judged, as `[lon, lat]`. */
export const PLACES = {
  chancay: [-77.27, -11.59],
  yangshan: [122.06, 30.62],
  lima: [-77.08, -12.03],
  panama: [-79.7, 9.1],
  singapore: [103.85, 1.25],
  cusco: [-71.97, -13.53],
} as const;

export type Place = keyof typeof PLACES;

/** From a coast with its towns down to the plan of a harbour. */
export const ZOOMS = [6, 8, 10, 12.5] as const;

export const THEMES = ['light', 'dark'] as const;

/** Returns the address of a view, below the site's folder. */
export function viewOf(place: Place, zoom: number): string {
  const [lon, lat] = PLACES[place];
  return `en/?m=${zoom}/${lat}/${lon}`;
}
