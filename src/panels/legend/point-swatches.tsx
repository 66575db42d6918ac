import type { Sector } from '../../domain/sector';

/** Shares of the cluster that stands for all: enough colours to be seen as a ring of sectors. */
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
