import type { ReactNode } from 'react';

/** On or off, at once. The children name it and are part of what is clicked. */
export function Switch({
  checked,
  onToggle,
  describedBy,
  children,
}: {
  readonly checked: boolean;
  readonly onToggle: () => void;
  readonly describedBy?: string;
  readonly children: ReactNode;
}) {
  return (
    <label className="switch">
      <span className="switch-name">{children}</span>
      <input
        type="checkbox"
        role="switch"
        className="visually-hidden"
        checked={checked}
        aria-checked={checked}
        onChange={onToggle}
        aria-describedby={describedBy}
      />
      <span className="switch-track" aria-hidden="true" />
    </label>
  );
}
