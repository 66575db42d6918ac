import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LOCALES } from '../../../src/domain/locale';
import { APP_ICONS, drawIcon } from './icons';
import { webManifest, webManifestFile } from './web-manifest';

/** Writes what a browser needs to install the atlas into a built site: a web app manifest a language, and icons. */
export function writeInstallFiles(site: string): void {
  for (const locale of LOCALES) {
    writeFileSync(join(site, webManifestFile(locale)), webManifest(locale));
  }
  const drawing = readFileSync(join(site, 'icon.svg'), 'utf8');
  for (const icon of APP_ICONS) {
    const file = join(site, icon.url);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, drawIcon(drawing, icon));
  }
}
