import type { ReactNode } from 'react';
import type { Selection } from '../../domain/selection';
import { RecordLink } from './record-link';

/** Shows a card that links to another page: its title and what is found there. */
export function LinkCard({
  selection,
  title,
  children,
}: {
  readonly selection: Selection;
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <li>
      <RecordLink selection={selection} className="link-card">
        <span className="card-title">{title}</span>
        {children !== undefined && <span className="card-note">{children}</span>}
      </RecordLink>
    </li>
  );
}
