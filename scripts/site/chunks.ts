import { fileURLToPath } from 'node:url';
import type { PageManifest } from '../../src/panels/context/page-manifest';
import type { PageFolder } from '../../tools/pages/read-manifests';

/** Imports of a module of the build, as absolute paths. */
interface ModuleLinks {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

export type FindModule = (id: string) => ModuleLinks | null;

/**
 * Parts of the panel's code that are fetched together: with the panel, with the first voyage, with the first comparison,
 * with the first place, with the page on who gains, with the first other page.
 */
type Part = NonNullable<PageManifest['chunk']> | 'records';

const PANELS = fileURLToPath(new URL('../../src/panels/', import.meta.url));

/**
 * Returns the function that names the chunk of a module by what fetches it: `panels` with the panel or a page in
 * its chunk, `desk` with a voyage, `compare` with a comparison alone, `place` with a place alone,
 * `gains` with the page on who gains alone, `records` with any other
 * page or lazy part of a page, `estimates` with both of voyages and these, `near` with both of places and these. The
 * function returns null for modules outside the panel, and for lazy modules that `isElsewhere` assigns to a chunk of their
 * own.
 */
export function panelChunks(
  folders: readonly PageFolder[],
  isElsewhere: (id: string) => boolean,
): (id: string, find: FindModule) => string | null {
  let chunks: ReadonlyMap<string, string> | undefined;
  return (id, find) => {
    chunks ??= nameChunks(folders, isElsewhere, find);
    return chunks.get(id) ?? null;
  };
}

function nameChunks(
  folders: readonly PageFolder[],
  isElsewhere: (id: string) => boolean,
  find: FindModule,
): ReadonlyMap<string, string> {
  const views = (part: Part) =>
    folders
      .filter((folder) => partOf(folder) === part)
      .flatMap(({ file }) => {
        const folder = file.slice(0, file.lastIndexOf('/') + 1);
        return find(file)?.dynamicallyImportedIds.filter((id) => id.startsWith(folder)) ?? [];
      });
  const panels = closure([`${PANELS}mount-panels.tsx`, ...views('panels')], find);
  const desk = closure(views('desk'), find);
  const compare = closure(views('compare'), find);
  const place = closure(views('place'), find);
  const gains = closure(views('gains'), find);
  const records = closure(views('records'), find);
  const isLazyPart = (id: string) => id.startsWith(PANELS) && !isElsewhere(id);
  for (const id of compare) {
    const lazy = find(id)?.dynamicallyImportedIds.filter(isLazyPart) ?? [];
    for (const found of closure(lazy, find)) compare.add(found);
  }
  for (const part of [panels, desk, records]) {
    // `records` grows while its own lazy parts are added.
    for (const id of part) {
      const lazy = find(id)?.dynamicallyImportedIds.filter(isLazyPart) ?? [];
      for (const found of closure(lazy, find)) records.add(found);
    }
  }
  const names = new Map<string, string>();
  // What other pages have too lies with them.
  for (const id of gains) names.set(id, 'gains');
  for (const id of compare) names.set(id, 'compare');
  for (const id of place) names.set(id, compare.has(id) ? 'near' : 'place');
  for (const id of desk) names.set(id, compare.has(id) || place.has(id) ? 'estimates' : 'desk');
  for (const id of records) {
    names.set(id, desk.has(id) ? 'estimates' : place.has(id) ? 'near' : 'records');
  }
  for (const id of panels) names.set(id, 'panels');
  return names;
}

/** Throws if a folder's pages want different chunks: their code cannot be separated. */
function partOf({ file, pages }: PageFolder): Part {
  const [part = 'records', ...others] = new Set(pages.map(({ chunk }) => chunk ?? 'records'));
  if (others.length > 0) throw new Error(`${file} assigns its pages to different chunks`);
  return part;
}

/** Returns the modules that are fetched with `roots`: all their static imports, direct and indirect. */
function closure(roots: readonly string[], find: FindModule): Set<string> {
  const reached = new Set(roots);
  for (const id of reached) {
    for (const imported of find(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}
