import type { ReactNode } from 'react';

/** Shows a collapsible part of the desk; its note summarises the content. */
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
