/** What a browser tells a frame of the page around it. */
export interface FrameSurroundings {
  /** Origins of the pages around the frame, the nearest first; not known to every browser. */
  readonly ancestorOrigins?: ArrayLike<string> | undefined;
  /** Address of the page that opened the frame, as far as that page lets it be known. */
  readonly referrer: string;
}

/** Returns the origin of the page around a frame; undefined if it is not told, or is opaque as that of a file is. */
export function hostOrigin({ ancestorOrigins, referrer }: FrameSurroundings): string | undefined {
  const told = ancestorOrigins?.[0] ?? (URL.canParse(referrer) ? new URL(referrer).origin : '');
  return /^https?:\/\//.test(told) ? told : undefined;
}

/** Returns whether a message was sent by the page around the frame: by that window, and from its known origin. */
export function isFromHost(
  { source, origin }: Pick<MessageEvent, 'source' | 'origin'>,
  parent: unknown,
  host: string | undefined,
): boolean {
  return source === parent && host !== undefined && origin === host;
}
