/**
 * A folder of made-up pages by file name: a list, the records of a catalogue, their schema and their messages.
 */
export const LIGHTHOUSES: Readonly<Record<string, string>> = {
  'manifest.ts': `
import type { Localized } from '../../../domain/locale';
import { definePage } from '../../context/page-manifest';

export interface Lighthouse {
  readonly id: string;
  readonly name: Localized;
  readonly formerIds?: readonly string[];
}

declare module '../../../domain/page' {
  interface PlainPages {
    readonly lighthouses: true;
  }
  interface CataloguePages {
    readonly lighthouse: Lighthouse;
  }
}

const title = { en: 'Lighthouses', es: 'Faros', pt: 'Faróis', zh: '灯塔' };

export const pages = [
  definePage({
    kind: 'lighthouses',
    path: 'light',
    title,
    needs: { catalogues: ['lighthouse'], references: ['version'] },
    bar: { order: 9, label: title },
    load: () => import('./lighthouses-page').then(({ LighthousesPage }) => LighthousesPage),
  }),
  definePage({
    kind: 'lighthouse',
    folder: 'light',
    label: { en: 'Lighthouse', es: 'Faro', pt: 'Farol', zh: '灯塔' },
    list: 'lighthouses',
    catalogue: {
      file: 'lighthouses.json',
      schema: () => import('./lighthouse-schema').then(({ lighthouses }) => lighthouses),
    },
    load: () => import('./lighthouses-page').then(({ LighthousePage }) => LighthousePage),
  }),
];
`,
  'lighthouse-schema.ts': `
import * as v from 'valibot';
import type { Lighthouse } from './manifest';

const words = v.string();

export const lighthouses: v.GenericSchema<unknown, readonly Lighthouse[]> = v.array(
  v.strictObject({
    id: words,
    name: v.strictObject({ en: words, es: words, pt: words, zh: words }),
    formerIds: v.exactOptional(v.array(words)),
  }),
);
`,
  'lighthouses-page.tsx': `
import { findInCatalogue } from '../../../state/select-records';
import { useAtlas, useLocale } from '../../context/atlas-context';
import { PageHead } from '../../records/page-head';

export function LighthousesPage() {
  return <PageHead title="All the lights" />;
}

export function LighthousePage({ id }: { readonly id: string }) {
  const locale = useLocale();
  const light = useAtlas((state) => findInCatalogue(state, 'lighthouse', id));
  return <PageHead title={light ? light.name[locale] : id} />;
}
`,
};
