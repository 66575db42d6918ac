import { CORRIDOR_ID } from '../../domain/corridor';
import type { Selection } from '../../domain/selection';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { useViewLink } from '../links/use-view-link';

/** The pages of the menu, in its order; each has a message of its kind. */
const PAGES = [
  { kind: 'voyage', id: CORRIDOR_ID },
  { kind: 'projects' },
  { kind: 'gains' },
  { kind: 'stories' },
  { kind: 'trade' },
  { kind: 'companies' },
  { kind: 'timeline' },
  { kind: 'claims' },
  { kind: 'services' },
  { kind: 'ports' },
  { kind: 'sources' },
  { kind: 'measure' },
  { kind: 'use-data' },
  { kind: 'own-data' },
  { kind: 'changes' },
  { kind: 'missing' },
  { kind: 'about' },
] as const satisfies readonly Selection[];

/** Shows links to all pages that show no single record. */
export function AllPages({ onFollow }: { readonly onFollow: () => void }) {
  const t = useTranslate('menu');
  return (
    <nav className="all-pages" aria-label={t('all')}>
      {PAGES.map((page) => (
        <Entry key={page.kind} page={page} onFollow={onFollow} />
      ))}
    </nav>
  );
}

function Entry({
  page,
  onFollow,
}: {
  readonly page: (typeof PAGES)[number];
  readonly onFollow: () => void;
}) {
  const t = useTranslate('menu');
  const { href, onClick } = useViewLink({ selection: page });
  const isHere = useAtlas((state) => state.selection.kind === page.kind);
  return (
    <a
      className="button page-link"
      href={href}
      aria-current={isHere ? 'page' : undefined}
      onClick={(event) => {
        onClick(event);
        onFollow();
      }}
    >
      {t(page.kind)}
    </a>
  );
}
