import { Fragment, type ReactNode } from 'react';
import { formatDate } from '../../i18n/format-date';
import { useLocale } from '../context/atlas-context';

export interface Fact {
  readonly term: string;
  readonly detail: ReactNode;
}

/** Lists short facts in two columns: label and value. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ term, detail }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** Shows a date as precisely as it is known, as text and machine-readable. */
export function Dated({ date }: { readonly date: string }) {
  return <time dateTime={date}>{formatDate(useLocale(), date)}</time>;
}
