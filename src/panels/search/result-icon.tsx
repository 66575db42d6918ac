import type { SearchTarget } from '../../search/search-result';
import { findProject } from '../../state/select-projects';
import { useAtlas } from '../context/atlas-context';
import { LineIcon } from '../controls/icon';
import type { Drawing } from '../controls/icon-drawings';
import { SymbolDrawing } from '../controls/symbol-drawing';

/** Side of a project's mark in CSS pixels. */
const SYMBOL_SIZE = 24;

/** Shows the icon of a kind of result; for a project, its mark on the map. */
export function ResultIcon({
  kind,
  target,
}: {
  readonly kind: string;
  readonly target?: SearchTarget;
}) {
  const id =
    target?.kind === 'page' && target.selection.kind === 'project'
      ? target.selection.id
      : undefined;
  const project = useAtlas((state) => (id === undefined ? undefined : findProject(state, id)));
  return (
    <span className="result-icon">
      {project ? (
        <SymbolDrawing spec={project} size={SYMBOL_SIZE} />
      ) : (
        <LineIcon drawing={DRAWINGS[kind] ?? PIN} />
      )}
    </span>
  );
}

const PIN: Drawing = {
  lines:
    'M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11zM14.5 10a2.5 2.5 0 1 1-5 0a2.5 2.5 0 0 1 5 0',
};
const ANCHOR: Drawing = {
  lines: 'M14.5 5a2.5 2.5 0 1 1-5 0a2.5 2.5 0 0 1 5 0M12 7.5V21M8 11h8M4 13.5a8 7.5 0 0 0 16 0',
};
const ROUTE: Drawing = {
  lines:
    'M8 18.5a2 2 0 1 1-4 0a2 2 0 0 1 4 0M20 5.5a2 2 0 1 1-4 0a2 2 0 0 1 4 0M8 18.5h7.5a3.25 3.25 0 0 0 0-6.5h-7a3.25 3.25 0 0 1 0-6.5H16',
};

/** Drawn on a grid of 24 units. Kinds of places have no entry: they have a pin. */
const DRAWINGS: Readonly<Record<string, Drawing>> = {
  port: ANCHOR,
  'port-of-the-world': ANCHOR,
  voyage: ROUTE,
  corridor: ROUTE,
  project: { lines: 'M20 12a8 8 0 1 1-16 0a8 8 0 1 1 16 0M15 12a3 3 0 1 1-6 0a3 3 0 0 1 6 0' },
  company: { lines: 'M5 21V4.5h9V21M14 10h5v11M3 21h18M8 8.5h3M8 12.5h3M8 16.5h3' },
  service: {
    lines:
      'M4.5 12a7.5 7.5 0 0 1 12.8-5.3L19.5 9M19.5 4.5V9H15M19.5 12a7.5 7.5 0 0 1-12.8 5.3L4.5 15M4.5 19.5V15H9',
  },
  leg: { lines: 'M8.5 4L4.5 20M15.5 4l4 16M12 5v2.5M12 11v2.5M12 17v2.5' },
  passage: { lines: 'M4 4c5 3 5 13 0 16M20 4c-5 3-5 13 0 16M12 4v3M12 10.5v3M12 17v3' },
  flow: { lines: 'M4 8.5h14M14.5 5L18 8.5 14.5 12M20 15.5H6M9.5 12L6 15.5 9.5 19' },
  claim: { lines: 'M4.5 5h15v11H11l-4.5 4v-4h-2zM8.5 9h7M8.5 12.5h4.5' },
  event: { lines: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5v4M15.5 3.5v4' },
  source: { lines: 'M6 3.5h8.5L19 8v12.5H6zM14 3.5V8.5h5M9 12.5h7M9 16h7' },
  page: { lines: 'M6 3.5h8.5L19 8v12.5H6zM14 3.5V8.5h5' },
  table: { lines: 'M4 5h16v14H4zM4 9.5h16M4 14.25h16M10 9.5V19' },
  comparison: { lines: 'M4 5h6.5v14H4zM13.5 5H20v14h-6.5z' },
  setting: {
    lines:
      'M4 7.5h8.5M17 7.5h3M4 16.5h3M11.5 16.5H20M17 7.5a2.25 2.25 0 1 1-4.5 0a2.25 2.25 0 0 1 4.5 0M11.5 16.5a2.25 2.25 0 1 1-4.5 0a2.25 2.25 0 0 1 4.5 0',
  },
  answer: {
    lines:
      'M20.5 12a8.5 8.5 0 1 1-17 0a8.5 8.5 0 1 1 17 0M9.5 9.6a2.6 2.6 0 1 1 3.7 2.4c-.8.4-1.2 1-1.2 1.9v.4M12 17.2v.1',
  },
  country: {
    lines:
      'M20.5 12a8.5 8.5 0 1 1-17 0a8.5 8.5 0 1 1 17 0M3.5 12h17M12 3.5c5 4.8 5 12.2 0 17M12 3.5c-5 4.8-5 12.2 0 17',
  },
  point: { lines: 'M18 12a6 6 0 1 1-12 0a6 6 0 1 1 12 0M12 2.5V9M12 15v6.5M2.5 12H9M15 12h6.5' },
};
