/** Handlers for a vertical drag that has been distinguished from a tap. */
export interface VerticalDrag {
  canStart(target: Element): boolean;
  /** Pixels moved up since the pointer went down. */
  onMove(raised: number): void;
  /** Velocity in px/ms, positive upwards. */
  onEnd(velocity: number): void;
}

/** Pixels; a pointer that moves less is a tap. */
const TAP_TOLERANCE = 6;
/** Milliseconds; a pointer at rest this long before its release is not a flick. */
const REST_MS = 80;

interface Press {
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
  let press: Press | null = null;
  let hasJustDragged = false;

  function start(event: PointerEvent) {
    hasJustDragged = false;
    const { target, pointerId, clientY, timeStamp } = event;
    if (press || event.button !== 0 || !(target instanceof Element)) return;
    if (!drag.canStart(target)) return;
    press = {
      pointerId,
      startY: clientY,
      isDragging: false,
      lastY: clientY,
      lastTime: timeStamp,
      velocity: 0,
    };
  }

  function move(event: PointerEvent) {
    if (event.pointerId !== press?.pointerId) return;
    const raised = press.startY - event.clientY;
    if (!press.isDragging && Math.abs(raised) < TAP_TOLERANCE) return;
    if (!press.isDragging) {
      press.isDragging = true;
      element.setPointerCapture(event.pointerId);
    }
    track(press, event);
    drag.onMove(raised);
  }

  function end(event: PointerEvent) {
    if (event.pointerId !== press?.pointerId) return;
    const { isDragging, velocity, lastTime } = press;
    press = null;
    if (!isDragging) return;
    hasJustDragged = true;
    drag.onEnd(event.timeStamp - lastTime > REST_MS ? 0 : velocity);
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
  element.addEventListener('dragstart', (event) => press && event.preventDefault(), { signal });
  return () => listening.abort();
}

function track(press: Press, { clientY, timeStamp }: PointerEvent): void {
  const passed = timeStamp - press.lastTime;
  if (passed <= 0) return;
  const now = (press.lastY - clientY) / passed;
  press.velocity = 0.6 * now + 0.4 * press.velocity;
  press.lastY = clientY;
  press.lastTime = timeStamp;
}
