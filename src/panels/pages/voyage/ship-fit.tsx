import { MAIN_PASSAGES, PASSAGE_MEASURES } from '../../../domain/passage';
import type { ExceededLimit } from '../../../domain/ship-limits';
import { isOpenTo } from '../../../domain/voyage-options';
import { shortName } from '../../../i18n/alternative-name';
import { formatNumber } from '../../../i18n/format-number';
import { shipLimits, tooLargeFor } from '../../../state/select-ship-limits';
import { useAtlas, useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { Switch } from '../../controls/switch';
import { useVoyageText } from './text/voyage-text';
import type { EstimatedAlternative, Voyage } from './use-voyage';

/** Says which passages the open voyage avoids because the ship is too large for them, and how much longer it is. */
export function FitNote({ voyage: { open, anySize } }: { readonly voyage: Voyage }) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const nameOf = usePassageNames();
  if (!open || !anySize) return null;
  const { sums } = open.estimate;
  const shorter = anySize.estimate.sums;
  return (
    <p className="fit-note">
      {tVoyage('fit.longer', {
        names: text.list(anySize.passages.map(nameOf)),
        length: text.lengthApart(sums.distance, shorter.distance),
        days: text.daysApart(sums.total, shorter.total),
      })}
    </p>
  );
}

/** Says on the card of an alternative which passages it avoids because the ship is too large for them. */
export function CardFit({ legs }: Pick<EstimatedAlternative, 'legs'>) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const nameOf = usePassageNames();
  const ids = useAtlas((state) => tooLargeFor(state, legs).join(' '));
  if (ids === '') return null;
  const names = text.list(ids.split(' ').map(nameOf));
  return <span className="link-note">{tVoyage('fit.card', { names })}</span>;
}

/** Says which passages between oceans no way leads through because the ship is too large for them, and by which measure. */
export function LeftOut() {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const nameOf = usePassageNames();
  const limitOf = useLimitText();
  const ship = useAtlas(shipLimits);
  const closed = useAtlas((state) => state.closures.closed);
  const names = MAIN_PASSAGES.filter((id) => !closed.includes(id)).flatMap((id) => {
    const limits = ship?.exceeded.get(id);
    return limits ? [`${nameOf(id)} (${text.list(limits.map(limitOf))})`] : [];
  });
  if (names.length === 0) return null;
  return <p className="remark">{tVoyage('fit.left-out', { names: text.list(names) })}</p>;
}

/** Shows the size of the ship, what it is too large for, and the switch that leaves its size out. */
export function ShipSize({ vessel: { measures = {} } }: Pick<Voyage, 'vessel'>) {
  const tVoyage = useTranslate('voyage');
  const locale = useLocale();
  const text = useVoyageText();
  const nameOf = usePassageNames();
  const { store } = useServices();
  const ship = useAtlas(shipLimits);
  const isFitted = useAtlas((state) => state.options.fitsShip);
  const passages = useAtlas((state) => state.passages);
  const closures = useAtlas((state) => state.closures);
  const open = passages?.state === 'ready' ? passages.value : [];
  const tooLarge = open.filter(
    (passage) => isOpenTo(closures, passage) && ship?.exceeded.has(passage.id),
  );
  const known = PASSAGE_MEASURES.flatMap((measure) => {
    const metres = measures[measure];
    return metres === undefined
      ? []
      : [
          tVoyage('fit.measure', {
            measure: tVoyage(`measure.${measure}`),
            ship: formatNumber(locale, metres, 2),
          }),
        ];
  });
  if (known.length === 0) return null;
  return (
    <>
      <p className="remark">
        {tVoyage('fit.measures', { measures: text.list(known) })}
        {tooLarge.length > 0 &&
          ` ${tVoyage('fit.too-large', { names: text.list(tooLarge.map(({ id }) => nameOf(id))) })}`}
      </p>
      <Switch
        checked={isFitted}
        onToggle={() => store.getState().setOptions({ fitsShip: !isFitted })}
      >
        {tVoyage('fit.switch')}
      </Switch>
    </>
  );
}

function usePassageNames(): (id: string) => string {
  const locale = useLocale();
  const passages = useAtlas((state) => state.passages);
  const known = passages?.state === 'ready' ? passages.value : [];
  return (id) => shortName(known.find((passage) => passage.id === id)?.name[locale] ?? id);
}

function useLimitText(): (limit: ExceededLimit) => string {
  const tVoyage = useTranslate('voyage');
  const locale = useLocale();
  return ({ measure, ship, metres }) =>
    tVoyage('fit.limit', {
      measure: tVoyage(`measure.${measure}`),
      ship: formatNumber(locale, ship, 2),
      limit: formatNumber(locale, metres, 2),
    });
}
