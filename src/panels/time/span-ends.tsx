import { Fragment } from 'react';
import { type TimeSpan, YEARS_OF_DATA } from '../../domain/time-span';
import { useServices, useTranslate } from '../context/atlas-context';

/** Shows the first and the last year of a span as choices, since a finger cannot set a thumb to one of so many years. */
export function SpanEnds({
  time,
  onChoose,
}: {
  readonly time: TimeSpan;
  /** Called when the reader chooses a year. */
  readonly onChoose: () => void;
}) {
  const t = useTranslate('time');
  const { setTime } = useServices().store.getState();
  const choices = {
    from: YEARS_OF_DATA.filter((year) => year < time.to),
    to: YEARS_OF_DATA.filter((year) => year > time.from),
  };
  return (
    <span className="time-now">
      {(['from', 'to'] as const).map((end) => (
        <Fragment key={end}>
          {end === 'to' && <span aria-hidden="true">–</span>}
          <select
            className="time-choice"
            aria-label={t(`thumb.${end}`)}
            value={time[end]}
            onChange={({ currentTarget }) => {
              onChoose();
              setTime({ ...time, [end]: Number(currentTarget.value) });
            }}
          >
            {choices[end].map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </Fragment>
      ))}
    </span>
  );
}
