import { useEffect, useRef, useState } from 'react';
import { DATA_YEARS, isOneYear, oneYear } from '../../domain/time-span';
import { useAtlas, useServices, useTranslate } from '../context/atlas-context';
import { Parts } from '../context/fault-boundary';
import { Icon } from '../controls/icon';
import { PlaySpeedChoice } from './play-speed-choice';
import { SpanEnds } from './span-ends';
import { stepped } from './time-counts';
import { TimeList, TimeSummary } from './time-list';
import { TimeScale } from './time-scale';
import { usePlay } from './use-play';
import './time-bar.css';

/** Years of a span that is opened from one year, which is its last if the data reach so far back. */
const SPAN = 6;

/** Shows the years under the map: a slider over what happened in each, with play and steps, and what is to be read of them. */
export function TimeBar() {
  const t = useTranslate('time');
  const { store } = useServices();
  const { setTime, setTimeOpen, setTimeBarHeight } = store.getState();
  const time = useAtlas((state) => state.time);
  const bar = useRef<HTMLElement>(null);
  const [isListOpen, setListOpen] = useState(false);
  const { isPlaying, togglePlay, stop } = usePlay();

  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setTimeBarHeight(element.offsetHeight));
    observer.observe(element);
    return () => {
      observer.disconnect();
      setTimeBarHeight(0);
    };
  }, [setTimeBarHeight]);

  // Who opened it goes on to choose a year; a link that has one leaves the focus to its page.
  useEffect(() => {
    if (store.getState().time === null) {
      bar.current?.querySelector<HTMLElement>('.time-thumb')?.focus({ preventScroll: true });
    }
  }, [store]);

  const step = (by: 1 | -1) => {
    stop();
    setTime(stepped(time, by));
  };
  const isSpan = time !== null && !isOneYear(time);

  function close() {
    setTimeOpen(false);
    document.querySelector<HTMLElement>('.time-button')?.focus();
  }

  function toggleSpan() {
    stop();
    const last = time?.to ?? DATA_YEARS.to;
    const to = Math.max(last, DATA_YEARS.from + SPAN - 1);
    setTime(isSpan ? oneYear(last) : { from: to - SPAN + 1, to });
  }

  return (
    <section ref={bar} className="time-bar" aria-label={t('bar')}>
      <Parts of="time bar">
        {isListOpen && <TimeList />}
        <div className="time-head">
          {isSpan ? (
            <SpanEnds time={time} onChoose={stop} />
          ) : (
            <output className="time-now">{time === null ? t('latest') : String(time.from)}</output>
          )}
          <button
            type="button"
            className="button time-summary"
            aria-expanded={isListOpen}
            onClick={() => setListOpen(!isListOpen)}
          >
            <TimeSummary />
            <Icon name="chevron" />
          </button>
          <PlaySpeedChoice />
          <button
            type="button"
            className="button time-mode"
            aria-pressed={isSpan}
            onClick={toggleSpan}
          >
            {t('mode.span')}
          </button>
          {time !== null && (
            <button type="button" className="button time-mode" onClick={() => setTime(null)}>
              {t('latest')}
            </button>
          )}
          <button
            type="button"
            className="icon-button"
            aria-label={t('close')}
            title={t('close')}
            onClick={close}
          >
            <Icon name="close" />
          </button>
        </div>
        <div className="time-row">
          <button
            type="button"
            className="icon-button"
            aria-label={isPlaying ? t('pause') : t('play')}
            title={isPlaying ? t('pause') : t('play')}
            onClick={togglePlay}
          >
            <Icon name={isPlaying ? 'pause' : 'play'} />
          </button>
          <button
            type="button"
            className="icon-button time-step"
            aria-label={t('earlier')}
            title={t('earlier')}
            disabled={time !== null && time.from === DATA_YEARS.from}
            onClick={() => step(-1)}
          >
            <Icon name="earlier" />
          </button>
          <TimeScale onMove={stop} onTogglePlay={togglePlay} />
          <button
            type="button"
            className="icon-button time-step"
            aria-label={t('later')}
            title={t('later')}
            disabled={time === null || (isSpan && time.to === DATA_YEARS.to)}
            onClick={() => step(1)}
          >
            <Icon name="later" />
          </button>
        </div>
      </Parts>
    </section>
  );
}
