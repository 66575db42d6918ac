import type { RulerSegment } from '../../../domain/ruler';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { bearingText, lengthText } from './ruler-text';
import { LineHeads } from './ruler-totals';

/** Shows a row per segment: both lengths, and the bearings at which each line leaves and arrives. */
export function SegmentTable({ segments }: { readonly segments: readonly RulerSegment[] }) {
  const tRecords = useTranslate('records');
  return (
    <>
      <table className="table ruler-table">
        <LineHeads first="measure.segment" />
        <tbody>
          {segments.map((segment, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a segment is identified by its position alone.
            <SegmentRow key={i} segment={segment} from={i + 1} />
          ))}
        </tbody>
      </table>
      <p className="table-note">{tRecords('measure.bearing-note')}</p>
    </>
  );
}

function SegmentRow({
  segment: { geodesic, bearings, rhumb },
  from,
}: {
  readonly segment: RulerSegment;
  readonly from: number;
}) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  return (
    <tr>
      <th scope="row">
        {from}–{from + 1}
      </th>
      <td className="table-number">
        {lengthText(locale, geodesic, unit)}
        <span className="table-note">
          {tRecords('measure.bearings', {
            initial: bearingText(bearings.initial),
            final: bearingText(bearings.final),
          })}
        </span>
      </td>
      <td className="table-number">
        {lengthText(locale, rhumb.distance, unit)}
        <span className="table-note">
          {tRecords('measure.bearing', { bearing: bearingText(rhumb.bearing) })}
        </span>
      </td>
    </tr>
  );
}
