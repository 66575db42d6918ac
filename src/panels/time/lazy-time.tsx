import { useRef } from 'react';
import { isTimeShown } from '../../state/time-slice';
import { useAtlas, useIsPhone, useServices, useTranslate } from '../context/atlas-context';
import { FaultBoundary } from '../context/fault-boundary';
import { lazyPart } from '../context/lazy-part';
import { useCorner } from '../context/use-corner';
import { useShortcut } from '../context/use-shortcut';
import { Icon } from '../controls/icon';
import './time-button.css';

const Bar = lazyPart(() => import('./time-bar').then(({ TimeBar }) => TimeBar), {
  messages: ['time', 'records', 'marks'],
  silent: true,
});

/** Shows the time bar; nothing, and no code, while it is closed. */
export function LazyTimeBar() {
  const isShown = useAtlas(isTimeShown);
  if (!isShown) return null;
  return (
    <FaultBoundary part="time bar">
      <Bar />
    </FaultBoundary>
  );
}

/** Opens the time bar. */
export function TimeButton() {
  const t = useTranslate();
  const isShown = useAtlas(isTimeShown);
  const { setTimeOpen, setSheet } = useServices().store.getState();
  const isPhone = useIsPhone();
  const button = useRef<HTMLButtonElement>(null);
  useCorner('time', 'bottom-left', button);
  const toggle = () => {
    const isFocused = document.activeElement?.closest('.time-bar') != null;
    setTimeOpen(!isShown);
    // On a phone the map needs the room that the bar takes.
    if (isPhone && !isShown) setSheet('peek');
    if (isShown && isFocused) button.current?.focus();
  };
  useShortcut('time', toggle);
  return (
    <button
      ref={button}
      type="button"
      className="button time-button"
      aria-pressed={isShown}
      title={t('map.time')}
      onClick={toggle}
    >
      <Icon name="clock" />
      <span>{t('map.time')}</span>
    </button>
  );
}
