import { type ReactNode, useId } from 'react';
import { FaultBoundary } from '../context/fault-boundary';

/** A part of a page under a heading of its own, by which it can be found and jumped to. */
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
