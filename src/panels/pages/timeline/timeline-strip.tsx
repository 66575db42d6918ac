import { scaleLinear } from 'd3-scale';
import type { ListedEvent } from '../../../domain/event';
import { useLocale, useServices, useTranslate } from '../../context/atlas-context';
import { type Dot, yearStacks } from './year-stacks';

const WIDTH = 360;
const MARGIN = 10;
const AXIS = 20;
const STEP = 8;
const RADIUS = 3;

/** Shows every event as a dot above its year. The list below it has the same as text. */
export function TimelineStrip({ events }: { readonly events: readonly ListedEvent[] }) {
  const tRecords = useTranslate('records');
  const dots = yearStacks(events);
  const years = dots.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (dots.length < 2 || first === last) return null;
  const x = scaleLinear()
    .domain([first, last])
    .range([MARGIN, WIDTH - MARGIN]);
  const tallest = Math.max(...dots.map(({ height }) => height)) + 1;
  const floor = tallest * STEP + MARGIN;
  return (
    <svg
      className="timeline-strip"
      viewBox={`0 0 ${WIDTH} ${floor + AXIS}`}
      role="img"
      aria-label={tRecords('timeline.strip', {
        first: String(first),
        last: String(last),
        count: dots.length,
      })}
    >
      <line className="timeline-floor" x1={MARGIN} x2={WIDTH - MARGIN} y1={floor} y2={floor} />
      {x.ticks(6).map((year) => (
        <text key={year} className="timeline-tick" x={x(year)} y={floor + 14} textAnchor="middle">
          {year}
        </text>
      ))}
      {dots.map((dot) => (
        <EventDot
          key={dot.event.id}
          dot={dot}
          x={x(dot.year)}
          y={floor - (dot.height + 0.6) * STEP}
        />
      ))}
    </svg>
  );
}

/** Opens its event on a click. Not a link: the list below has each event as one, and seventy more tab stops would be in the way. */
function EventDot({ dot, x, y }: { readonly dot: Dot; readonly x: number; readonly y: number }) {
  const locale = useLocale();
  const { id, name, date } = dot.event;
  const { select } = useServices().store.getState();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list below has the event as a link for the keyboard.
    <g className="timeline-dot" onClick={() => select({ kind: 'event', id })}>
      <title>{`${date} · ${name[locale]}`}</title>
      <circle className="timeline-hit" cx={x} cy={y} r={STEP / 2} />
      <circle cx={x} cy={y} r={RADIUS} />
    </g>
  );
}
