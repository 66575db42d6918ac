import type { ReactNode } from 'react';
import type { Figure } from '../../domain/figure';
import type { Source } from '../../domain/source';
import { FigureCard } from './figure-card';
import './figure.css';

/** Shows figures as a row of cards that wraps; nothing if there are none. */
export function FigureList({
  figures,
  sources,
  children,
}: {
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
  /** Cards besides those of the figures. */
  readonly children?: ReactNode;
}) {
  if (figures.length === 0 && !children) return null;
  return (
    <dl className="figures">
      {children}
      {figures.map((figure) => (
        <FigureCard key={figure.id} figure={figure} sources={sources} />
      ))}
    </dl>
  );
}
