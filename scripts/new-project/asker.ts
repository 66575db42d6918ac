import type * as v from 'valibot';

/** A choice with the words shown for it. */
export interface Choice<T> {
  readonly value: T;
  readonly label: string;
}

/** Whoever answers the questions. Every method rejects with `Cancelled` if the answer is refused. */
export interface Asker {
  /** Resolves with a text that `schema` accepts; an empty one if `optional`. */
  text(
    question: string,
    options?: { readonly schema?: v.GenericSchema<string, string>; readonly optional?: boolean },
  ): Promise<string>;
  choose<T extends string>(question: string, choices: readonly Choice<T>[]): Promise<T>;
  /** Resolves with one choice or more. */
  chooseSome<T extends string>(
    question: string,
    choices: readonly Choice<T>[],
  ): Promise<readonly T[]>;
  confirm(question: string): Promise<boolean>;
  say(text: string): void;
}

/** The reader ended the questions. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
