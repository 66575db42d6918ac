/** Thrown for data whose files are not in the right form; the message has a line for each fault, with file and field. */
export class DataFaults extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'DataFaults';
    this.faults = faults;
  }
}
