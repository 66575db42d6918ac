import { goFrom } from '../../../domain/edit-itinerary';
import { BY_SEA, type Itinerary } from '../../../domain/itinerary';
import type { Place } from '../../../domain/voyage';
import { compareNames } from '../../../i18n/compare-names';
import { shortName } from '../../../i18n/way-name';
import { useAtlas, useLanguage } from '../../atlas-context';
import { useGoTo } from './use-go-to';
import { useVoyageText } from './use-voyage-text';
import { useVoyageWords } from './use-voyage-words';

const LAND = 'land';

/** How one goes on from a stop: as the engine finds, through a passage, or over land. */
export function GoingChoice({
  itinerary,
  index,
  towards,
}: {
  readonly itinerary: Itinerary;
  readonly index: number;
  readonly towards: Place | undefined;
}) {
  const say = useVoyageWords();
  const text = useVoyageText();
  const language = useLanguage();
  const goTo = useGoTo();
  const passages = useAtlas((state) => state.passages);
  const known = passages?.state === 'ready' ? passages.value : [];
  const compare = compareNames(language);
  const going = itinerary.goings[index] ?? BY_SEA;
  const isTown = [itinerary.stops[index], itinerary.stops[index + 1]].some(
    (stop) => stop?.kind === 'town',
  );
  const value = going.byLand || isTown ? LAND : going.via.join('+');
  const names = going.via.map(
    (id) => known.find((passage) => passage.id === id)?.name[language] ?? id,
  );
  function choose(chosen: string) {
    if (chosen === value) return;
    const next =
      chosen === LAND
        ? { via: [], byLand: true }
        : { via: chosen === '' ? [] : [chosen], byLand: false };
    goTo(goFrom(itinerary, index, next));
  }
  return (
    <select
      className="going-select"
      value={value}
      disabled={isTown}
      aria-label={towards && say('going.towards', { name: text.name(towards) })}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{say('going.sea')}</option>
      <option value={LAND}>{say('going.land')}</option>
      {going.via.length > 1 && (
        <option value={value}>{say('going.via', { name: text.list(names.map(shortName)) })}</option>
      )}
      <optgroup label={say('going.pass')}>
        {known
          .toSorted((a, b) => compare(a.name[language], b.name[language]))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {say('going.via', { name: shortName(name[language]) })}
            </option>
          ))}
      </optgroup>
    </select>
  );
}
