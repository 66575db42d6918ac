import type { ReactNode } from 'react';

/** Shows a switch with immediate effect. Its children are its label and part of the click target. */
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
