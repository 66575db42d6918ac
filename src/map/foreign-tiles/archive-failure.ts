/** Why an archive of tiles of another host cannot be read. */
export type ArchiveFailureReason =
  /** The host does not answer, or not to other sites. */
  | 'unreachable'
  /** The host sends only whole files. */
  | 'no-parts'
  /** Parts are larger than is read, also once inflated, or all of them together are. */
  | 'too-large'
  | 'not-pmtiles'
  /** Its tiles are pictures. */
  | 'raster'
  /** It has the form, but no way into it is found, or its worker stopped. */
  | 'damaged';

/** Thrown by the readers of an archive. */
export class ArchiveFailure extends Error {
  readonly reason: ArchiveFailureReason;

  constructor(reason: ArchiveFailureReason) {
    super(`The archive of tiles cannot be read: ${reason}`);
    this.reason = reason;
  }
}
