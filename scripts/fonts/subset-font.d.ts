declare module 'subset-font' {
  /** The font with the characters of `text` alone. */
  // biome-ignore lint/style/noDefaultExport: so the package does
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Buffer>;
}
