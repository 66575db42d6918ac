import type { Alternative } from '../../domain/alternative';
import { formatItinerary } from '../../domain/itinerary';
import { landProgress } from '../../domain/land-progress';
import { alternativeName } from '../../i18n/alternative-name';
import { formatIfBuilt } from '../../i18n/format-land-progress';
import { formatLength } from '../../i18n/format-length';
import { formatNumber } from '../../i18n/format-number';
import { alternativeNames } from '../../state/select-alternative-names';
import { otherAlternatives } from '../../state/select-alternatives';
import { legShapes } from '../../voyage/leg-shapes';
import { type VoyageTimes, voyageTimes } from '../../voyage/voyage-times';
import { useAtlas, useLocale, useServices, useTranslate } from '../context/atlas-context';
import { opensElsewhere } from '../links/use-view-link';
import { canalClock } from '../records/canal-clock';
import { readerParameters } from '../records/reader-parameters';
import { CardBody, CardFigure } from './card-body';

const HOURS_A_DAY = 24;

/** Shows an alternative to the open voyage with its length, and its days at the reader's speed. */
export function AlternativeCard({
  id,
  isTouched,
}: {
  readonly id: string;
  readonly isTouched: boolean;
}) {
  const t = useTranslate();
  const tMarks = useTranslate('marks');
  const locale = useLocale();
  const { store } = useServices();
  const unit = useAtlas((state) => state.lengthUnit);
  const alternative = useAtlas((state) => otherAlternatives(state).find((each) => each.id === id));
  const times = useTimes(alternative);
  if (!alternative) return null;
  const name = alternativeName(locale, alternativeNames(store.getState(), alternative));
  const notBuilt = formatIfBuilt(locale, landProgress(alternative.legs));
  const days = t('unit.days', { value: formatNumber(locale, times.total / HOURS_A_DAY, 1) });
  return (
    <CardBody name={name} kind={tMarks('alternative')}>
      <CardFigure
        label={tMarks('alternative.length')}
        value={formatLength(locale, times.distance, unit)}
        notes={[times.total > 0 ? days : undefined, notBuilt, t('qualifier.derived')]}
      />
      {isTouched && <OpenVoyage alternative={alternative} />}
    </CardBody>
  );
}

function OpenVoyage({ alternative }: { readonly alternative: Alternative }) {
  const tMarks = useTranslate('marks');
  const { store, hrefOf } = useServices();
  const { closures, itinerary } = alternative;
  const selection = { kind: 'voyage', id: formatItinerary(itinerary) } as const;
  return (
    <a
      className="button button-outline map-card-action"
      href={hrefOf({ selection, closures })}
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        event.preventDefault();
        store.getState().select(selection);
        store.getState().setClosures(closures);
      }}
    >
      {tMarks('open.voyage')}
    </a>
  );
}

/** Returns the times of an alternative at the reader's speed, the total 0 while factors or passages are loading. */
function useTimes(alternative: Alternative | undefined): Pick<VoyageTimes, 'distance' | 'total'> {
  const options = useAtlas((state) => state.options);
  const factors = useAtlas((state) => state.factors);
  const passages = useAtlas((state) => state.passages);
  const known = passages?.state === 'ready' ? passages.value : [];
  const modes = factors?.state === 'ready' ? factors.value.landModes : [];
  const clock = canalClock(factors, options.canalHours);
  const shapes = alternative ? legShapes(alternative.legs, alternative.routes, known, clock) : [];
  return voyageTimes(shapes, readerParameters(options, modes));
}
