import type { Localized } from './locale';

/** What the front page offers besides the corridor. */
export interface FrontPage {
  /** Questions with the addresses below the locale that answer them. */
  readonly questions: readonly { readonly name: Localized; readonly address: string }[];
  readonly stories: readonly { readonly id: string; readonly name: Localized }[];
  /** The version of the data, and the day of its last change. */
  readonly version: string;
  readonly date: string;
}
