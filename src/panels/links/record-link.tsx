import type { ReactNode } from 'react';
import { idOf, type Selection } from '../../domain/selection';
import { useAtlas } from '../context/atlas-context';
import { useViewLink } from './use-view-link';

/** Shows a real link to a page; while the pointer or focus is on it, the map highlights its target. */
export function RecordLink({
  selection,
  className,
  children,
}: {
  readonly selection: Selection;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { href, onClick } = useViewLink({ selection });
  const hover = useAtlas((state) => state.hover);
  const point = () => hover(idOf(selection) === undefined ? null : selection);
  const leave = () => hover(null);
  return (
    <a
      href={href}
      onClick={onClick}
      className={className}
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      {children}
    </a>
  );
}
