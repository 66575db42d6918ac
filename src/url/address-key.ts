import type { Selection } from '../domain/selection';

/**
 * A key of the query: one value of the state, as an address carries it. The table of keys says all that parser and
 * writer of addresses know of it. Methods, so that keys of different values stand in one table.
 */
export interface AddressKey<State, Value> {
  readonly defaultValue: Value;
  get(state: State): Value;
  /** Returns the fields of the state that change with the value. */
  set(state: State, value: Value): Partial<State>;
  /** Returns the value as it stands after `=`, or null for one that is not written, not even into links that are to last. */
  format(value: Value): string | null;
  /** Never throws. What cannot be read is left out of the value and named in `unread`. */
  parse(text: string): ParsedValue<Value>;
  /** Whether the address of this page carries the key; that of every page if left out. */
  appliesTo?(selection: Selection): boolean;
}

export interface ParsedValue<Value> {
  readonly value: Value;
  readonly rejected: readonly string[];
}

/** Returns the parts of a key that is a field of the state. */
export function field<State, Name extends keyof State>(name: Name) {
  return {
    get: (state: State): State[Name] => state[name],
    set: (state: State, value: State[Name]): State => ({ ...state, [name]: value }),
  };
}

/** Returns the parts of a key that is a member of a field of the state. */
export function member<State, Name extends keyof State, Part extends keyof State[Name]>(
  name: Name,
  part: Part,
) {
  return {
    get: (state: State): State[Name][Part] => state[name][part],
    set: (state: State, value: State[Name][Part]): State => ({
      ...state,
      [name]: { ...state[name], [part]: value },
    }),
  };
}

/** Returns a parser of values that stand or fall whole: undefined means unreadable and gives the default. */
export function withDefault<Value>(
  defaultValue: Value,
  parse: (text: string) => Value | undefined,
) {
  return (text: string): ParsedValue<Value> => {
    const value = parse(text);
    return value === undefined
      ? { value: defaultValue, rejected: [text] }
      : { value, rejected: [] };
  };
}

/** Returns the parts of a key whose values are words of a list. */
export function choice<Word extends string>(words: readonly Word[], defaultValue: Word) {
  return {
    defaultValue,
    format: (word: Word) => word,
    parse: withDefault(defaultValue, (text) => words.find((word) => word === text)),
  };
}
