/** A step of a coarse path: a corner, or the portal by which a canal is entered or left. */
export type CoarseStep =
  | { readonly corner: number }
  | { readonly portal: number; readonly exit: number; readonly enters: boolean };

/** A path over the coarse graph: `start` and `goal` are indices of the given terminals, the cost in radians. */
export interface CoarsePath {
  readonly start: number;
  readonly goal: number;
  readonly steps: readonly CoarseStep[];
  readonly cost: number;
}

/** Returns the corners of a path in order. */
export function cornersOf({ steps }: CoarsePath): number[] {
  return steps.flatMap((step) => ('corner' in step ? [step.corner] : []));
}
