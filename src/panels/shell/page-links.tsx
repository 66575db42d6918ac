import type { PlainPage, Selection } from '../../domain/selection';
import type { MessageKey } from '../../i18n/messages';
import { useAtlas, useTranslate } from '../atlas-context';
import { useViewLink } from './use-view-link';

const LINKS: readonly { readonly kind: PlainPage; readonly label: MessageKey }[] = [
  { kind: 'projects', label: 'bar.projects' },
  { kind: 'companies', label: 'bar.companies' },
  { kind: 'trade', label: 'bar.trade' },
  { kind: 'timeline', label: 'bar.timeline' },
  { kind: 'about', label: 'bar.about' },
];

/** The pages that are no record's and that a reader may want from anywhere. */
export function PageLinks({ onFollow }: { readonly onFollow?: () => void }) {
  const t = useTranslate();
  return (
    <nav className="page-links" aria-label={t('bar.pages')}>
      {LINKS.map(({ kind, label }) => (
        <PageLink key={kind} selection={{ kind }} label={label} onFollow={onFollow} />
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
  readonly label: MessageKey;
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
