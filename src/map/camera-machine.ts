import { type Camera, clampCamera, isSameCamera } from '../domain/camera';

/**
 * `follow`: the map frames the selection, and the address has no camera. `free`: the reader chose a camera, and the
 * address contains it. In both modes the map is at the goal or moves to it.
 */
export type CameraMode =
  | {
      readonly kind: 'follow' /** Null while the data of the frame is loading. */;
      readonly goal: Camera | null;
    }
  | { readonly kind: 'free'; readonly goal: Camera };

export interface CameraState {
  readonly mode: CameraMode;
  /** Whether a flight to the goal is running. */
  readonly isFlying: boolean;
}

/** `current` is the map's present camera; `frame` the camera that frames the selection, null while its data is loading. */
export type CameraEvent =
  /** A record was selected, which cleared the store's camera. `isInSight`: it was clicked on the map and is in view. */
  | {
      readonly kind: 'record-selected';
      readonly frame: Camera | null;
      readonly current: Camera;
      readonly isInSight: boolean;
      /** Zoom levels by which a free camera may stay closer than the frame. */
      readonly extraZoom: number;
    }
  /** A page without a place was selected. */
  | { readonly kind: 'page-selected'; readonly frame: Camera | null; readonly current: Camera }
  /** The address or a control set a camera; null to frame the selection. */
  | {
      readonly kind: 'camera-set';
      readonly camera: Camera | null;
      readonly frame: Camera | null;
      readonly current: Camera;
    }
  /** Data of the frame was fetched, the projection changed, or a selection was redirected. */
  | { readonly kind: 'frame-changed'; readonly frame: Camera | null; readonly current: Camera }
  /** The window or the insets changed, and the map has its new layout. */
  | { readonly kind: 'resized'; readonly frame: Camera | null; readonly current: Camera }
  | { readonly kind: 'zoomed'; readonly steps: number; readonly current: Camera }
  | { readonly kind: 'north-requested'; readonly current: Camera }
  /** Something on the map requested a camera, such as an opened cluster. */
  | { readonly kind: 'requested'; readonly camera: Camera }
  /** The reader works on the map at its present camera. */
  | { readonly kind: 'held'; readonly current: Camera }
  /** The reader started to move the map. */
  | { readonly kind: 'grabbed'; readonly current: Camera }
  /** The reader ended a move or stopped a flight. */
  | { readonly kind: 'released'; readonly current: Camera }
  /** A flight or a jump ended at its goal or at the map's limits. */
  | { readonly kind: 'arrived'; readonly current: Camera };

/** `resume`: a flight with the remaining time of the previous one. */
export type CameraCommand =
  | { readonly kind: 'fly' | 'jump' | 'resume'; readonly to: Camera }
  /** Sets the store's camera. */
  | { readonly kind: 'commit'; readonly camera: Camera };

export interface CameraStep {
  readonly state: CameraState;
  readonly commands: readonly CameraCommand[];
}

/** Returns the initial state: free at the address's camera, or following. */
export function initialCamera(camera: Camera | null): CameraState {
  const mode: CameraMode = camera ? { kind: 'free', goal: camera } : { kind: 'follow', goal: null };
  return { mode, isFlying: false };
}

/** Returns the goal of a running flight, or else the current camera. */
export function headingOf({ mode, isFlying }: CameraState, current: Camera): Camera {
  return isFlying && mode.goal ? mode.goal : current;
}

/** Returns the state after an event, and the commands for the map and the store. Pure. */
export function stepCamera(state: CameraState, event: CameraEvent): CameraStep {
  switch (event.kind) {
    case 'record-selected':
      return selectRecord(state, event);
    case 'page-selected':
      return selectPage(state, event);
    case 'camera-set':
      return event.camera ? set(event.camera) : follow(event.frame, event.current, 'fly');
    case 'frame-changed':
      return reframe(state, event);
    case 'resized':
      return refit(state, event);
    case 'zoomed': {
      const from = headingOf(state, event.current);
      return send(state, { ...from, zoom: from.zoom + event.steps }, event.current);
    }
    case 'north-requested':
      return send(
        state,
        { ...headingOf(state, event.current), bearing: 0, pitch: 0 },
        event.current,
      );
    case 'requested':
      return fly(event.camera);
    case 'held':
      return hold(state, event.current);
    case 'grabbed':
      return rest({ kind: 'free', goal: event.current });
    case 'released':
      return commit(event.current);
    case 'arrived':
      return arrive(state, event.current);
  }
}

