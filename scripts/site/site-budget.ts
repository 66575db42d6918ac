/** What `npm run build:site` may take for what only the public web needs. */
export interface SiteBudget {
  /** To render all pages. */
  readonly seconds: number;
  /** To render those that a changed record touches. */
  readonly secondsAfterChange: number;
  /** Of all pages and their maps on disk. */
  readonly bytes: number;
  /** Bytes of the whole site on disk. */
  readonly disk: number;
  /** To draw all preview cards; bytes of all and of the largest. */
  readonly cards: { readonly seconds: number; readonly bytes: number; readonly largest: number };
}
