/** Returns the name of a file of the atlas without its extension: `corridor-atlas-projects-2026.11.5`. */
export function fileName(kind: string, version: string | undefined): string {
  const parts = ['corridor-atlas', kind, ...(version === undefined ? [] : [version])];
  return parts
    .join('-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
}
