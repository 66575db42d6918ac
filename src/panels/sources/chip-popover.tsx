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
  if (prerendered) return <LinkedSources sources={sources}>{button.children}</LinkedSources>;
  return (
    <SourcePopup button={button} title={title} statement={{ figure, sources }}>
      {children}
    </SourcePopup>
  );
}

/** Shows the chip as a link to the first source and, where there are no scripts, the other sources as links beside it. */
function LinkedSources({
  sources: [first, ...others],
  children,
}: {
  readonly sources: readonly Source[];
  readonly children: ReactNode;
}) {
  return (
    <>
      <SourceLink source={first}>{children}</SourceLink>
      {others.length > 0 && (
        <noscript>
          {others.map((source) => (
            <SourceLink key={source.id} source={source}>
              <span className="source-chip-name">{source.publisher}</span>
            </SourceLink>
          ))}
        </noscript>
      )}
    </>
  );
}

function SourceLink({
  source,
  children,
}: {
  readonly source: Source | undefined;
  readonly children: ReactNode;
}) {
  const { url, title } = source ?? {};
  return (
    <a
      className="source-chip"
      title={title}
      {...(url !== undefined && { href: url, rel: 'noopener noreferrer' })}
    >
      {children}
    </a>
  );
}
