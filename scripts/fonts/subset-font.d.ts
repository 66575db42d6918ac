declare module 'subset-font' {
  /** Returns the font with only the characters of `text`. */
  // biome-ignore lint/style/noDefaultExport: so the package does
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' | 'truetype' },
  ): Promise<Buffer>;
}
