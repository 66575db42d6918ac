import type { Selection } from '../domain/selection';

/**
 * A key of the query: how an address carries one value of the state. Declares methods instead of function properties, whose
 * looser parameter check lets keys of different values share one table.
 */
export interface AddressKey<State, Value> {
  readonly defaultValue: Value;
  get(state: State): Value;
  /** Returns the fields of the state that contain the value. */
  set(state: State, value: Value): Partial<State>;
  /** Returns the text after `=`; null for a value that is never written, not even into explicit links. */
  format(value: Value): string | null;
  /** Parses the text after `=` on a page. Omits invalid parts from the value and lists them in `rejected`. Never throws. */
  parse(text: string, selection: Selection): ParsedValue<Value>;
  /** Returns whether the address of a page carries the key; if absent, all addresses do. */
  appliesTo?(selection: Selection): boolean;
}

export interface ParsedValue<Value> {
  readonly value: Value;
  readonly rejected: readonly string[];
}

/** Returns getter and setter of a key that is a field of the state. */
export function field<State, Name extends keyof State>(name: Name) {
  return {
    get: (state: State): State[Name] => state[name],
    set: (state: State, value: State[Name]): State => ({ ...state, [name]: value }),
  };
}

/** Returns getter and setter of a key that is a member of a field of the state. */
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

/** Returns a parser that gives the default and rejects the whole text if `parse` returns undefined. */
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

/** Returns default, formatter and parser of a key whose values are words of a list. */
export function choice<Word extends string>(words: readonly Word[], defaultValue: Word) {
  return {
    defaultValue,
    format: (word: Word) => word,
    parse: withDefault(defaultValue, (text) => words.find((word) => word === text)),
  };
}
