import { formatItinerary } from '../../../domain/itinerary';
import { ALTERNATIVE_ORDERS, type AlternativeOrder } from '../../../domain/voyage-options';
import { alternativeName, shortName } from '../../../i18n/alternative-name';
import { withSign } from '../../../i18n/as-shown';
import { alternativeNames, passageName } from '../../../state/select-alternative-names';
import { isSeekingAlternatives } from '../../../state/select-alternatives';
import { useAtlas, useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { useAnnounced } from '../../context/use-announced';
import { Segmented } from '../../controls/segmented';
import { Section } from '../../prose/section';
import { CardFit, LeftOut } from './ship-fit';
import { useVoyageText } from './text/voyage-text';
import type { EstimatedAlternative, Voyage } from './use-voyage';
import { useVoyageLink } from './use-voyage-link';

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
  const isSeeking = useAtlas(isSeekingAlternatives);
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
  const looking = isSeeking && shortest ? tVoyage('alternatives.looking') : '';
  useAnnounced(looking);
  if (!shortest) return null;
  return (
    <Section title={tVoyage('alternatives.title')}>
      <p className="remark" data-screen-only>
        {tVoyage('alternatives.intro')}
      </p>
      <Segmented
        label={tVoyage('alternatives.order')}
        segments={ALTERNATIVE_ORDERS.map((value) => ({ value, label: tVoyage(`order.${value}`) }))}
        value={order}
        onChoose={(chosen) => store.getState().setOptions({ order: chosen })}
      />
      <ol className="links alternatives" aria-busy={isSeeking}>
        {sorted.map((alternative) => (
          <AlternativeCard key={alternative.id} alternative={alternative} best={shortest} />
        ))}
      </ol>
      <LeftOut />
      {looking !== '' && <p className="remark">{looking}</p>}
    </Section>
  );
}

/** Shows one alternative as a link to the voyage that takes it, highlighted together with its line on the map. */
export function AlternativeCard({
  alternative,
  best,
}: {
  readonly alternative: EstimatedAlternative;
  readonly best: EstimatedAlternative;
}) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const locale = useLocale();
  const names = useAlternativeNames(alternative);
  const isHovered = useAtlas((state) => state.hoveredAlternative === alternative.id);
  const hoverAlternative = useAtlas((state) => state.hoverAlternative);
  const { href, onClick } = useVoyageLink(
    formatItinerary(alternative.itinerary),
    alternative.closures,
  );
  const { sums, fuel, carbon, speed, isInTime } = alternative.estimate;
  const within = useAtlas((state) => state.options.arrival !== null);
  const shortest = best.estimate.sums;
  const parts = text.parts(sums);
  const ifBuilt = text.ifBuilt(alternative.legs);
  const highlight = () => hoverAlternative(alternative.isOpen ? null : alternative.id);
  return (
    <li>
      <a
        href={href}
        onClick={onClick}
        className="link-line alternative"
        aria-current={alternative.isOpen || undefined}
        data-hovered={isHovered || undefined}
        onMouseEnter={highlight}
        onMouseLeave={() => hoverAlternative(null)}
        onFocus={highlight}
        onBlur={() => hoverAlternative(null)}
      >
        <span className="alternative-head">
          <span className="link-name">
            {alternativeName(locale, names.alternative)}
            {alternative.isOpen && (
              <span className="alternative-mark">{tVoyage('alternatives.open')}</span>
            )}
          </span>
          <strong className="alternative-length">{text.length(sums.distance)}</strong>
        </span>
        <span className="alternative-head">
          <span className="link-note">
            {alternative.id === best.id
              ? tVoyage('alternatives.best')
              : tVoyage('alternatives.longer', {
                  length: withSign(text.lengthApart(sums.distance, shortest.distance)),
                  days: withSign(text.daysApart(sums.total, shortest.total)),
                })}
          </span>
          <span className="alternative-length">{text.days(sums.total)}</span>
        </span>
        {parts !== '' && <span className="link-note">{parts}</span>}
        {ifBuilt !== '' && <span className="link-note not-built">{ifBuilt}</span>}
        <span className="link-note">
          {tVoyage('alternatives.burn', {
            fuel: text.rough(fuel.middle),
            carbon: text.rough(carbon.wellToWake.middle),
          })}
          {within &&
            ` · ${isInTime ? tVoyage('alternatives.needs', { speed: text.decimal(speed) }) : tVoyage('alternatives.too-late')}`}
        </span>
        {names.passed.length > 0 && (
          <span className="link-note">
            {tVoyage('alternatives.passes', { names: text.list(names.passed) })}
          </span>
        )}
        <CardFit legs={alternative.legs} />
      </a>
    </li>
  );
}

function useAlternativeNames(alternative: EstimatedAlternative) {
  const locale = useLocale();
  const passages = useAtlas((state) => state.passages);
  const corridorMap = useAtlas((state) => state.corridorMap);
  const projects = useAtlas((state) => state.projects);
  const gazetteer = useAtlas((state) => state.gazetteer);
  const portCells = useAtlas((state) => state.portCells);
  const passed = alternative.routes
    .flatMap((leg) => leg?.passages ?? [])
    .flatMap(({ id }) => {
      const name = passageName({ passages }, id);
      return name ? [shortName(name[locale])] : [];
    });
  return {
    alternative: alternativeNames(
      { passages, corridorMap, projects, gazetteer, portCells },
      alternative,
    ),
    passed,
  };
}
