import { AttributionControl, type Map as MapLibreMap } from 'maplibre-gl';
import { type CornerBox, ROOMY_REM } from '../state/corners-slice';

type Corner = 'bottom-right' | 'top-right';

/** The attribution of the map's data: at the foot of the map or, where that has no room, at its top. */
export class Attribution {
  private readonly map: MapLibreMap;
  private readonly container: HTMLElement;
  private readonly control = new AttributionControl({ compact: true });
  private corner: Corner | undefined;
  private readonly report: (box: CornerBox) => void;
  private readonly observer = new ResizeObserver(() => this.measure());

  /** `report` is told what part of the map the attribution covers. */
  constructor(map: MapLibreMap, container: HTMLElement, report: (box: CornerBox) => void) {
    this.map = map;
    this.container = container;
    this.report = report;
    this.place();
  }

  /** Moves the attribution to the corner that the present width of the map asks for. */
  place(): void {
    const corner = cornerOf(this.container);
    if (corner === this.corner) return;
    if (this.corner !== undefined) this.map.removeControl(this.control);
    this.corner = corner;
    this.map.addControl(this.control, corner);
    this.observer.disconnect();
    const element = this.container.querySelector('.maplibregl-ctrl-attrib');
    if (element) this.observer.observe(element);
  }

  end(): void {
    this.observer.disconnect();
  }

  private measure(): void {
    const element = this.container.querySelector('.maplibregl-ctrl-attrib');
    if (!element || !this.corner) return;
    const own = element.getBoundingClientRect();
    const map = this.container.getBoundingClientRect();
    const height = this.corner === 'top-right' ? own.bottom - map.top : map.bottom - own.top;
    if (own.width > 0) this.report({ corner: this.corner, width: map.right - own.left, height });
  }
}

function cornerOf({ clientWidth }: HTMLElement): Corner {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return clientWidth >= ROOMY_REM * rem ? 'bottom-right' : 'top-right';
}
