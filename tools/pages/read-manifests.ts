import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BundledPage, CataloguePage } from '../../src/domain/page';
import type { PageManifest } from '../../src/panels/context/page-manifest';

const FOLDER = fileURLToPath(new URL('../../src/panels/pages/', import.meta.url));

/** A folder of pages with its manifest. */
export interface PageFolder {
  /** The absolute path of the manifest. */
  readonly file: string;
  readonly pages: readonly PageManifest[];
}

/** Returns the absolute paths of the manifests of all pages, sorted. */
export function manifestFiles(): readonly string[] {
  return readdirSync(FOLDER)
    .map((name) => `${FOLDER}${name}/manifest.ts`)
    .filter((file) => existsSync(file))
    .sort();
}

/** Resolves to the folders of all pages, read without a bundler. */
export function readPageFolders(): Promise<readonly PageFolder[]> {
  return Promise.all(
    manifestFiles().map(async (file) => {
      const { pages }: Omit<PageFolder, 'file'> = await import(
        /* @vite-ignore */ pathToFileURL(file).href
      );
      return { file, pages };
    }),
  );
}

export async function readManifests(): Promise<readonly PageManifest[]> {
  return (await readPageFolders()).flatMap(({ pages }) => pages);
}

/** Returns the file that holds all records of a kind. Throws if they are not published in one. */
export function catalogueFile(pages: readonly PageManifest[], kind: CataloguePage): string {
  const page = pages.find((each) => each.kind === kind);
  if (page && 'catalogue' in page && page.catalogue.file !== undefined) return page.catalogue.file;
  throw new Error(`No manifest says in which file records of the kind ${kind} are published`);
}

/** Returns the folder in which each record of a kind has a file. Throws if the kind has a catalogue instead. */
export function recordFolder(pages: readonly PageManifest[], kind: BundledPage): string {
  const page = pages.find((each) => each.kind === kind);
  if (page && 'records' in page) return page.records.folder;
  throw new Error(`No manifest says in which folder records of the kind ${kind} are published`);
}
