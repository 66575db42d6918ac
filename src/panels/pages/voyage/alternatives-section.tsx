import { ALTERNATIVE_ORDERS, type AlternativeOrder } from '../../../domain/voyage-options';
import { useAtlas, useServices, useTranslate } from '../../context/atlas-context';
import { Segmented } from '../../controls/segmented';
import { Section } from '../../prose/section';
import { AlternativeCard } from './alternative-card';
import type { EstimatedAlternative, Voyage } from './use-voyage';

const MEASURES: Readonly<Record<AlternativeOrder, (alternative: EstimatedAlternative) => number>> =
  {
    distance: ({ estimate }) => estimate.sums.distance,
    time: ({ estimate }) => estimate.sums.total,
    fuel: ({ estimate }) => estimate.fuel.middle,
    carbon: ({ estimate }) => estimate.carbon.wellToWake.middle,
  };

/** Shows the alternatives side by side in the reader's sort order; each is a line on the map. */
export function AlternativesSection({ voyage }: { readonly voyage: Voyage }) {
  const tVoyage = useTranslate('voyage');
  const { store } = useServices();
  const isLooking = useAtlas((state) =>
    Object.values(state.answers).some((answer) => answer.state === 'loading'),
  );
  const order = useAtlas((state) => state.options.order);
  const { alternatives } = voyage;
  const sorted = alternatives.toSorted((a, b) => MEASURES[order](a) - MEASURES[order](b));
  const shortest = alternatives.reduce<EstimatedAlternative | undefined>(
    (best, alternative) =>
      best && best.estimate.sums.distance <= alternative.estimate.sums.distance
        ? best
        : alternative,
    undefined,
  );
  if (!shortest) return null;
  return (
    <Section title={tVoyage('alternatives.title')}>
      <p className="remark">{tVoyage('alternatives.intro')}</p>
      <Segmented
        label={tVoyage('alternatives.order')}
        segments={ALTERNATIVE_ORDERS.map((value) => ({ value, label: tVoyage(`order.${value}`) }))}
        value={order}
        onChoose={(chosen) => store.getState().setOptions({ order: chosen })}
      />
      <ol className="links alternatives">
        {sorted.map((alternative) => (
          <AlternativeCard key={alternative.id} alternative={alternative} best={shortest} />
        ))}
      </ol>
      {isLooking && (
        <p role="status" className="remark">
          {tVoyage('alternatives.looking')}
        </p>
      )}
    </Section>
  );
}
