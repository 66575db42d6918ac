/** Returns the block of code below a heading of a Markdown text. Throws if it has none. */
export function codeOf(markdown: string, heading: string): string {
  const [, section = ''] = markdown.split(`\n## ${heading}\n`);
  const [, block] = section.split(/^```.*\n/m);
  if (!block) throw new Error(`No code below ${heading}`);
  return block;
}
