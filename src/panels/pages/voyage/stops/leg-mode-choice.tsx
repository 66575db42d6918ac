import { setItineraryLeg } from '../../../../domain/edit-itinerary';
import { BY_SEA, type Itinerary } from '../../../../domain/itinerary';
import type { Place } from '../../../../domain/voyage';
import { shortName } from '../../../../i18n/alternative-name';
import { compareNames } from '../../../../i18n/compare-names';
import { useAtlas, useLocale, useTranslate } from '../../../context/atlas-context';
import { useVoyageText } from '../text/voyage-text';
import { useOpenItinerary } from '../use-voyage-link';

const LAND = 'land';

/** Shows the choice of a leg's mode: the engine's route, through a passage, or over land. */
export function LegModeChoice({
  itinerary,
  index,
  towards,
}: {
  readonly itinerary: Itinerary;
  readonly index: number;
  readonly towards: Place | undefined;
}) {
  const tVoyage = useTranslate('voyage');
  const text = useVoyageText();
  const locale = useLocale();
  const openItineraryPage = useOpenItinerary();
  const passages = useAtlas((state) => state.passages);
  const known = passages?.state === 'ready' ? passages.value : [];
  const compare = compareNames(locale);
  const leg = itinerary.legs[index] ?? BY_SEA;
  const isTown = [itinerary.stops[index], itinerary.stops[index + 1]].some(
    (stop) => stop?.kind === 'town',
  );
  const value = leg.byLand || isTown ? LAND : leg.via.join('+');
  const names = leg.via.map((id) => known.find((passage) => passage.id === id)?.name[locale] ?? id);
  function choose(chosen: string) {
    if (chosen === value) return;
    const next =
      chosen === LAND
        ? { via: [], byLand: true }
        : { via: chosen === '' ? [] : [chosen], byLand: false };
    openItineraryPage(setItineraryLeg(itinerary, index, next));
  }
  return (
    <select
      className="leg-mode-select"
      value={value}
      disabled={isTown}
      aria-label={towards && tVoyage('leg-mode.towards', { name: text.name(towards) })}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{tVoyage('leg-mode.sea')}</option>
      <option value={LAND}>{tVoyage('leg-mode.land')}</option>
      {leg.via.length > 1 && (
        <option value={value}>
          {tVoyage('leg-mode.via', { name: text.list(names.map(shortName)) })}
        </option>
      )}
      <optgroup label={tVoyage('leg-mode.pass')}>
        {known
          .toSorted((a, b) => compare(a.name[locale], b.name[locale]))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {tVoyage('leg-mode.via', { name: shortName(name[locale]) })}
            </option>
          ))}
      </optgroup>
    </select>
  );
}
