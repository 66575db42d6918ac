import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import {
  DATA_YEARS,
  isOneYear,
  oneYear,
  type TimeSpan,
  YEARS_OF_DATA,
} from '../../domain/time-span';
import { useAtlas, useLocale, useServices, useTranslate } from '../context/atlas-context';
import { LATEST, shareOf, TimeBars, yearOfShare } from './time-bars';
import { TimeRange } from './time-range';
import { useYears } from './use-years';

/** Years with a label below the scale, each with the greatest of the steps that it is a multiple of; a narrow scale leaves out the small ones. */
const LABELLED = YEARS_OF_DATA.filter((year) => year % 5 === 0).map((year) => ({
  year,
  step: [20, 10, 5].find((step) => year % step === 0),
}));

type Thumb = 'year' | 'from' | 'to';

/**
 * Shows how much happened in each year, and on it the slider of the year, or two for the ends of a span. What is told of a year
 * is shown while a mouse or a finger is on it and while a thumb is moved by keys; a screen reader says it with the year of the
 * thumb.
 */
export function TimeScale({
  onMove,
  onTogglePlay,
}: {
  /** Called when the reader moves a thumb. */
  readonly onMove: () => void;
  readonly onTogglePlay: () => void;
}) {
  const t = useTranslate('time');
  const { setTime } = useServices().store.getState();
  const time = useAtlas((state) => state.time);
  const locale = useLocale();
  const { counts, linesOf } = useYears();
  const [pointed, setPointed] = useState<number>();
  const [held, setHeld] = useState<Thumb>();
  const isSpan = time !== null && !isOneYear(time);
  const thumbs: readonly Thumb[] = isSpan ? ['from', 'to'] : ['year'];
  const told = pointed ?? (time && held ? yearAt(time, held) : undefined);

  function point({ currentTarget, target, clientX, buttons }: PointerEvent<HTMLElement>) {
    // A thumb that is dragged may stand a year beside the pointer.
    if (buttons > 0 && target instanceof HTMLInputElement) return setPointed(undefined);
    const bars = currentTarget.querySelector('.time-bars')?.getBoundingClientRect();
    if (bars) setPointed(yearOfShare((clientX - bars.left) / bars.width));
  }

  function onKeyDown(event: KeyboardEvent, thumb: Thumb) {
    setHeld(event.key === 'Escape' ? undefined : thumb);
    if (event.key !== ' ') return;
    event.preventDefault();
    onTogglePlay();
  }

  /** Returns what a screen reader says of a thumb. */
  function spokenValue(thumb: Thumb): string {
    if (time === null) return t('latest');
    const year = yearAt(time, thumb);
    return [String(year), ...linesOf(year)].join(locale === 'zh' ? '。' : '. ');
  }

  return (
    <div
      className="time-scale"
      data-span={isSpan || undefined}
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={() => setPointed(undefined)}
    >
      <TimeBars
        time={time}
        counts={counts}
        pointed={told}
        lines={told === undefined ? [] : linesOf(told)}
      />
      <div className="time-track">{isSpan && <TimeRange time={time} onMove={onMove} />}</div>
      {thumbs.map((thumb) => (
        <input
          key={thumb}
          type="range"
          className="time-thumb"
          aria-label={t(`thumb.${thumb}`)}
          aria-valuetext={spokenValue(thumb)}
          min={DATA_YEARS.from}
          max={LATEST}
          value={yearAt(time, thumb)}
          onInput={({ currentTarget }) => {
            onMove();
            const moved = movedTo(time, thumb, currentTarget.valueAsNumber);
            setTime(moved);
            // A thumb that would pass the other, or the last year, stays before it.
            currentTarget.valueAsNumber = yearAt(moved, thumb);
          }}
          onPointerDown={() => setHeld(thumb)}
          onPointerUp={() => setHeld(undefined)}
          onPointerCancel={() => setHeld(undefined)}
          onFocus={({ currentTarget }) => {
            if (currentTarget.matches(':focus-visible')) setHeld(thumb);
          }}
          onBlur={() => setHeld(undefined)}
          onKeyDown={(event) => onKeyDown(event, thumb)}
        />
      ))}
      <div className="time-labels" aria-hidden="true">
        {LABELLED.map(({ year, step }) => (
          <span key={year} data-step={step} style={{ insetInlineStart: `${shareOf(year)}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Returns the year at which a thumb stands. */
function yearAt(time: TimeSpan | null, thumb: Thumb): number {
  if (time === null) return LATEST;
  return thumb === 'from' ? time.from : time.to;
}

/** Returns the time after a thumb has moved; the ends of a span keep a year between them, so that it stays a span. */
function movedTo(time: TimeSpan | null, thumb: Thumb, year: number): TimeSpan | null {
  if (time === null || thumb === 'year') return year === LATEST ? null : oneYear(year);
  if (thumb === 'from') return { from: Math.min(year, time.to - 1), to: time.to };
  return { from: time.from, to: Math.max(Math.min(year, DATA_YEARS.to), time.from + 1) };
}
