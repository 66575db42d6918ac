import { createStore, type StoreApi } from 'zustand/vanilla';
import { type CameraSlice, createCameraSlice } from './camera-slice';
import { type ChartSlice, createChartSlice } from './chart-slice';
import { type ComparisonSlice, createComparisonSlice } from './comparison-slice';
import { type CornersSlice, createCornersSlice } from './corners-slice';
import { createDataSlice, type DataSlice } from './data-slice';
import { createDownloadSlice, type DownloadSlice } from './download-slice';
import { createEmbedSlice, type EmbedSlice } from './embed-slice';
import { createFaultSlice, type FaultSlice } from './fault-slice';
import { createFiltersSlice, type FiltersSlice } from './filters-slice';
import { createGainsSlice, type GainsSlice } from './gains-slice';
import { createHarbourSlice, type HarbourSlice } from './harbour-slice';
import { createKeyboardSlice, type KeyboardSlice } from './keyboard-slice';
import { createLayersSlice, type LayersSlice } from './layers-slice';
import { createLocaleSlice, type LocaleSlice } from './locale-slice';
import { createMapStatusSlice, type MapStatusSlice } from './map-status-slice';
import { createMarkSlice, type MarkSlice } from './mark-slice';
import { createNoticesSlice, type NoticesSlice } from './notices-slice';
import { createOfflineSlice, type OfflineSlice } from './offline-slice';
import { createOwnSlice, type OwnSlice } from './own-slice';
import { createPanelSlice, type PanelSlice } from './panel-slice';
import { createPinSlice, type PinSlice } from './pin-slice';
import { createPlaceSlice, type PlaceSlice } from './place-slice';
import { createPreferencesSlice, type PreferencesSlice } from './preferences-slice';
import { createReadingPlaceSlice, type ReadingPlaceSlice } from './reading-place-slice';
import { createReferencesSlice, type ReferencesSlice } from './references-slice';
import { createRoutesSlice, type RoutesSlice } from './routes-slice';
import { createRulerSlice, type RulerSlice } from './ruler-slice';
import { createSearchSlice, type SearchSlice } from './search-slice';
import { createSelectionSlice, type SelectionSlice } from './selection-slice';
import { createSharingSlice, type SharingSlice } from './sharing-slice';
import { createStorySlice, type StorySlice } from './story-slice';
import { createTableSlice, type TableSlice } from './table-slice';
import { createTimeSlice, type TimeSlice } from './time-slice';
import { createVisitSlice, type VisitSlice } from './visit-slice';
import { createVoyageSlice, type VoyageSlice } from './voyage-slice';

export type AppState = LocaleSlice &
  SelectionSlice &
  CameraSlice &
  LayersSlice &
  FiltersSlice &
  TableSlice &
  TimeSlice &
  PreferencesSlice &
  DataSlice &
  ReferencesSlice &
  RoutesSlice &
  RulerSlice &
  PlaceSlice &
  HarbourSlice &
  GainsSlice &
  VoyageSlice &
  ComparisonSlice &
  StorySlice &
  ChartSlice &
  PinSlice &
  VisitSlice &
  EmbedSlice &
  FaultSlice &
  KeyboardSlice &
  SearchSlice &
  NoticesSlice &
  OfflineSlice &
  MapStatusSlice &
  PanelSlice &
  CornersSlice &
  ReadingPlaceSlice &
  MarkSlice &
  OwnSlice &
  SharingSlice &
  DownloadSlice;

export type AppStore = StoreApi<AppState>;

/** Returns a new store; a factory, so that every test has its own. */
export function createAppStore(): AppStore {
  return createStore<AppState>()((...args) => ({
    ...createLocaleSlice(...args),
    ...createSelectionSlice(...args),
    ...createCameraSlice(...args),
    ...createLayersSlice(...args),
    ...createFiltersSlice(...args),
    ...createTableSlice(...args),
    ...createTimeSlice(...args),
    ...createPreferencesSlice(...args),
    ...createDataSlice(...args),
    ...createReferencesSlice(...args),
    ...createRoutesSlice(...args),
    ...createRulerSlice(...args),
    ...createPlaceSlice(...args),
    ...createHarbourSlice(...args),
    ...createGainsSlice(...args),
    ...createVoyageSlice(...args),
    ...createComparisonSlice(...args),
    ...createStorySlice(...args),
    ...createChartSlice(...args),
    ...createPinSlice(...args),
    ...createVisitSlice(...args),
    ...createEmbedSlice(...args),
    ...createFaultSlice(...args),
    ...createKeyboardSlice(...args),
    ...createSearchSlice(...args),
    ...createNoticesSlice(...args),
    ...createOfflineSlice(...args),
    ...createMapStatusSlice(...args),
    ...createPanelSlice(...args),
    ...createCornersSlice(...args),
    ...createReadingPlaceSlice(...args),
    ...createMarkSlice(...args),
    ...createOwnSlice(...args),
    ...createSharingSlice(...args),
    ...createDownloadSlice(...args),
  }));
}
