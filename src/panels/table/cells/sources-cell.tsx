import type { MouseEvent } from 'react';
import type { RecordSelection } from '../../../domain/selection';
import { useTranslate } from '../../context/atlas-context';
import { opensElsewhere, useViewLink } from '../../links/use-view-link';

/** Shows the number of a record's sources as a link to them, at the foot of its page. */
export function SourcesCell({
  page,
  name,
  count,
}: {
  readonly page: RecordSelection;
  readonly name: string;
  /** As it is shown; empty for none. */
  readonly count: string;
}) {
  const tTable = useTranslate('table');
  const { href, onClick } = useViewLink({ selection: page });
  if (count === '') return null;
  const open = (event: MouseEvent<Element>) => {
    onClick(event);
    if (!opensElsewhere(event)) showSources();
  };
  return (
    <a
      href={href}
      onClick={open}
      tabIndex={-1}
      className="cell-link"
      aria-label={tTable('sources.open', { count, name })}
    >
      {count}
    </a>
  );
}

/** Milliseconds within which a page's record must have been fetched to be scrolled to its sources. */
const PATIENCE_MS = 5000;

/** Scrolls the panel to the list of sources once its page shows one. */
function showSources(): void {
  const body = document.querySelector('#panel .panel-body');
  if (!body) return;
  const scroll = () => {
    const list = body.querySelector('ol.source-list');
    list?.closest('section')?.scrollIntoView({ block: 'start' });
    return list !== null;
  };
  const observer = new MutationObserver(() => scroll() && observer.disconnect());
  // The page of the selection replaces the present one in the next frame.
  requestAnimationFrame(() => {
    if (scroll()) return;
    observer.observe(body, { childList: true, subtree: true });
    setTimeout(() => observer.disconnect(), PATIENCE_MS);
  });
}
