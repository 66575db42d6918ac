import { useAtlas, useServices } from './atlas-context';

/**
 * Like `useState`, for what the reader sets on a page: the history entry keeps the value, so that Back finds the page
 * as it was left. `parse` returns undefined for a value that is not one of the field's.
 */
export function usePageField<T extends string | number>(
  name: string,
  initial: T,
  parse: (kept: string | number | undefined) => T | undefined,
): readonly [T, (value: T) => void] {
  const { store } = useServices();
  const kept = useAtlas((state) => state.readingPlace.fields[name]);
  const setField = (value: T) => {
    const { readingPlace, setReadingPlace } = store.getState();
    setReadingPlace({ fields: { ...readingPlace.fields, [name]: value } });
  };
  return [parse(kept) ?? initial, setField];
}

/** Returns the value of a field of text. */
export function parseText(kept: string | number | undefined): string | undefined {
  return typeof kept === 'string' ? kept : undefined;
}

/** Returns the value of a field that counts. */
export function parseCount(kept: string | number | undefined): number | undefined {
  return typeof kept === 'number' ? kept : undefined;
}