type EventOf<K extends CameraEvent['kind']> = Extract<CameraEvent, { kind: K }>;

function selectRecord(state: CameraState, event: EventOf<'record-selected'>): CameraStep {
  const { frame, current } = event;
  if (event.isInSight) return stay(state, current);
  const zoom = frame && Math.min(headingOf(state, current).zoom, frame.zoom + event.extraZoom);
  // Only a camera that the reader chose stays closer; a closer frame was not the reader's choice.
  if (frame && zoom !== null && state.mode.kind === 'free' && zoom > frame.zoom) {
    return fly({ ...frame, zoom });
  }
  return follow(frame, current, 'fly');
}

/** Keeps the current camera, and commits it if the new page has another frame. */
function selectPage(state: CameraState, { frame, current }: EventOf<'page-selected'>): CameraStep {
  const isFramed = frame !== null && isSameCamera(frame, headingOf(state, current));
  return state.mode.kind === 'free' || isFramed ? unchanged(state) : hold(state, current);
}

function set(camera: Camera): CameraStep {
  const goal = clampCamera(camera);
  const step = {
    state: flying({ kind: 'free', goal }),
    commands: [{ kind: 'fly', to: goal }],
  } as const;
  return goal === camera ? step : withCommit(step, goal);
}

function follow(frame: Camera | null, current: Camera, how: 'fly' | 'jump' | 'resume'): CameraStep {
  const mode: CameraMode = { kind: 'follow', goal: frame };
  if (!frame || isSameCamera(frame, current)) return rest(mode);
  return { state: flying(mode), commands: [{ kind: how, to: frame }] };
}

function reframe(state: CameraState, { frame, current }: EventOf<'frame-changed'>): CameraStep {
  const { mode, isFlying } = state;
  if (mode.kind === 'free' || frame === null) return unchanged(state);
  if (mode.goal && isSameCamera(mode.goal, frame)) return unchanged(state);
  return follow(frame, current, isFlying ? 'resume' : 'fly');
}

/** Resumes a flight that a new layout ended, towards the goal in that layout. */
function refit(state: CameraState, { frame, current }: EventOf<'resized'>): CameraStep {
  const { mode, isFlying } = state;
  if (mode.kind === 'follow') {
    return frame ? follow(frame, current, isFlying ? 'resume' : 'jump') : rest(mode);
  }
  if (isFlying) return { state, commands: [{ kind: 'resume', to: mode.goal }] };
  // The map's limits depend on its size.
  return isSameCamera(mode.goal, current) ? unchanged(state) : commit(current);
}

/** Flies to a camera; does nothing if the limits leave the camera unchanged. */
function send(state: CameraState, wanted: Camera, current: Camera): CameraStep {
  const camera = clampCamera(wanted);
  return isSameCamera(camera, headingOf(state, current)) ? unchanged(state) : fly(camera);
}

function hold(state: CameraState, current: Camera): CameraStep {
  return state.mode.kind === 'free' ? unchanged(state) : stay(state, current);
}

function stay(state: CameraState, current: Camera): CameraStep {
  const goal = headingOf(state, current);
  const next = { mode: { kind: 'free', goal }, isFlying: state.isFlying } as const;
  return { state: next, commands: [{ kind: 'commit', camera: goal }] };
}

/** Keeps following a frame that the map's limits prevented; commits a free camera that differs from its goal. */
function arrive(state: CameraState, current: Camera): CameraStep {
  const { mode } = state;
  if (mode.kind === 'follow' || isSameCamera(mode.goal, current)) return rest(mode);
  return commit(current);
}

function fly(camera: Camera): CameraStep {
  const goal = clampCamera(camera);
  return {
    state: flying({ kind: 'free', goal }),
    commands: [
      { kind: 'commit', camera: goal },
      { kind: 'fly', to: goal },
    ],
  };
}

function commit(camera: Camera): CameraStep {
  return withCommit(rest({ kind: 'free', goal: camera }), camera);
}

function withCommit({ state, commands }: CameraStep, camera: Camera): CameraStep {
  return { state, commands: [{ kind: 'commit', camera }, ...commands] };
}

function unchanged(state: CameraState): CameraStep {
  return { state, commands: [] };
}

function rest(mode: CameraMode): CameraStep {
  return { state: { mode, isFlying: false }, commands: [] };
}

function flying(mode: CameraMode): CameraState {
  return { mode, isFlying: true };
}
