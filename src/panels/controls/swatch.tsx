import type { Sector } from '../../domain/sector';
import type { Swatch } from '../../symbols/legend';
import { SymbolDrawing } from './symbol-drawing';

/** Side of a swatch in CSS pixels: a project's mark at the size it has on the map. */
const SIZE = 24;

/** Shows the mark that the map draws, beside its name in the legend. */
export function LegendSwatch({ swatch }: { readonly swatch: Swatch }) {
  return (
    <span className="swatch" data-shape={swatch.shape} aria-hidden="true">
      <Mark swatch={swatch} />
    </span>
  );
}

function Mark({ swatch }: { readonly swatch: Swatch }) {
  switch (swatch.shape) {
    case 'line':
      return <LineSwatch line={swatch} />;
    case 'project':
      return <ProjectSwatch spec={swatch} />;
    case 'terminal':
      return <TerminalSwatch />;
    case 'port':
      return <PortSwatch />;
    case 'cluster':
      return <ClusterSwatch />;
  }
}

function ProjectSwatch({ spec }: { readonly spec: Extract<Swatch, { shape: 'project' }> }) {
  return (
    <span className="swatch-symbol">
      <SymbolDrawing spec={spec} size={SIZE} />
    </span>
  );
}

/** Shows a piece of line with its dashes to scale. Dashes of almost no length are dots. */
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

/** Sectors of the sample cluster: enough colours to be recognised as a ring of sectors. */
const CLUSTER_SECTORS: readonly Sector[] = ['transport', 'new-energy', 'agriculture', 'health'];
const RING = 2 * Math.PI * 8;

export function TerminalSwatch() {
  return (
    <svg className="swatch-point" viewBox="0 0 24 24" focusable="false" aria-hidden="true">
      <circle className="swatch-terminal" cx="12" cy="12" r="6.5" />
    </svg>
  );
}

export function PortSwatch() {
  return (
    <svg className="swatch-point" viewBox="0 0 24 24" focusable="false" aria-hidden="true">
      <circle className="swatch-port" cx="12" cy="12" r="4.5" />
    </svg>
  );
}

export function ClusterSwatch() {
  const share = RING / CLUSTER_SECTORS.length;
  return (
    <svg className="swatch-point" viewBox="0 0 24 24" focusable="false" aria-hidden="true">
      <circle className="swatch-cluster" cx="12" cy="12" r="8" />
      {CLUSTER_SECTORS.map((sector, index) => (
        <circle
          key={sector}
          cx="12"
          cy="12"
          r="8"
          fill="none"
          stroke={`var(--sector-${sector})`}
          strokeWidth="3.5"
          strokeDasharray={`${share} ${RING - share}`}
          strokeDashoffset={RING / 4 - index * share}
        />
      ))}
      <text className="swatch-count" x="12" y="15.2">
        4
      </text>
    </svg>
  );
}
