import { Fragment, type ReactNode } from 'react';
import { formatDate } from '../../i18n/format-date';
import { useLocale } from '../context/atlas-context';

export interface Fact {
  readonly term: string;
  readonly detail: ReactNode;
}

/** Short facts in two columns: what it is called, what it is. */
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

/** A date as precise as it is known, in words and for machines. */
export function Dated({ date }: { readonly date: string }) {
  return <time dateTime={date}>{formatDate(useLocale(), date)}</time>;
}
