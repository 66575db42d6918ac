/**
 * Runs a computation that yields after short steps, in slices of this length between which the page responds, and calls
 * `onDone` with its value. Returns how to stop it; a stopped computation never calls `onDone`.
 */
export function runInSlices<T>(
  steps: Iterator<unknown, T>,
  onDone: (value: T) => void,
  milliseconds: number,
): () => void {
  let timer = setTimeout(work);
  function work() {
    const end = performance.now() + milliseconds;
    do {
      const step = steps.next();
      if (step.done) {
        onDone(step.value);
        return;
      }
    } while (performance.now() < end);
    timer = setTimeout(work);
  }
  return () => clearTimeout(timer);
}
