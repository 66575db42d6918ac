import type { ReactNode } from 'react';

/** Shows a word or two that qualify the text beside it. */
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
