import type { Alternative } from '../domain/alternative';
import type { CorridorMap } from '../domain/corridor';
import type { Locale } from '../domain/locale';
import type { MapLayerId } from '../domain/map-layer';
import type { PassageSummary } from '../domain/passage';
import type { ProjectSummary } from '../domain/project';
import type { Selection } from '../domain/selection';
import type { Service } from '../domain/service';
import type { Closures } from '../domain/voyage-options';
import type { Position } from '../geo/position';
import { themeOf } from '../state/preferences-slice';
import { otherAlternatives } from '../state/select-alternatives';
import { type DrawnVoyage, drawnVoyage } from '../state/select-drawn-voyage';
import { findProject, visibleProjects } from '../state/select-projects';
import { openService, relatedPositions } from '../state/select-related';
import type { AppState } from '../state/store';
import { PALETTES, type Palette, type ThemeName } from '../symbols/palette';

/** All that the style is drawn from: a snapshot of the state, thought through for the map. */
export interface Scene {
  readonly theme: ThemeName;
  readonly palette: Palette;
  readonly locale: Locale;
  readonly lengthUnit: AppState['lengthUnit'];
  readonly projection: AppState['projection'];
  readonly layers: readonly MapLayerId[];
  readonly selection: Selection;
  readonly corridor: CorridorMap | null;
  /** Projects that pass the filters. */
  readonly projects: readonly ProjectSummary[];
  /** The project whose page is open, shown whatever the filters say. */
  readonly selectedProject: ProjectSummary | null;
  /** The voyage whose page is open. */
  readonly voyage: DrawnVoyage | null;
  /** Passages that it can be kept out of; none while no voyage is open. */
  readonly passages: readonly PassageSummary[];
  readonly closures: Closures;
  /** Other ways to sail it. */
  readonly otherAlternatives: readonly Alternative[];
  /** The service whose page is open. */
  readonly service: Service | null;
  /** Where that is which the open page speaks of, having no place of its own. */
  readonly relatedPositions: readonly Position[];
  /** What is measured between, while the page that measures is open. */
  readonly rulerPoints: readonly Position[];
}

/** The parts of the state a scene is made of; another part's change asks for no new style. */
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
  'answers',
  'closures',
  'gazetteer',
  'passages',
  'catalogues',
  'graph',
  'rulerPoints',
] as const satisfies readonly (keyof AppState)[];

const NO_PASSAGES: readonly PassageSummary[] = [];

export function sceneOf(state: AppState): Scene {
  const theme = themeOf(state);
  const { selection, corridorMap } = state;
  return {
    theme,
    palette: PALETTES[theme],
    locale: state.locale,
    lengthUnit: state.lengthUnit,
    projection: state.projection,
    layers: state.layers,
    selection,
    corridor: corridorMap.state === 'ready' ? corridorMap.value : null,
    projects: visibleProjects(state),
    selectedProject:
      selection.kind === 'project' ? (findProject(state, selection.id) ?? null) : null,
    voyage: drawnVoyage(state) ?? null,
    passages:
      selection.kind === 'voyage' && state.passages?.state === 'ready'
        ? state.passages.value
        : NO_PASSAGES,
    closures: state.closures,
    otherAlternatives: otherAlternatives(state),
    service: openService(state) ?? null,
    relatedPositions: relatedPositions(state),
    rulerPoints: selection.kind === 'measure' ? state.rulerPoints : [],
  };
}

export function isSameScene(now: AppState, before: AppState): boolean {
  return SCENE_KEYS.every((key) => now[key] === before[key]);
}
