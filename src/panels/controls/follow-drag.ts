/** Handlers for a vertical drag that has been distinguished from a tap. */
export interface VerticalDrag {
  canStart(target: Element): boolean;
  /** Pixels moved up since the pointer went down. */
  onMove(raised: number): void;
  /** Velocity in px/ms, positive upwards. */
  onEnd(velocity: number): void;
}

/** Pixels; a pointer that moves less is a tap. */
const SLACK = 6;
/** Milliseconds; a pointer at rest this long before its release is not a flick. */
const REST = 80;

interface Hold {
  readonly pointerId: number;
  readonly startY: number;
  isDragging: boolean;
  lastY: number;
  lastTime: number;
  velocity: number;
}

/** Listens on `element` until the returned function is called. */
export function followDrag(element: HTMLElement, drag: VerticalDrag): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let hold: Hold | null = null;
  let hasJustDragged = false;

  function start(event: PointerEvent) {
    hasJustDragged = false;
    const { target, pointerId, clientY, timeStamp } = event;
    if (hold || event.button !== 0 || !(target instanceof Element)) return;
    if (!drag.canStart(target)) return;
    hold = {
      pointerId,
      startY: clientY,
      isDragging: false,
      lastY: clientY,
      lastTime: timeStamp,
      velocity: 0,
    };
  }

  function move(event: PointerEvent) {
    if (event.pointerId !== hold?.pointerId) return;
    const raised = hold.startY - event.clientY;
    if (!hold.isDragging && Math.abs(raised) < SLACK) return;
    if (!hold.isDragging) {
      hold.isDragging = true;
      element.setPointerCapture(event.pointerId);
    }
    track(hold, event);
    drag.onMove(raised);
  }

  function end(event: PointerEvent) {
    if (event.pointerId !== hold?.pointerId) return;
    const { isDragging, velocity, lastTime } = hold;
    hold = null;
    if (!isDragging) return;
    hasJustDragged = true;
    drag.onEnd(event.timeStamp - lastTime > REST ? 0 : velocity);
  }

  /** A drag must not also click the element on which it ends. */
  function swallowClick(event: MouseEvent) {
    if (!hasJustDragged) return;
    hasJustDragged = false;
    event.preventDefault();
    event.stopPropagation();
  }

  element.addEventListener('pointerdown', start, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', end, { signal });
  element.addEventListener('pointercancel', end, { signal });
  element.addEventListener('click', swallowClick, { signal, capture: true });
  element.addEventListener('dragstart', (event) => hold && event.preventDefault(), { signal });
  return () => listening.abort();
}

function track(hold: Hold, { clientY, timeStamp }: PointerEvent): void {
  const passed = timeStamp - hold.lastTime;
  if (passed <= 0) return;
  const now = (hold.lastY - clientY) / passed;
  hold.velocity = 0.6 * now + 0.4 * hold.velocity;
  hold.lastY = clientY;
  hold.lastTime = timeStamp;
}
