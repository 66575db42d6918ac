import type { ReactNode } from 'react';
import type { Selection } from '../../domain/selection';
import { RecordLink } from './record-link';

/** A way to another page: what it is called and what is found there. */
export function Door({
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
      <RecordLink selection={selection} className="door">
        <span className="door-title">{title}</span>
        {children !== undefined && <span className="door-note">{children}</span>}
      </RecordLink>
    </li>
  );
}
