/** How long some browsers take to read a file after the click that saves it, ms. */
const READING_MS = 10_000;

/** Hands a file to the reader under a name. */
export function saveFile(content: BlobPart, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READING_MS);
}
