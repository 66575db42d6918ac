import type { ReactNode } from 'react';
import { wholeAmounts } from '../prose/whole-amounts';

/** Shows the parts that every card has: mark, name, kind, status, figure. */
export function CardBody({
  symbol,
  name,
  kind,
  status,
  children,
}: {
  readonly symbol?: ReactNode;
  readonly name: ReactNode;
  readonly kind: string;
  readonly status?: string | undefined;
  readonly children?: ReactNode;
}) {
  return (
    <>
      <div className="map-card-head">
        {symbol}
        <div>
          <p className="map-card-name">{typeof name === 'string' ? wholeAmounts(name) : name}</p>
          <p className="map-card-note">{kind}</p>
        </div>
      </div>
      {status !== undefined && <p className="map-card-status">{status}</p>}
      {children}
    </>
  );
}

/** Shows a figure with what it measures and where it comes from. */
export function CardFigure({
  label,
  value,
  notes = [],
}: {
  readonly label: string;
  readonly value: string;
  /** Qualifier, date, publisher; blank ones are left out. */
  readonly notes?: readonly (string | undefined)[];
}) {
  const shown = notes.filter((note) => note !== undefined && note !== '');
  return (
    <dl className="map-card-figure">
      <dt>{label}</dt>
      <dd>
        <strong>{wholeAmounts(value)}</strong>
        {shown.length > 0 && (
          <span className="map-card-note">{wholeAmounts(shown.join(' · '))}</span>
        )}
      </dd>
    </dl>
  );
}
