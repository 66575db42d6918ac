/** What the address names and the panel shows. */
export type Selection =
  | { readonly kind: 'overview' }
  | { readonly kind: 'projects' }
  | { readonly kind: 'about' }
  | { readonly kind: 'distances' }
  | { readonly kind: 'project'; readonly id: string }
  | { readonly kind: 'port'; readonly id: string }
  | { readonly kind: 'leg'; readonly id: string }
  | { readonly kind: 'corridor'; readonly id: string };

export const OVERVIEW: Selection = { kind: 'overview' };

export function isSameSelection(a: Selection, b: Selection): boolean {
  return a.kind === b.kind && idOf(a) === idOf(b);
}

export function idOf(selection: Selection): string | undefined {
  return 'id' in selection ? selection.id : undefined;
}
