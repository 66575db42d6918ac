import { memo } from 'react';
import { geodesicDistance } from '../../../geo/geodesic';
import { initialBearing } from '../../../geo/great-circle';
import type { Track } from '../../../geo/position';
import { formatPosition } from '../../../i18n/format-position';
import { isSameList, useLocale, useTranslate } from '../../context/atlas-context';
import { useSeaLength } from '../../figures/quantity';

const FULL_TURN = 360;

/** Lists where the line turns, its next course and the distance to the next turn; collapsed, since few read it. */
export const TurningPoints = memo(AllTurns, (now, before) => isSameList(now.turns, before.turns));

function AllTurns({ turns }: { readonly turns: Track }) {
  const tVoyage = useTranslate('voyage');
  const locale = useLocale();
  const lengthText = useSeaLength();
  return (
    <details className="disclosure">
      <summary>{tVoyage('corridor.turns', { count: turns.length - 2 })}</summary>
      <table className="table turning-points">
        <thead>
          <tr>
            <th scope="col">{tVoyage('corridor.turn')}</th>
            <th scope="col" className="table-number">
              {tVoyage('corridor.course')}
            </th>
            <th scope="col" className="table-number">
              {tVoyage('corridor.to-next')}
            </th>
          </tr>
        </thead>
        <tbody>
          {turns.map((position, i) => {
            const next = turns[i + 1];
            return (
              <tr key={position.join()}>
                <th scope="row">{formatPosition(locale, position)}</th>
                <td className="table-number">{next && courseOf(initialBearing(position, next))}</td>
                <td className="table-number">
                  {next && lengthText(geodesicDistance(position, next))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="remark">{tVoyage('corridor.course-note')}</p>
    </details>
  );
}

/** Formats a course in three digits, as courses are written: `007°`. */
function courseOf(bearing: number): string {
  return `${String(Math.round(bearing) % FULL_TURN).padStart(3, '0')}°`;
}
