/** A page, and the files that it was made of. */
export interface RenderedPage {
  readonly markup: string;
  /** Path in the site of the routes by sea that it shows, if it shows any. */
  readonly routes?: string;
  readonly files: readonly string[];
}
