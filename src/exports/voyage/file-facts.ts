import type { FileFacts } from './exported-voyage';

/** Returns what a file says of itself, a statement a line. */
export function factLines(facts: FileFacts): readonly string[] {
  const { title, description, notForNavigation, derived, licence, sources, link } = facts;
  return [title, description, notForNavigation, derived, licence, ...sources, link].filter(
    (line) => line !== '',
  );
}

/** Returns what a file says of itself as one text, for formats that show a title of their own. */
export function aboutFile(facts: FileFacts): string {
  return factLines({ ...facts, title: '' }).join('\n');
}
