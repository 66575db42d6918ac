import { type ReactNode, useId } from 'react';
import { FaultBoundary } from '../context/fault-boundary';

/** Shows a part of a page under a heading of its own, which links can target. */
export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <FaultBoundary part={title}>{children}</FaultBoundary>
    </section>
  );
}
