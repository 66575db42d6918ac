import { type ReactNode, useState } from 'react';
import { placeAt } from '../../../domain/place';
import type { Precision } from '../../../domain/project';
import { isSameSelection, type Selection } from '../../../domain/selection';
import type { NearPlace } from '../../../geo/places-near';
import type { Degrees, NauticalMiles } from '../../../geo/units';
import { inUnit } from '../../../i18n/format-length';
import { ComparableRow } from '../../comparison/comparable-row';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { RecordLink } from '../../links/record-link';
import { useDistanceText } from '../../records/distance-text';
import { directionText } from './place-text';
import type { NearPort } from './surroundings';

/** Rows shown before the reader asks for all. */
const FIRST_ROWS = 8;

/** A line of a list: what it leads to, its name, its mark, and what else is said of it. */
export interface NearRow {
  readonly key: string;
  readonly selection: Selection;
  readonly name: string;
  readonly mark?: ReactNode;
  readonly note?: string;
  readonly distance: NauticalMiles;
  readonly bearing: Degrees;
  readonly precision?: Precision;
}

/** Lists what is near, each line with distance and direction; the first ones until the reader asks for all. */
export function NearList({ rows }: { readonly rows: readonly NearRow[] }) {
  const tPlace = useTranslate('place');
  const awayText = useAwayText();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      <ul className="links">
        {shown.map((row) => (
          <NearItem key={row.key} row={row}>
            <RecordLink
              selection={row.selection}
              className={row.mark === undefined ? 'link-row near-plain' : 'link-row'}
            >
              {row.mark}
              <span className="link-name">{row.name}</span>
              <span className="link-note">
                <Arrow bearing={row.bearing} />
                {[awayText(row), row.note].filter(Boolean).join(' · ')}
              </span>
            </RecordLink>
          </NearItem>
        ))}
      </ul>
      {rows.length > shown.length && (
        <button type="button" className="button button-quiet" onClick={() => setIsWhole(true)}>
          {tPlace('around.show-all', { count: rows.length })}
        </button>
      )}
    </>
  );
}

/** Shows a link to what is near, or plain text if that is the open page. */
export function NearLink({
  selection,
  children,
}: {
  readonly selection: Selection;
  readonly children: ReactNode;
}) {
  const isHere = useAtlas((state) => isSameSelection(state.selection, selection));
  return isHere ? children : <RecordLink selection={selection}>{children}</RecordLink>;
}

/** Returns the page of a port: its own, or that of its position if the atlas has no record of it. */
export function portPage({ id, hasPage, position }: NearPort): Selection {
  return hasPage ? { kind: 'port', id } : placeAt(position);
}

/** Returns the function that formats distance and direction: `about 12 km north-east`. */
export function useAwayText(): (
  near: Pick<NearPlace<unknown>, 'distance' | 'bearing'> & { readonly precision?: Precision },
) => string {
  const tPlace = useTranslate('place');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  const distanceText = useDistanceText();
  return ({ distance, bearing, precision = 'site' }) => {
    const length = distanceText(distance, precision === 'site');
    if (inUnit(distance, unit) < 1) return length;
    return tPlace('away', { length, direction: directionText(locale, bearing) });
  };
}

/** Shows a row, with the button of the comparison if it leads to a record that can be compared. */
function NearItem({ row, children }: { readonly row: NearRow; readonly children: ReactNode }) {
  const { selection, name } = row;
  if (selection.kind !== 'project' && selection.kind !== 'port') return <li>{children}</li>;
  return (
    <ComparableRow record={{ kind: selection.kind, id: selection.id }} name={name}>
      {children}
    </ComparableRow>
  );
}

function Arrow({ bearing }: { readonly bearing: Degrees }) {
  return (
    <svg
      className="near-arrow"
      viewBox="0 0 12 12"
      aria-hidden="true"
      style={{ transform: `rotate(${Math.round(bearing)}deg)` }}
    >
      <path d="M6 11V1.5M2.5 5L6 1.5 9.5 5" />
    </svg>
  );
}
