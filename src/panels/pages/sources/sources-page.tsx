import { useEffect } from 'react';
import { catalogueCells } from '../../../domain/catalogue-cells';
import type { CitedSource } from '../../../domain/source';
import { normalized, textMatcher } from '../../../domain/text-match';
import { yearOfDate } from '../../../domain/time-span';
import type { FetchFailure } from '../../../state/data-slice';
import { useAtlas, useServices, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Failure, Loaded, Loading } from '../../context/loaded';
import { useAnnounced } from '../../context/use-announced';
import { parseCount, parseText, usePageField } from '../../context/use-page-field';
import { SearchField } from '../../controls/search-field';
import { RecordLink } from '../../links/record-link';
import { Prose } from '../../prose/prose';
import { PageHead } from '../../records/page-head';
import '../../styles/catalogue.css';

/** A list of a thousand is slow to render and nobody reads it through. */
const INITIAL_COUNT = 60;

/**
 * Lists every cited source once, searchable by publisher or title. The sources are fetched in cells: as many as the list
 * shows, and all for a search.
 */
export function SourcesPage() {
  const tRecords = useTranslate('records');
  const counts = useAtlas((state) => state.sourceCounts);
  return (
    <Parts of="sources">
      <PageHead title={tRecords('page.sources')} />
      <Prose text={tRecords('sources.lead')} lead />
      <Loaded loadable={counts}>{(known) => <SourceResults counts={known} />}</Loaded>
    </Parts>
  );
}

type Counts = Readonly<Record<string, number>>;

function SourceResults({ counts }: { readonly counts: Counts }) {
  const tRecords = useTranslate('records');
  const [text, setText] = usePageField('text', '', parseText);
  const [limit, setLimit] = usePageField('limit', INITIAL_COUNT, parseCount);
  const isSearch = text.trim() !== '';
  const { sources, pending, failure } = useSources(isSearch ? Infinity : limit, counts);
  const matches = textMatcher(text);
  const found = sources.filter(({ publisher, title }) =>
    matches(normalized(`${publisher} ${title}`)),
  );
  const count = isSearch ? found.length : totalOf(counts);
  const countText = pending && isSearch ? '' : tRecords('sources.count', { count });
  useAnnounced(countText);
  return (
    <Parts of="sources">
      <SearchField label={tRecords('sources.search')} text={text} onText={setText} />
      {countText !== '' && <p>{countText}</p>}
      <ul className="links">
        {found.slice(0, limit).map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
      </ul>
      {failure && <Failure reason={failure} />}
      {pending && <Loading />}
      {!pending && count > limit && (
        <button
          type="button"
          className="button button-outline"
          onClick={() => setLimit(limit + 4 * INITIAL_COUNT)}
        >
          {tRecords('sources.more')}
        </button>
      )}
    </Parts>
  );
}

interface KnownSources {
  /** The sources that are there, in the order of the list. */
  readonly sources: readonly CitedSource[];
  /** Whether others are being fetched. */
  readonly pending: boolean;
  /** Why others could not be fetched. */
  readonly failure?: FetchFailure;
}

/** Requests the cells that hold the first so many sources, and returns what is there of them. */
function useSources(limit: number, counts: Counts): KnownSources {
  const requestCells = useAtlas((state) => state.requestCells);
  const cells = useAtlas((state) => state.catalogueCells.source);
  const { prerendered } = useServices();
  const wanted = firstCells(limit, counts);
  const last = wanted.length;
  const request = () => requestCells(ALL.slice(0, last).map((cell) => ({ kind: 'source', cell })));
  // The build, which has no effects, fetches what its first rendering requests.
  if (prerendered) request();
  useEffect(request, [requestCells, last]);
  const statuses = wanted.map((cell) => cells?.[cell]);
  const failed = statuses.find((status) => status?.state === 'failed');
  return {
    sources: statuses.flatMap((status) => (status?.state === 'ready' ? status.value : [])),
    pending: statuses.some((status) => !status || status.state === 'loading'),
    ...(failed?.state === 'failed' && { failure: failed.reason }),
  };
}

const ALL = catalogueCells('source')?.all ?? [];

function firstCells(limit: number, counts: Counts): readonly string[] {
  let before = 0;
  return ALL.filter((cell) => {
    const isWanted = before < limit;
    before += counts[cell] ?? 0;
    return isWanted;
  });
}

function totalOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function SourceLine({ source }: { readonly source: CitedSource }) {
  const tRecords = useTranslate('records');
  const { id, publisher, title, date, language, kind } = source;
  return (
    <li>
      <RecordLink selection={{ kind: 'source', id }} className="link-line stacked-line">
        <span className="link-name">{publisher}</span>
        <span className="link-note">
          <span lang={language}>{title}</span> · {tRecords(`source-kind.${kind}`)}
          {date !== undefined && ` · ${yearOfDate(date)}`}
        </span>
      </RecordLink>
    </li>
  );
}
