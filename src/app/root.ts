/** The folder the atlas is served from, with its trailing slash. Read once, when the page loads. */
export const ROOT: URL = new URL(document.baseURI);

/** Returns the address of a published file. */
export function fileUrl(path: string): URL {
  return new URL(`generated/${path}`, ROOT);
}
