/** The details of a fault that a reader can send. */
export interface FaultReport {
  /** The part of the screen that failed. */
  readonly part: string;
  readonly error: unknown;
  /** The page's address. */
  readonly address: string;
  /** The version of the data; undefined if the data is not loaded. */
  readonly version: string | undefined;
}

/** Formats a fault as lines of plain text to copy; the same in every language. */
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
