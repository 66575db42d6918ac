/** What a reader can send of a fault. */
export interface FaultReport {
  /** The part of the screen that could not be shown. */
  readonly part: string;
  readonly error: unknown;
  /** Of the page. */
  readonly address: string;
  /** Of the data; undefined where it is not loaded. */
  readonly version: string | undefined;
}

/** Returns a fault as lines of plain text, to be copied; the same in every language. */
export function faultDetails({ part, error, address, version }: FaultReport): string {
  const isError = error instanceof Error;
  const name = isError ? error.name : typeof error;
  return [
    `Corridor Atlas: fault in ${part}`,
    `${name}: ${isError ? error.message : String(error)}`,
    `Address: ${address}`,
    `Data version: ${version ?? 'not loaded'}`,
    ...(isError && error.stack ? [error.stack] : []),
  ].join('\n');
}
