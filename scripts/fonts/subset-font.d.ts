declare module 'subset-font' {
  /** Returns the font with only the characters of `text`. */
  // biome-ignore lint/style/noDefaultExport: so the package does
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'truetype';
      readonly noHinting?: boolean;
      /** Tables to leave out, by their four letters. */
      readonly dropTables?: readonly string[];
    },
  ): Promise<Buffer>;
}
