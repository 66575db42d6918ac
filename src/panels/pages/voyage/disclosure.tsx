import type { ReactNode } from 'react';

/** A part of the desk that is folded away until it is wanted; its note says what is in it. */
export function Disclosure({
  title,
  note = '',
  isOpen = false,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className="disclosure desk-disclosure" open={isOpen}>
      <summary>
        <h2>{title}</h2>
        {note !== '' && <span className="disclosure-note">{note}</span>}
      </summary>
      {children}
    </details>
  );
}
