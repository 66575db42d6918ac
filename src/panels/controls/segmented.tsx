import { type ReactNode, useId } from 'react';

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Shown instead of the label where space is short. */
  readonly face?: ReactNode;
}

/** Shows a choice of a few visible options as radio buttons side by side. */
export function Segmented<T extends string>({
  label,
  segments,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly segments: readonly Segment<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className="visually-hidden">{label}</legend>
      {segments.map((segment) => (
        <label key={segment.value} className="segment" title={segment.label}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onChoose(segment.value)}
            aria-label={segment.label}
          />
          <span className="segment-face" aria-hidden="true">
            {segment.face ?? segment.label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
