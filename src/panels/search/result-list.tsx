import { Autocomplete } from '@base-ui/react/autocomplete';
import type { MouseEvent } from 'react';
import type { SearchResult } from '../../search/search-result';
import { useLocale } from '../context/atlas-context';
import { markedParts } from './marked-parts';
import type { ShownGroup } from './result-groups';
import { ResultIcon } from './result-icon';
import { useResultText } from './use-result-text';
import './picker.css';
import './results.css';

interface ListProps {
  /** The text whose words are marked in the names. */
  readonly query: string;
  /** Whether more results may come. */
  readonly isIncomplete: boolean;
  /** Returns the link to a result; undefined if it has none. */
  readonly hrefOf?: (result: SearchResult) => string | undefined;
  readonly onChoose: (result: SearchResult, event: MouseEvent<Element>) => void;
}

/** Shows the groups of the surrounding Autocomplete, each under its heading, with rows that can be chosen. */
export function ResultList({ isIncomplete, ...props }: ListProps) {
  const { headingOf } = useResultText();
  return (
    <Autocomplete.List className="result-list" aria-busy={isIncomplete}>
      {(group: ShownGroup) => (
        <Autocomplete.Group key={group.heading} items={group.items} className="result-group">
          <Autocomplete.GroupLabel className="result-heading">
            {headingOf(group)}
          </Autocomplete.GroupLabel>
          <Autocomplete.Collection>
            {(result: SearchResult) => <ResultRow key={result.key} result={result} {...props} />}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      )}
    </Autocomplete.List>
  );
}

function ResultRow({
  result,
  query,
  hrefOf,
  onChoose,
}: Omit<ListProps, 'isIncomplete'> & { readonly result: SearchResult }) {
  const locale = useLocale();
  const { detailOf } = useResultText();
  const href = hrefOf?.(result);
  return (
    <Autocomplete.Item
      value={result}
      className="result"
      // biome-ignore lint/a11y/useAnchorContent: Base UI puts the row's content into it.
      {...(href !== undefined && { render: <a href={href} tabIndex={-1} /> })}
      onClick={(event) => onChoose(result, event)}
    >
      <ResultIcon kind={result.kind} target={result.target} />
      <span className="result-text">
        <span className="result-name">
          <MarkedName name={result.name[locale]} query={query} />
        </span>{' '}
        <span className="result-detail">{detailOf(result)}</span>
      </span>
    </Autocomplete.Item>
  );
}

function MarkedName({ name, query }: { readonly name: string; readonly query: string }) {
  return (
    <>
      {markedParts(name, query).map(({ text, isMatch }, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no identity but their order.
        isMatch ? <b key={i}>{text}</b> : text,
      )}
    </>
  );
}
