import { useEffect } from 'react';
import { formatPosition } from '../../i18n/format-position';
import { hiddenEnds } from '../../state/select-ends';
import { useAtlas, useLocale, useServices, useTranslate } from '../context/atlas-context';
import { mapArea } from '../context/map-area';

/** Says which end of the voyage or the corridor the globe hides. */
export function GlobeNote() {
  const t = useTranslate('marks');
  const locale = useLocale();
  const { announce } = useServices().store.getState();
  // One text, since a list would be another with each change of the state.
  const places = useAtlas((state) =>
    hiddenEnds(state, mapArea(state))
      .map(({ name, position }) => name?.[locale] ?? formatPosition(locale, position))
      .join('\n'),
  );
  const text = places === '' ? [] : places.split('\n').map((place) => t('globe.hidden', { place }));
  const spoken = text.join(' ');
  useEffect(() => {
    if (spoken !== '') announce(spoken, 'globe');
  }, [spoken, announce]);
  return (
    <div className="globe-note">
      {text.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
