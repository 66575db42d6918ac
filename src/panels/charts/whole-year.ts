/** The calendar year that a period is: `2023`, `2023-01/2023-12`. Undefined of any other span. */
export function wholeYear(period: string | undefined): number | undefined {
  const match = /^(\d{4})(?:-01(?:-01)?\/(\d{4})-12(?:-31)?)?$/.exec(period ?? '');
  const [, first, last] = match ?? [];
  return first !== undefined && (last ?? first) === first ? Number(first) : undefined;
}
