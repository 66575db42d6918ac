import type { MouseEvent } from 'react';
import type { PanelServices } from '../../context/atlas-context';
import { followLink, opensElsewhere } from '../../links/use-view-link';
import type { TableDefinition } from '../table-definition';
import type { TableText } from '../table-text';

/** Shows the number of a record's sources as a link to them, at the foot of its page. */
export function SourcesCell<Row>({
  record,
  definition,
  text,
  services,
  href,
  count,
}: {
  readonly record: Row;
  readonly definition: TableDefinition<Row>;
  readonly text: TableText;
  readonly services: PanelServices;
  readonly href: string;
  /** As it is shown; empty for none. */
  readonly count: string;
}) {
  if (count === '') return null;
  const page = definition.pageOf(record);
  const open = (event: MouseEvent<Element>) => {
    followLink(event, { selection: page }, services);
    if (!opensElsewhere(event)) showSources();
  };
  return (
    <a
      href={href}
      onClick={open}
      tabIndex={-1}
      className="cell-link"
      aria-label={text.tTable('sources.open', { count, name: definition.nameOf(record, text) })}
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
