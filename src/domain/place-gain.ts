import type { GainMeasure } from './gains-options';

/** Whether cargo of a place gains by Chancay; `unreached` if no way leads from it to Chancay, or to no other port. */
export const GAIN_ANSWERS = ['gains', 'loses', 'unreached'] as const;
export type GainAnswer = (typeof GAIN_ANSWERS)[number];

/** The answer of the model for a place of the land network. */
export interface PlaceGain {
  /** Id of the place. */
  readonly place: string;
  readonly answer: GainAnswer;
  /** UN/LOCODEs of the best two ports, lower case; absent if no way leads to one. */
  readonly best?: string;
  readonly second?: string;
  /**
   * What Chancay saves against the best other port, each measure by its own best ways: USD with the time of the cargo, days,
   * kilograms of CO2e. Below 0 if Chancay is the worse.
   */
  readonly saving: Readonly<Partial<Record<GainMeasure, number>>>;
}
