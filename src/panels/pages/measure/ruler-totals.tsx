import type { RulerTotals as Totals } from '../../../domain/ruler';
import { nauticalMiles } from '../../../geo/units';
import type { PlainMessageKey } from '../../../i18n/namespaces';
import { LENGTH_UNITS } from '../../../state/preferences-slice';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { LineSwatch } from '../../controls/swatch';
import { Prose } from '../../prose/prose';
import { lengthApartText, lengthNumber, lengthText, shareText } from './ruler-text';

/** Nautical miles below which two lengths count as equal: points are kept to 11 m. */
const SAME_LENGTH = 0.005;

/** Shows both lengths in every unit, how much longer the rhumb line is, and what a sphere would give. */
export function RulerTotals({ totals }: { readonly totals: Totals }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <>
      <table className="table ruler-table">
        <LineHeads first="measure.unit" />
        <tbody>
          {LENGTH_UNITS.map((unit) => (
            <tr key={unit}>
              <th scope="row">{t(`bar.unit.${unit}`)}</th>
              <td className="table-number">{lengthNumber(locale, totals.geodesic, unit)}</td>
              <td className="table-number">{lengthNumber(locale, totals.rhumb, unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RhumbCompared totals={totals} />
      <SphereCompared totals={totals} />
    </>
  );
}

function RhumbCompared({ totals: { geodesic, rhumb } }: { readonly totals: Totals }) {
  const tRecords = useTranslate('records');
  const difference = useDifference(geodesic, rhumb);
  if (rhumb - geodesic < SAME_LENGTH) return <Prose text={tRecords('measure.rhumb-same')} />;
  return <Prose text={tRecords('measure.rhumb-longer', difference)} />;
}

function SphereCompared({ totals: { geodesic, sphere } }: { readonly totals: Totals }) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  const difference = useDifference(geodesic, sphere);
  return (
    <Prose
      text={tRecords(sphere < geodesic ? 'measure.sphere-shorter' : 'measure.sphere-longer', {
        sphere: lengthText(locale, nauticalMiles(sphere), unit),
        ...difference,
      })}
    />
  );
}

/** Returns the difference of two lengths, in the reader's unit and in per cent of the first. */
function useDifference(from: number, to: number): { length: string; percent: string } {
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  return {
    length: lengthApartText(locale, nauticalMiles(from), nauticalMiles(to), unit),
    percent: shareText(locale, to - from, from),
  };
}

/** Shows the head of a table that compares the two lines, each as the map draws it. */
export function LineHeads({ first }: { readonly first: PlainMessageKey<'records'> }) {
  const tRecords = useTranslate('records');
  return (
    <thead>
      <tr>
        <th scope="col">{tRecords(first)}</th>
        <th scope="col" className="table-number">
          <LineSwatch line={{ shape: 'line', tone: 'corridor', width: 2.5 }} />
          <span className="ruler-line">{tRecords('measure.geodesic')}</span>
        </th>
        <th scope="col" className="table-number">
          <LineSwatch line={{ shape: 'line', tone: 'rhumb-line', dash: [2.5, 2], width: 2 }} />
          <span className="ruler-line">{tRecords('measure.rhumb')}</span>
        </th>
      </tr>
    </thead>
  );
}
