import { AttributionControl, type Map as MapLibreMap } from 'maplibre-gl';

/** Width of a map, in its text's size, that has room for the attribution beside the legend at its foot. */
const ROOMY_REM = 40;

type Corner = 'bottom-right' | 'top-right';

/** The attribution of the map's data: at the foot of the map or, where that has no room, at its top. */
export class Attribution {
  private readonly map: MapLibreMap;
  private readonly container: HTMLElement;
  private readonly control = new AttributionControl({ compact: true });
  private corner: Corner | undefined;

  constructor(map: MapLibreMap, container: HTMLElement) {
    this.map = map;
    this.container = container;
    this.place();
  }

  /** Moves the attribution to the corner that the present width of the map asks for. */
  place(): void {
    const corner = cornerOf(this.container);
    if (corner === this.corner) return;
    if (this.corner !== undefined) this.map.removeControl(this.control);
    this.corner = corner;
    this.map.addControl(this.control, corner);
  }
}

function cornerOf({ clientWidth }: HTMLElement): Corner {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return clientWidth >= ROOMY_REM * rem ? 'bottom-right' : 'top-right';
}
