import { Fragment, type ReactNode } from 'react';

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
