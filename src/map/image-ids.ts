import { PRECISIONS } from '../domain/project';
import { PROJECT_KINDS, SECTORS, type Sector } from '../domain/sector';
import { PROJECT_STATUSES } from '../domain/status';
import type { ThemeName } from '../symbols/palette';
import type { SymbolSpec } from '../symbols/project-symbol';

/** The image that an image id of the style describes. */
export type ImageRequest =
  | { readonly image: 'project'; readonly theme: ThemeName; readonly look: SymbolSpec }
  | {
      readonly image: 'cluster';
      readonly theme: ThemeName;
      readonly counts: Readonly<Record<Sector, number>>;
    };

/** Returns the id of a project's symbol, `project/light/rail/transport/operating/site`, from which it is drawn on demand. */
export function projectImageId(look: SymbolSpec, theme: ThemeName): string {
  return ['project', theme, look.kind, look.sector, look.status, look.precision].join('/');
}

/** Returns the id of a cluster's ring, `cluster/light/3.0.1...`: its counts by sector, in the order of SECTORS. */
export function clusterImageId(
  counts: Readonly<Partial<Record<Sector, number>>>,
  theme: ThemeName,
): string {
  return `cluster/${theme}/${SECTORS.map((sector) => counts[sector] ?? 0).join('.')}`;
}

/** Parses an image id. Returns undefined for ids of other images. */
export function parseImageId(id: string): ImageRequest | undefined {
  const [image, themeText, ...rest] = id.split('/');
  const theme = themeText === 'dark' ? 'dark' : 'light';
  if (image === 'cluster') return { image, theme, counts: countsOf(rest[0] ?? '') };
  if (image !== 'project') return undefined;
  const kind = PROJECT_KINDS.find((each) => each === rest[0]);
  const sector = SECTORS.find((each) => each === rest[1]);
  const status = PROJECT_STATUSES.find((each) => each === rest[2]);
  const precision = PRECISIONS.find((each) => each === rest[3]);
  if (!kind || !sector || !status || !precision) return undefined;
  return { image, theme, look: { kind, sector, status, precision } };
}

function countsOf(text: string): Record<Sector, number> {
  const counts = text.split('.').map(Number);
  return Object.fromEntries(SECTORS.map((sector, i) => [sector, counts[i] || 0])) as Record<
    Sector,
    number
  >;
}
