import { useId } from 'react';
import './assumption-slider.css';

/** Shows a slider for an assumption that the reader may change; its label states the value. */
export function AssumptionSlider({
  label,
  value,
  range: [min, max, step],
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly range: readonly [min: number, max: number, step: number];
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <p className="assumption">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={label}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
    </p>
  );
}
