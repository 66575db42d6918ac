import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  type KeptFile,
  type KeptFiles,
  type LaterFile,
  PACKS,
  type PackName,
  packOf,
} from '../../../src/service-worker/kept-files';
import { writePack } from '../../../src/service-worker/pack';

const PACK_FOLDER = 'offline';
const SEEN = 'generated/basemap/fine-coast.pmtiles';

/** Code and what it cannot start without; names of files in `assets` change with their content. */
const CODE =
  /^(assets\/|icon\.svg$|generated\/fonts\/((fonts|han(-bold)?)\.css|latin-[\w-]+\.woff2)$)/;

/** Names of Chinese ports and companies stand on pages in every language, so that all readers keep the Chinese fonts. */
const WHOLE =
  /^(generated\/basemap\/world\.pmtiles|generated\/fonts\/.+\.woff2|.+\.webmanifest|icons\/.+\.png)$/;

/** What no view fetches: pages, which the kept index page stands for, what crawlers and 404 pages read, what only builds read, and the data in bulk. */
const NOT_FETCHED =
  /(\.html$)|^((find-root|no-code)\.js|robots\.txt|sitemap\.xml|sw\.js|cards\/.+|data\/.+|offline\/.+\.pack|generated\/basemap\/(countries|labels)\.json)$/;

/** How a file of the built site is kept. Returns undefined for a file that no rule names. */
export function keptAs(path: string): 'code' | 'whole' | 'packed' | 'seen' | 'not' | undefined {
  if (NOT_FETCHED.test(path)) return 'not';
  if (CODE.test(path)) return 'code';
  if (path === SEEN) return 'seen';
  if (WHOLE.test(path)) return 'whole';
  return packOf(path) ? 'packed' : undefined;
}

/** Writes the packs of a built site and returns what of it is kept. Throws for a file of which no rule says whether it is. */
export function keepFiles(site: string): KeptFiles {
  rmSync(join(site, PACK_FOLDER), { recursive: true, force: true });
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.endsWith('.html') && statSync(join(site, name)).isFile())
    .sort();
  const unknown = files.filter((file) => keptAs(file) === undefined);
  if (unknown.length > 0) {
    throw new Error(`No rule says whether these are kept for offline: ${unknown.join(', ')}`);
  }
  const ofKind = (kind: ReturnType<typeof keptAs>) => files.filter((file) => keptAs(file) === kind);
  const packs = PACKS.map((name) => packFiles(site, name, files));
  const code = ofKind('code').map((file) => keptFile(site, file));
  const later: LaterFile[] = [...packs, ...ofKind('whole').map((file) => keptFile(site, file))];
  const urls = Object.fromEntries(packs.map(({ name, url }) => [name, url]));
  const seen = { url: SEEN, revision: hashOf(readFileSync(join(site, SEEN))) };
  const rest = {
    code,
    later: later.map(({ url, revision, bytes, locale }) => ({
      url,
      revision,
      bytes,
      ...(locale && { locale }),
    })),
    packs: urls as Record<PackName, string>,
    seen,
  };
  return { version: hashOf(JSON.stringify(rest)), ...rest };
}

/** Writes a pack. Its size is that of the files, which are kept unpacked. */
function packFiles(
  site: string,
  name: PackName,
  files: readonly string[],
): LaterFile & { readonly name: PackName } {
  const inPack = files.filter((file) => packOf(file) === name && keptAs(file) === 'packed');
  const pack = writePack(new Map(inPack.map((file) => [file, readFileSync(join(site, file))])));
  const packed = gzipSync(pack, { level: 9 });
  const url = `${PACK_FOLDER}/${name}-${hashOf(pack)}.pack`;
  mkdirSync(join(site, PACK_FOLDER), { recursive: true });
  writeFileSync(join(site, url), packed);
  const locale = name === 'data' || name === 'geography' ? undefined : name;
  return { name, url, revision: null, bytes: pack.length, ...(locale && { locale }) };
}

function keptFile(site: string, url: string): KeptFile {
  const bytes = readFileSync(join(site, url));
  const revision = url.startsWith('assets/') ? null : hashOf(bytes);
  return { url, revision, bytes: bytes.length };
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}
