import type { ReactNode } from 'react';
import type { Source } from '../../domain/source';
import type { CitedFigure } from '../../state/sharing-slice';
import { useServices, useTranslate } from '../context/atlas-context';
import { lazyPopup } from '../context/lazy-popup';
import './source.css';

const SourcePopup = lazyPopup(
  'dialog',
  () => import('./source-popover').then(({ SourcePopover }) => SourcePopover),
  { messages: ['sharing'] },
);

/**
 * Shows the chip that names sources by their publisher, or says that the atlas derived the value, and the
 * popover it opens.
 */
export function ChipPopover({
  sources,
  title,
  figure,
  children,
}: {
  readonly sources: readonly Source[];
  readonly title: string;
  /** The figure that the sources support, to be cited. */
  readonly figure?: CitedFigure | undefined;
  readonly children: ReactNode;
}) {
  const t = useTranslate();
  const { prerendered, paper } = useServices();
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const [first, ...others] = publishers;
  const button = {
    className: 'source-chip',
    'aria-label':
      first === undefined
        ? t('figure.how')
        : t('source.open', { publishers: publishers.join(', ') }),
    children: (
      <>
        <span className="source-chip-name">{first ?? t('figure.how')}</span>
        {others.length > 0 && <span className="source-chip-more">+{others.length}</span>}
      </>
    ),
  };
  if (paper) {
    paper.addSources(sources);
    // Numbers are written once the sheet is complete.
    return <sup className="paper-cite" data-sources={sources.map(({ id }) => id).join(' ')} />;
  }
  if (prerendered) {
    const url = sources.find((source) => source.url !== undefined)?.url;
    return <a {...button} {...(url !== undefined && { href: url, rel: 'noopener noreferrer' })} />;
  }
  return (
    <SourcePopup button={button} title={title} statement={{ figure, sources }}>
      {children}
    </SourcePopup>
  );
}
