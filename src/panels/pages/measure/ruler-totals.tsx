import type { RulerTotals as Totals } from '../../../domain/ruler';
import { nauticalMiles } from '../../../geo/units';
import { LENGTH_UNITS } from '../../../state/preferences-slice';
import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { Prose } from '../../prose/prose';
import { LineHeads } from './line-heads';
import { lengthApartText, lengthNumber, lengthText, shareText } from './ruler-text';

/** Nautical miles below which two lengths are one: points are kept to 11 m. */
const ALIKE = 0.005;

/** Both lengths in every unit, how much longer the rhumb line is, and what a sphere would give. */
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
  const say = useTranslate('records');
  const difference = useDifference(geodesic, rhumb);
  if (rhumb - geodesic < ALIKE) return <Prose text={say('measure.rhumb-same')} />;
  return <Prose text={say('measure.rhumb-longer', difference)} />;
}

function SphereCompared({ totals: { geodesic, sphere } }: { readonly totals: Totals }) {
  const say = useTranslate('records');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  const difference = useDifference(geodesic, sphere);
  return (
    <Prose
      text={say(sphere < geodesic ? 'measure.sphere-shorter' : 'measure.sphere-longer', {
        sphere: lengthText(locale, nauticalMiles(sphere), unit),
        ...difference,
      })}
    />
  );
}

/** How far a length is from another, as a length in the reader's unit and in per cent of the first. */
function useDifference(from: number, to: number): { length: string; percent: string } {
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  return {
    length: lengthApartText(locale, nauticalMiles(from), nauticalMiles(to), unit),
    percent: shareText(locale, to - from, from),
  };
}
