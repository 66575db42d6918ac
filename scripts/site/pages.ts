import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES, type Language, type Localized } from '../../src/domain/language';
import { PAGE_KINDS } from '../../src/domain/page';
import type { Selection } from '../../src/domain/selection';
import { translator } from '../../src/i18n/translator';
import { formatPath } from '../../src/url/path';

/** One address that the built site answers by itself, on any static host. */
export interface SitePage {
  /** Relative to the site's folder, with a closing slash. */
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
}

const DATA = 'public/generated/data';

/** Every page of the atlas in every language, from the published data. */
export function sitePages(): readonly SitePage[] {
  return LANGUAGES.flatMap((language) => {
    const t = translator(language);
    const site = t('app.name');
    const page = (selection: Selection, name?: Localized, text?: Localized): SitePage => ({
      path: formatPath({ language, selection }),
      language,
      title: name ? `${name[language]} · ${site}` : site,
      description: text?.[language] ?? t('app.tagline'),
    });
    return [
      page({ kind: 'overview' }),
      page({ kind: 'projects' }),
      page({ kind: 'about' }),
      page({ kind: 'distances' }),
      ...PAGE_KINDS.flatMap((kind) =>
        recordsOf(kind).map(({ id, name, summary }) => page({ kind, id }, name, summary)),
      ),
    ];
  });
}

interface PageRecord {
  readonly id: string;
  readonly name: Localized;
  readonly summary: Localized;
}

function recordsOf(kind: string): readonly PageRecord[] {
  const folder = `${DATA}/${kind}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
}
