import { type FunctionComponent, useMemo } from 'react';
import type { Locale } from '../../domain/locale';
import type { PageKind } from '../../domain/page';
import { recordOf, refKey } from '../../domain/record';
import type { Selection } from '../../domain/selection';
import { loadMessages } from '../../i18n/load-messages';
import { loadCompareToggle } from '../comparison/lazy-comparison';
import { useAtlas, useServices } from '../context/atlas-context';
import { FaultBoundary } from '../context/fault-boundary';
import { lazyPart } from '../context/lazy-part';
import {
  hasIds,
  isRecordManifest,
  type PageManifest,
  RECORD_MESSAGES,
} from '../context/page-manifest';
import { LazyRecordFoot } from '../records/lazy-record-foot';
import { loadRecordParts } from '../records/lazy-related';
import '../styles/page.css';

type Chunk = PageManifest['chunk'];

/** A page with its view, if its code has been loaded. */
type View =
  | { readonly shows: 'page'; readonly view: FunctionComponent }
  | {
      readonly shows: 'id';
      readonly view: FunctionComponent<{ readonly id: string }>;
      readonly staysMounted: boolean;
    };

type Part = FunctionComponent<{ readonly selection: Selection }>;

const views = new Map<PageKind, View>();

/** Resolves when the views of all pages of a chunk can be shown: they come in one file. Rejects if they cannot be loaded. */
export async function loadViews(pages: readonly PageManifest[], chunk: Chunk): Promise<void> {
  await Promise.all(
    pages
      .filter((page) => page.chunk === chunk)
      .map(async (page) => {
        views.set(page.kind, await loadView(page));
      }),
  );
}

async function loadView(page: PageManifest): Promise<View> {
  if (!hasIds(page)) return { shows: 'page', view: await page.load() };
  return { shows: 'id', view: await page.load(), staysMounted: page.staysMounted ?? false };
}

/** Resolves when the page of a kind can be shown whole at once, in a language. Rejects if something of it cannot be loaded. */
export async function loadPage(
  pages: readonly PageManifest[],
  kind: PageKind,
  locale: Locale,
): Promise<void> {
  const page = pages.find((each) => each.kind === kind);
  if (!page) return;
  const isRecord = isRecordManifest(page);
  const messages = [...(page.messages ?? []), ...(isRecord ? RECORD_MESSAGES : [])];
  await Promise.all([
    loadViews(pages, page.chunk),
    loadMessages(locale, messages),
    isRecord && loadRecordParts(),
    isRecord && loadCompareToggle(),
  ]);
}

/** Shows the page of the selection. */
export function Page() {
  const { pages } = useServices();
  const selection = useAtlas((state) => state.selection);
  const parts = useMemo(() => partsOf(pages), [pages]);
  const Part = parts.get(selection.kind);
  const isRecord = pages.some((page) => page.kind === selection.kind && isRecordManifest(page));
  const record = isRecord ? recordOf(selection) : undefined;
  return (
    <article className="page" data-page={selection.kind}>
      <FaultBoundary part={`page ${selection.kind}`}>
        {Part && <Part selection={selection} />}
      </FaultBoundary>
      {record && (
        <FaultBoundary part="record foot">
          <LazyRecordFoot key={refKey(record)} record={record} />
        </FaultBoundary>
      )}
    </article>
  );
}

/** Returns for each kind of page the part that shows it; pages of one chunk with the same messages share theirs. */
function partsOf(pages: readonly PageManifest[]): ReadonlyMap<PageKind, Part> {
  const shared = new Map<string, Part>();
  const parts = new Map<PageKind, Part>();
  for (const { kind, chunk, messages = [] } of pages) {
    const key = [chunk, ...messages].join();
    const part =
      shared.get(key) ??
      lazyPart(() => loadViews(pages, chunk).then(() => ViewOf), {
        messages,
        findLoaded: () => (views.has(kind) ? ViewOf : undefined),
      });
    shared.set(key, part);
    parts.set(kind, part);
  }
  return parts;
}

function ViewOf({ selection }: { readonly selection: Selection }) {
  const found = views.get(selection.kind);
  if (found?.shows === 'page') return <found.view />;
  if (!found || !('id' in selection)) return null;
  const { view: ViewOfId, staysMounted } = found;
  return <ViewOfId key={staysMounted ? selection.kind : selection.id} id={selection.id} />;
}
