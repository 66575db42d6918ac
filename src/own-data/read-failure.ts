import type { OwnFileFailure } from './own-file';

/** Thrown by readers when nothing of a file can be read, and caught by `readFile`. */
export class ReadFailure extends Error {
  readonly reason: OwnFileFailure;

  constructor(reason: OwnFileFailure) {
    super(`The file cannot be read: ${reason}`);
    this.reason = reason;
  }
}
