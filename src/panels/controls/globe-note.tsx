import { formatPosition } from '../../i18n/format-position';
import { hiddenEnds } from '../../state/select-ends';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { mapArea } from '../context/map-area';

/** Says which end of the voyage or the corridor the globe hides. */
export function GlobeNote() {
  const t = useTranslate('marks');
  const locale = useLocale();
  // One text, since a list would be another with each change of the state.
  const places = useAtlas((state) =>
    hiddenEnds(state, mapArea(state))
      .map(({ name, position }) => name?.[locale] ?? formatPosition(locale, position))
      .join('\n'),
  );
  return (
    <div className="globe-note" role="status">
      {places !== '' &&
        places.split('\n').map((place) => <p key={place}>{t('globe.hidden', { place })}</p>)}
    </div>
  );
}
