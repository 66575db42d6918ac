import { formatNumber } from '../../i18n/format-number';
import { PLAY_SPEEDS } from '../../state/time-slice';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';

/** Shows how fast the years are played, as a choice. */
export function PlaySpeedChoice() {
  const t = useTranslate('time');
  const locale = useLocale();
  const speed = useAtlas((state) => state.playSpeed);
  const setPlaySpeed = useAtlas((state) => state.setPlaySpeed);
  return (
    <select
      className="time-choice time-speed"
      aria-label={t('speed')}
      title={t('speed')}
      value={speed}
      onChange={({ currentTarget }) => setPlaySpeed(Number(currentTarget.value))}
    >
      {PLAY_SPEEDS.map((each) => (
        <option key={each} value={each}>
          {formatNumber(locale, each, 1)}×
        </option>
      ))}
    </select>
  );
}
