import type { Map as MapLibreMap } from 'maplibre-gl';

/** What the live map shows: the middle of its visible part, and how large that is. */
export interface LiveView {
  readonly center: readonly [lon: number, lat: number];
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
  readonly width: number;
  readonly height: number;
}

/** Returns the view of a map's part that no sheet or panel covers. */
export function liveView(map: MapLibreMap): LiveView {
  const { clientWidth, clientHeight } = map.getContainer();
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const { lng, lat } = map.getCenter();
  return {
    ...{ center: [lng, lat], zoom: map.getZoom() },
    ...{ bearing: map.getBearing(), pitch: map.getPitch() },
    width: Math.max(1, clientWidth - left - right),
    height: Math.max(1, clientHeight - top - bottom),
  };
}

/** Returns the zoom at which all that a view shows lies within a size. */
export function zoomWithin(
  { zoom, width, height }: LiveView,
  size: Pick<LiveView, 'width' | 'height'>,
): number {
  return zoom + Math.log2(Math.min(size.width / width, size.height / height));
}
