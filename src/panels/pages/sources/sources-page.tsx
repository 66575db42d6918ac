import type { CitedSource } from '../../../domain/source';
import { normalized, textMatcher } from '../../../domain/text-match';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { useAnnounced } from '../../context/use-announced';
import { parseCount, parseText, usePageField } from '../../context/use-page-field';
import { SearchField } from '../../controls/search-field';
import { RecordLink } from '../../links/record-link';
import { Prose } from '../../prose/prose';
import { PageHead } from '../../records/page-head';
import '../../styles/catalogue.css';

/** A list of a thousand is slow to render and nobody reads it through. */
const INITIAL_COUNT = 60;

/** Lists every cited source once, searchable by publisher or title. */
export function SourcesPage() {
  const tRecords = useTranslate('records');
  const sources = useAtlas((state) => state.catalogues.source);
  return (
    <Parts of="sources">
      <PageHead title={tRecords('page.sources')} />
      <Prose text={tRecords('sources.lead')} lead />
      <Loaded loadable={sources}>{(all) => <SourceResults sources={all} />}</Loaded>
    </Parts>
  );
}

function SourceResults({ sources }: { readonly sources: readonly CitedSource[] }) {
  const tRecords = useTranslate('records');
  const [text, setText] = usePageField('text', '', parseText);
  const [limit, setLimit] = usePageField('limit', INITIAL_COUNT, parseCount);
  const matches = textMatcher(text);
  const found = sources.filter(({ publisher, title }) =>
    matches(normalized(`${publisher} ${title}`)),
  );
  const countText = tRecords('sources.count', { count: found.length });
  useAnnounced(countText);
  return (
    <Parts of="sources">
      <SearchField label={tRecords('sources.search')} text={text} onText={setText} />
      <p>{countText}</p>
      <ul className="links">
        {found.slice(0, limit).map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
      </ul>
      {found.length > limit && (
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

function SourceLine({ source }: { readonly source: CitedSource }) {
  const tRecords = useTranslate('records');
  const { id, publisher, title, date, language, kind } = source;
  return (
    <li>
      <RecordLink selection={{ kind: 'source', id }} className="link-line stacked-line">
        <span className="link-name">{publisher}</span>
        <span className="link-note">
          <span lang={language}>{title}</span> · {tRecords(`source-kind.${kind}`)}
          {date !== undefined && ` · ${date.slice(0, 4)}`}
        </span>
      </RecordLink>
    </li>
  );
}
