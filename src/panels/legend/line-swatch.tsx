import type { Swatch } from '../../symbols/legend';

/** A stretch of line; where it has dashes, they are to scale. Dashes of almost no length are dots. */
export function LineSwatch({ line }: { readonly line: Extract<Swatch, { shape: 'line' }> }) {
  const isDotted = line.dash?.[0] !== undefined && line.dash[0] < 0.1;
  const dash = line.dash?.map((length) => length * line.width).join(' ');
  return (
    <svg
      className="swatch-line"
      data-tone={line.tone}
      viewBox="0 0 32 12"
      focusable="false"
      aria-hidden="true"
    >
      <path
        d="M2 6H30"
        strokeWidth={line.width}
        strokeDasharray={dash}
        strokeLinecap={isDotted ? 'round' : 'butt'}
      />
    </svg>
  );
}
