/** The folder the atlas is served from, with its closing slash: `<base>` is frozen as the page loads. */
export const ROOT: URL = new URL(document.baseURI);

/** The published file of that path. */
export function fileUrl(path: string): URL {
  return new URL(`generated/${path}`, ROOT);
}
