import type { Alternative } from '../domain/alternative';
import type { CorridorMap } from '../domain/corridor';
import type { HarbourPlan } from '../domain/harbour';
import type { Locale } from '../domain/locale';
import type { MapLayerId } from '../domain/map-layer';
import type { PassageSummary } from '../domain/passage';
import type { ProjectSummary } from '../domain/project';
import type { DatedEvent } from '../domain/record-times';
import type { Selection } from '../domain/selection';
import type { Service } from '../domain/service';
import type { Closures } from '../domain/voyage-options';
import type { Position } from '../geo/position';
import type { Kilometres } from '../geo/units';
import { alternativeName } from '../i18n/alternative-name';
import type { OwnEntry } from '../own-data/own-view';
import type { ForeignTiles } from '../state/own-slice';
import { openPlace } from '../state/place-slice';
import { themeOf } from '../state/preferences-slice';
import { alternativeNames } from '../state/select-alternative-names';
import { otherAlternatives } from '../state/select-alternatives';
import { type ComparedPlace, comparedPlaces, comparedServices } from '../state/select-comparison';
import { type DrawnVoyage, drawnVoyage } from '../state/select-drawn-voyage';
import { fetchedPlans } from '../state/select-harbours';
import { drawnLayers, showsReach } from '../state/select-layers';
import { drawnOwnLayers } from '../state/select-own-layers';
import { markedPassages } from '../state/select-passages';
import { findProject, visibleProjects } from '../state/select-projects';
import type { DrawnReach } from '../state/select-reach';
import { openService, relatedPositions } from '../state/select-related';
import { corridorOfTime, presentCorridor } from '../state/select-time';
import { timedLegs } from '../state/select-timed-legs';
import { shownYear, type TimedProject, timedProjects } from '../state/select-timed-projects';
import type { DrawnFlow } from '../state/select-trade';
import type { AppState } from '../state/store';
import type { WayLabels } from '../state/voyage-slice';
import { PALETTES, type Palette, type ThemeName } from '../symbols/palette';

/** The input of the style, derived from a snapshot of the state. */
export interface Scene extends LateScene {
  readonly theme: ThemeName;
  readonly palette: Palette;
  readonly locale: Locale;
  readonly lengthUnit: AppState['lengthUnit'];
  readonly projection: AppState['projection'];
  readonly layers: readonly MapLayerId[];
  readonly selection: Selection;
  readonly corridor: CorridorMap | null;
  /** Ids of the ports that the filters leave; null for all. */
  readonly portsLeft: ReadonlySet<string> | null;
  /** Projects that match the filters. */
  readonly projects: readonly ProjectSummary[];
  /** The same of all years, while one year is shown: then `projects` are those of any year, and the map shows those of the year by their state. */
  readonly timed: readonly TimedProject[] | null;
  /** The ids of the land legs that are drawn in each year of the data, while one year is shown: then `corridor` has those of all years. */
  readonly timedLegs: readonly ReadonlySet<string>[] | null;
  /** The project whose page is open, shown even if the filters hide it. */
  readonly selectedProject: ProjectSummary | null;
  /** The voyage whose page is open. */
  readonly voyage: DrawnVoyage | null;
  /** Passages that can be closed or opened; empty while no voyage is open. */
  readonly passages: readonly PassageSummary[];
  readonly closures: Closures;
  /** Alternatives to the open voyage. */
  readonly otherAlternatives: readonly Alternative[];
  /** Names of these alternatives by id. */
  readonly alternativeNames: ReadonlyMap<string, string>;
  /** What the voyage desk calls the open voyage and its alternatives, with their days; null until it has them. */
  readonly wayLabels: WayLabels | null;
  /** Clockwise turn of the map in degrees, in steps of 15. */
  readonly bearing: number;
  /** The service whose page is open. */
  readonly service: Service | null;
  /** The places of the open comparison. */
  readonly compared: readonly ComparedPlace[];
  /** The services of the open comparison, in the order of its columns. */
  readonly comparedServices: readonly Service[];
  /** Positions related to an open page that has no place of its own. */
  readonly relatedPositions: readonly Position[];
  /** The ruler's points while the measuring page is open. */
  readonly rulerPoints: readonly Position[];
  /** The position whose page is open, and the radius round it. */
  readonly place: { readonly position: Position; readonly radius: Kilometres } | null;
  /** Plans of harbours that were fetched because the map came near them. */
  readonly harbours: readonly HarbourPlan[];
  /** The reader's own layers, the front one first. */
  readonly ownLayers: readonly OwnEntry[];
  /** The archive of tiles of another host, to which the reader has agreed. */
  readonly foreignTiles: ForeignTiles | null;
  /** The position of the mark on which the map cursor stands. */
  readonly mapCursor: Position | null;
}

/** The part of a scene for layers that are fetched after the first picture; empty until then. */
export interface LateScene {
  /** Lines of the flows of trade on their pages. */
  readonly flows: readonly DrawnFlow[];
  /** Events with a place that the timeline lists; of all years while one year is shown, or of the chosen ones. */
  readonly events: readonly DatedEvent[];
  /** Works of the company whose page is open, with its roles in the reader's language. */
  readonly works: readonly SceneWork[];
  /** The answer of the page on who gains. */
  readonly reach: DrawnReach | null;
}

