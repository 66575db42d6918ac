import { useAtlas } from '../context/atlas-context';

/** Marks the years of the time bar on a chart. `placeOf` returns the middle of a year, undefined for one that the chart lacks. */
export function TimeMark({
  years,
  placeOf,
  width,
  height,
}: {
  /** The years of the chart. */
  readonly years: readonly number[];
  readonly placeOf: (year: number) => number | undefined;
  /** Width of the mark of one year. */
  readonly width: number;
  readonly height: number;
}) {
  const time = useAtlas((state) => state.time);
  const shown = years.filter((year) => time && year >= time.from && year <= time.to);
  const places = shown.flatMap((year) => placeOf(year) ?? []);
  if (places.length === 0) return null;
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return (
    <rect
      className="chart-time"
      x={from - width / 2}
      y={0}
      width={to - from + width}
      height={height}
    />
  );
}
