import type { Selection } from '../../domain/selection';
import { useAtlas, useLabel, useServices, useTranslate } from '../context/atlas-context';
import { hasIds, type PageManifest } from '../context/page-manifest';
import { useViewLink } from '../links/use-view-link';

/** Shows links to the pages that a reader may need from anywhere. */
export function PageLinks() {
  const t = useTranslate();
  const labelOf = useLabel();
  const { pages } = useServices();
  return (
    <nav className="page-links" aria-label={t('bar.pages')}>
      {barLinks(pages).map(({ selection, label }) => (
        <PageLink key={selection.kind} selection={selection} label={labelOf(label)} />
      ))}
    </nav>
  );
}

function barLinks(pages: readonly PageManifest[]) {
  return pages
    .flatMap((page) => {
      if (!page.bar) return [];
      const { order, label, id = '' } = page.bar;
      const selection: Selection = hasIds(page) ? { kind: page.kind, id } : { kind: page.kind };
      return [{ order, label, selection }];
    })
    .sort((a, b) => a.order - b.order);
}

function PageLink({ selection, label }: { readonly selection: Selection; readonly label: string }) {
  const { href, onClick } = useViewLink({ selection });
  const isHere = useAtlas((state) => state.selection.kind === selection.kind);
  return (
    <a
      className="button page-link"
      href={href}
      aria-current={isHere ? 'page' : undefined}
      onClick={onClick}
    >
      {label}
    </a>
  );
}
