import { AttributionControl, type Map as MapLibreMap } from 'maplibre-gl';
import { type CornerBox, ROOMY_REM } from '../state/corners-slice';

type Corner = 'bottom-right' | 'top-right';

/** The attribution of the map's data: at the foot of the map or, where that has no room, at its top. */
export class Attribution {
  private readonly map: MapLibreMap;
  private readonly container: HTMLElement;
  private readonly control = new AttributionControl({ compact: true });
  private corner: Corner | undefined;
  /** What covers the foot of the map, in CSS pixels. */
  private covered = 0;
  private readonly report: (box: CornerBox) => void;
  private readonly observer = new ResizeObserver(() => this.measure());

  /** `report` is told what part of the map the attribution covers. */
  constructor(map: MapLibreMap, container: HTMLElement, report: (box: CornerBox) => void) {
    this.map = map;
    this.container = container;
    this.report = report;
    container.dataset.credits = 'incomplete';
    this.place();
  }

  /** Shows the attribution, once all sources of the first view are there: another credit would move those that are read. */
  show(): void {
    delete this.container.dataset.credits;
  }

  /** Moves the attribution to the corner that the present width of the map asks for. */
  place(): void {
    const corner = cornerOf(this.container);
    if (corner === this.corner) return;
    if (this.corner !== undefined) this.map.removeControl(this.control);
    this.corner = corner;
    this.map.addControl(this.control, corner);
    this.observer.disconnect();
    this.lift();
    const element = this.element();
    if (element) this.observer.observe(element);
  }

  /** Moves the attribution above what covers the foot of the map: a table or the time bar, by its height in CSS pixels. */
  raise(covered: number): void {
    this.covered = covered;
    this.lift();
    this.measure();
  }

  end(): void {
    this.observer.disconnect();
  }

  private element(): HTMLElement | null {
    return this.container.querySelector('.maplibregl-ctrl-attrib');
  }

  private lift(): void {
    const covered = this.corner === 'bottom-right' ? this.covered : 0;
    this.element()?.style.setProperty('translate', `0 ${-covered}px`);
  }

  private measure(): void {
    const element = this.element();
    if (!element || !this.corner) return;
    const own = element.getBoundingClientRect();
    const map = this.container.getBoundingClientRect();
    const height =
      this.corner === 'top-right' ? own.bottom - map.top : map.bottom - this.covered - own.top;
    if (own.width > 0) this.report({ corner: this.corner, width: map.right - own.left, height });
  }
}

function cornerOf({ clientWidth }: HTMLElement): Corner {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return clientWidth >= ROOMY_REM * rem ? 'bottom-right' : 'top-right';
}