export interface SceneWork {
  readonly project: ProjectSummary;
  readonly roles: readonly string[];
}

const NO_LATE_SCENE: LateScene = { flows: [], events: [], works: [], reach: null };

/** The state on which a scene depends; other changes need no new style. */
const SCENE_KEYS = [
  'theme',
  'systemTheme',
  'locale',
  'lengthUnit',
  'projection',
  'layers',
  'selection',
  'corridorMap',
  'projects',
  'filters',
  'recordTimes',
  'portsLeft',
  'projectFacts',
  'closures',
  'gazetteer',
  'portCells',
  'passages',
  'catalogues',
  'catalogueCells',
  'eventList',
  'neighbours',
  'rulerPoints',
  'placeRadius',
  'mapCursor',
  'harbours',
  'wayLabels',
  'reachMap',
  'reachAreas',
  'landNetwork',
  'ownLayers',
  'ownImport',
  'foreignTiles',
] as const satisfies readonly (keyof AppState)[];

export function sceneOf(
  state: AppState,
  lateSceneOf: (state: AppState) => LateScene = () => NO_LATE_SCENE,
): Scene {
  const theme = themeOf(state);
  const { selection } = state;
  const timed = timedOf(state);
  const legsOfYears = shownYear(state) === undefined ? null : (timedLegs(state) ?? null);
  return {
    ...lateSceneOf(state),
    theme,
    palette: PALETTES[theme],
    locale: state.locale,
    lengthUnit: state.lengthUnit,
    projection: state.projection,
    layers: drawnLayers(state),
    selection,
    corridor: legsOfYears ? presentCorridor(state) : corridorOfTime(state),
    portsLeft: state.portsLeft,
    projects: showsReach(selection)
      ? []
      : (timed?.map(({ project }) => project) ?? visibleProjects(state)),
    timed,
    timedLegs: legsOfYears,
    selectedProject:
      selection.kind === 'project' ? (findProject(state, selection.id) ?? null) : null,
    voyage: drawnVoyage(state) ?? null,
    passages: markedPassages(state),
    closures: state.closures,
    otherAlternatives: otherAlternatives(state),
    alternativeNames: new Map(
      otherAlternatives(state).map((each) => [
        each.id,
        alternativeName(state.locale, alternativeNames(state, each)),
      ]),
    ),
    wayLabels: state.wayLabels,
    bearing: bearingOf(state),
    service: openService(state) ?? null,
    compared: comparedPlaces(state),
    comparedServices: comparedServices(state),
    relatedPositions: relatedPositions(state),
    rulerPoints: selection.kind === 'measure' ? state.rulerPoints : [],
    place: openPlace(state) ?? null,
    harbours: fetchedPlans(state),
    ownLayers: drawnOwnLayers(state),
    foreignTiles: state.foreignTiles,
    mapCursor: state.mapCursor,
  };
}

/** Returns whether a scene shows lines that are measured on WGS84: the ruler, or a line to compare the sea leg with. */
export function hasMeasuredLines({
  selection,
  layers,
}: Pick<Scene, 'selection' | 'layers'>): boolean {
  return (
    selection.kind === 'measure' || layers.includes('great-circle') || layers.includes('rhumb-line')
  );
}

/** Returns the projects of all years while one year is shown; null otherwise, and until they are known. */
function timedOf(state: AppState): readonly TimedProject[] | null {
  return shownYear(state) === undefined ? null : (timedProjects(state) ?? null);
}

/** Returns whether the same features are drawn at the times of two states: at any two years, but for the timeline. */
function isSameTime(now: AppState, before: AppState): boolean {
  if (now.time === before.time) return true;
  if (now.selection.kind === 'timeline') return false;
  return shownYear(now) !== undefined && shownYear(before) !== undefined;
}

/** Returns whether a scene has the routes of a state: answers of the engine and options that change none need no new style. */
export function hasRoutesOf(
  scene: Pick<Scene, 'voyage' | 'otherAlternatives'> | undefined,
  state: AppState,
): boolean {
  return (
    scene === undefined ||
    (scene.voyage === (drawnVoyage(state) ?? null) &&
      scene.otherAlternatives === otherAlternatives(state))
  );
}

/** Returns whether two states have the same scene but for the routes of voyages. */
export function isSameScene(now: AppState, before: AppState): boolean {
  return (
    SCENE_KEYS.every((key) => now[key] === before[key]) &&
    isSameTime(now, before) &&
    bearingOf(now) === bearingOf(before)
  );
}

/** Degrees in which the turn of the map counts, so that labels can be kept upright. */
const BEARING_STEP = 15;

function bearingOf({ view, camera }: Pick<AppState, 'view' | 'camera'>): number {
  const bearing = view?.bearing ?? camera?.bearing ?? 0;
  return Math.round(bearing / BEARING_STEP) * BEARING_STEP;
}
