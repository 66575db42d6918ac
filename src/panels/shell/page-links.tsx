import type { Selection } from '../../domain/selection';
import type { MessageKey } from '../../i18n/messages';
import { useAtlas, useTranslate } from '../atlas-context';
import { useViewLink } from './use-view-link';

const PROJECTS: Selection = { kind: 'projects' };
const ABOUT: Selection = { kind: 'about' };

/** The pages that are no record's. */
export function PageLinks({ onFollow }: { readonly onFollow?: () => void }) {
  const t = useTranslate();
  return (
    <nav className="page-links" aria-label={t('bar.pages')}>
      <PageLink selection={PROJECTS} label="bar.projects" onFollow={onFollow} />
      <PageLink selection={ABOUT} label="bar.about" onFollow={onFollow} />
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
