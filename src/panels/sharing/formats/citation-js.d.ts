/** The parts of Citation.js that the tests use; it ships no types. */
declare module '@citation-js/core' {
  export interface CslItem {
    readonly id: string;
    readonly type: string;
    readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
    readonly title?: string;
    readonly version?: string;
    readonly issued?: CslDate;
    readonly accessed?: CslDate;
    readonly URL?: string;
    readonly language?: string;
    readonly note?: string;
  }
  interface CslDate {
    readonly 'date-parts': readonly (readonly number[])[];
  }
  export class Cite {
    constructor(input: unknown, options?: { readonly forceType?: string });
    readonly data: readonly CslItem[];
    format(name: 'bibliography', options: Readonly<Record<string, string>>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
