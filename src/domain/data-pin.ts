const VERSION = /^@?(\d{4}\.(?:0[1-9]|1[0-2])\.[1-9]\d{0,3})$/;

/** Parses a version of the data to which a link is pinned: `@2026.11.4`, with or without the sign. */
export function parseDataPin(text: string): string | undefined {
  return VERSION.exec(text)?.[1];
}

/** Formats a version of the data to which a link is pinned as `@2026.11.4`. */
export function formatDataPin(version: string): string {
  return `@${version}`;
}
