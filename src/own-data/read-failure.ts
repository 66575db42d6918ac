import type { OwnFileFailure } from './own-file';

/** Thrown by readers when nothing of a file can be read, and caught by `readFile`. */
export class ReadFailure extends Error {
  readonly reason: OwnFileFailure;
  /** What the reason is about: the name of a reference system. */
  readonly about: string | undefined;

  constructor(reason: OwnFileFailure, about?: string) {
    super(`The file cannot be read: ${reason}`);
    this.reason = reason;
    this.about = about;
  }
}
