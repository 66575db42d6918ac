import type { Selection } from '../../domain/selection';
import type { PlainMessageKey } from '../../i18n/namespaces';
import { useAtlas, useTranslate } from '../atlas-context';
import { THE_CORRIDOR } from '../pages/overview/the-corridor';
import { useViewLink } from './use-view-link';

const LINKS: readonly { readonly selection: Selection; readonly label: PlainMessageKey }[] = [
  { selection: { kind: 'corridor', id: THE_CORRIDOR }, label: 'bar.voyages' },
  { selection: { kind: 'projects' }, label: 'bar.projects' },
  { selection: { kind: 'companies' }, label: 'bar.companies' },
  { selection: { kind: 'trade' }, label: 'bar.trade' },
  { selection: { kind: 'timeline' }, label: 'bar.timeline' },
  { selection: { kind: 'about' }, label: 'bar.about' },
];

/** The pages that are no record's and that a reader may want from anywhere. */
export function PageLinks({ onFollow }: { readonly onFollow?: () => void }) {
  const t = useTranslate();
  return (
    <nav className="page-links" aria-label={t('bar.pages')}>
      {LINKS.map(({ selection, label }) => (
        <PageLink key={label} selection={selection} label={label} onFollow={onFollow} />
      ))}
    </nav>
  );
}

function PageLink({
  selection,
  label,
  onFollow,
}: {
  readonly selection: Selection;
  readonly label: PlainMessageKey;
  readonly onFollow: (() => void) | undefined;
}) {
  const t = useTranslate();
  const { href, onClick } = useViewLink({ selection });
  const isHere = useAtlas((state) => state.selection.kind === selection.kind);
  return (
    <a
      className="button page-link"
      href={href}
      aria-current={isHere ? 'page' : undefined}
      onClick={(event) => {
        onClick(event);
        onFollow?.();
      }}
    >
      {t(label)}
    </a>
  );
}
