import type { AppState } from '../state/store';
import { serveFineCoast } from './fine-coast';
import { LATE_LAYERS, lateSceneOf } from './late-layers';
import { followPointer } from './pointer';
import type { LateScene } from './scene';
import type { LateLayers } from './style';

/** The parts of the map that its first picture does not need; fetched after it. */
export interface LateParts {
  readonly followPointer: typeof followPointer;
  readonly serveFineCoast: typeof serveFineCoast;
  readonly layers: LateLayers;
  readonly sceneOf: (state: AppState) => LateScene;
}

export const LATE_PARTS: LateParts = {
  followPointer,
  serveFineCoast,
  layers: LATE_LAYERS,
  sceneOf: lateSceneOf,
};
