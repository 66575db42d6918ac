import { type GeoJSONSource, type Map as MapLibreMap, Popup } from 'maplibre-gl';
import { placePosition } from '../domain/place';
import type { Selection } from '../domain/selection';
import { nearestLongitude, type Position } from '../geo/position';
import { translator } from '../i18n/translator';
import { otherAlternatives } from '../state/select-alternatives';
import { findProject } from '../state/select-projects';
import { findInCatalogue } from '../state/select-records';
import { projectsOfCompany } from '../state/select-related';
import { projectsOfTime } from '../state/select-time';
import type { AppState } from '../state/store';
import { ALTERNATIVE_ROUTES, alternativeLabel, placeOnRoute } from './layers/alternative-routes';
import { HOVERED, hoverData } from './layers/hover-halo';
import { IS_SEA_LEG_HOVERED, LINES, type LineKind, lineKey } from './layers/line-ids';
import type { DrawnPlace } from './marks/project-marks';
import type { TimedFeatures } from './timed-features';

/** Kinds of records whose lines are highlighted themselves. */
const LINE_KINDS: Readonly<Record<string, LineKind>> = { leg: 'leg', project: 'project' };

/** The feature that is highlighted. */
interface HighlightedFeature {
  readonly source: string;
  readonly id: string;
}

/** Highlights on the map the feature that has the pointer or the focus, and shows its name. */
export class HoverMark {
  private readonly map: MapLibreMap;
  private readonly placesOf: (position: Position) => readonly DrawnPlace[];
  private readonly timed: Pick<TimedFeatures, 'keysOf'>;
  private readonly popup = new Popup({
    closeButton: false,
    closeOnClick: false,
    className: 'hover-name',
    offset: 16,
    maxWidth: '260px',
  });
  /** Several, of which one is drawn, if the source has the feature of each year apart. */
  private highlighted: readonly HighlightedFeature[] = [];
  private isSeaLegHighlighted = false;

  /** `placesOf` returns where the map draws what is at a position. */
  constructor(
    map: MapLibreMap,
    placesOf: (position: Position) => readonly DrawnPlace[],
    timed: Pick<TimedFeatures, 'keysOf'>,
  ) {
    this.map = map;
    this.placesOf = placesOf;
    this.timed = timed;
  }

  /** Highlights what is hovered; its name is shown too unless a card tells it. */
  show(state: AppState, isNamed: boolean): void {
    const alternative = otherAlternatives(state).find(({ id }) => id === state.hoveredAlternative);
    this.highlight(
      alternative ? { source: ALTERNATIVE_ROUTES, id: alternative.id } : featureOf(state.hovered),
    );
    this.highlightSeaLeg(isSeaLeg(state));
    const text = alternative
      ? alternativeLabel(state, alternative)
      : state.hovered && nameOf(state, state.hovered);
    const position = alternative
      ? placeOnRoute(alternative)
      : state.hovered && this.drawnPosition(placeOf(state, state.hovered));
    const disc = this.map.getSource<GeoJSONSource>(HOVERED);
    const lit = state.hovered ? litPositions(state, state.hovered) : [];
    disc?.setData(hoverData(lit.flatMap((each) => this.placesOf(each))));
    if (!isNamed || !text || !position) {
      this.popup.remove();
      return;
    }
    const lon = nearestLongitude(position[0], this.map.getCenter().lng);
    this.popup.setLngLat([lon, position[1]]).setText(text);
    if (!this.popup.isOpen()) this.popup.addTo(this.map);
  }

  /** Returns where the map draws what is at a position, at its present zoom. */
  private drawnPosition(position: Position | undefined): Position | undefined {
    const level = Math.max(0, Math.floor(this.map.getZoom()));
    const places = position ? this.placesOf(position) : [];
    return places.find(({ from, to }) => level >= from && level <= to)?.position ?? position;
  }

  private highlight(feature: HighlightedFeature | null): void {
    for (const each of this.highlighted) this.setHover(each, false);
    this.highlighted = feature
      ? this.timed.keysOf(feature.source, feature.id).map((id) => ({ ...feature, id }))
      : [];
    for (const each of this.highlighted) this.setHover(each, true);
  }

  private setHover(feature: HighlightedFeature, hover: boolean): void {
    if (this.map.getSource(feature.source)) this.map.setFeatureState({ ...feature }, { hover });
  }

  private highlightSeaLeg(isHovered: boolean): void {
    if (isHovered === this.isSeaLegHighlighted || !this.map.getSource(LINES)) return;
    this.isSeaLegHighlighted = isHovered;
    this.map.setGlobalStateProperty(IS_SEA_LEG_HOVERED, isHovered);
  }
}

function featureOf(hovered: Selection | null): HighlightedFeature | null {
  const record = hovered && 'id' in hovered ? hovered : null;
  const kind = record && LINE_KINDS[record.kind];
  return kind ? { source: LINES, id: lineKey(kind, record.id) } : null;
}

/** Returns whether the voyage of the corridor has the pointer or the focus. */
function isSeaLeg({ hovered, corridorMap }: AppState): boolean {
  if (hovered?.kind !== 'voyage' || corridorMap.state !== 'ready') return false;
  const { from, to } = corridorMap.value.seaLeg;
  return hovered.id === `${from}~${to}`;
}

/** Returns the positions of what is hovered: of a project, port, event or place itself, of a company's projects. */
function litPositions(state: AppState, selection: Selection): readonly Position[] {
  if (selection.kind === 'company') {
    return projectsOfCompany(state, selection.id).map(({ position }) => position);
  }
  if (selection.kind === 'leg') return [];
  const position = placeOf(state, selection);
  return position ? [position] : [];
}

function nameOf(state: AppState, selection: Selection): string | undefined {
  const t = translator(state.locale);
  if (selection.kind === 'project') {
    const now = findProject(state, selection.id);
    const project = projectsOfTime(state).find(({ id }) => id === now?.id) ?? now;
    return project && `${project.name[state.locale]} · ${t(`status.${project.status}`)}`;
  }
  if (state.corridorMap.state !== 'ready') return undefined;
  const { ports, legs } = state.corridorMap.value;
  if (selection.kind === 'port') {
    return ports.find((port) => port.id === selection.id)?.name[state.locale];
  }
  if (selection.kind !== 'leg') return undefined;
  const leg = legs.find((each) => each.id === selection.id);
  return leg && `${leg.name[state.locale]} · ${t(`leg-status.${leg.status}`)}`;
}

function placeOf(state: AppState, selection: Selection): Position | undefined {
  if (selection.kind === 'project') return findProject(state, selection.id)?.position;
  if (selection.kind === 'place') return placePosition(selection.id);
  if (selection.kind === 'event') return findInCatalogue(state, 'event', selection.id)?.position;
  if (state.corridorMap.state !== 'ready') return undefined;
  const { ports, legs } = state.corridorMap.value;
  if (selection.kind === 'port') return ports.find((port) => port.id === selection.id)?.position;
  if (selection.kind !== 'leg') return undefined;
  const stops = legs.find((leg) => leg.id === selection.id)?.stops;
  return stops?.[Math.floor(stops.length / 2)]?.position;
}
