import type { ReactNode } from 'react';

/** A word or two that qualifies what stands beside it. */
export function Tag({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'caution';
  readonly children: ReactNode;
}) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}
