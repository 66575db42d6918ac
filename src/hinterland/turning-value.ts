/** A value of a factor is searched from a fifth of its present value to five times it. */
const SPAN = 5;
/** Halvings of the span: to a third of a percent. */
const HALVINGS = 10;

/** A value of a factor beyond which an answer turns. */
export interface TurningValue {
  readonly value: number;
  /** Whether the answer turns below the value; above it otherwise. */
  readonly isBelow: boolean;
}

/** Returns the values, at most one below and one above the present one, beyond which an answer turns; found by bisection. */
export function turningValues(
  present: number,
  turns: (value: number) => boolean,
): readonly TurningValue[] {
  return [true, false].flatMap((isBelow): TurningValue[] => {
    const end = isBelow ? present / SPAN : present * SPAN;
    if (!turns(end)) return [];
    let [kept, turned] = [present, end];
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (kept + turned) / 2;
      if (turns(middle)) turned = middle;
      else kept = middle;
    }
    return [{ value: turned, isBelow }];
  });
}
