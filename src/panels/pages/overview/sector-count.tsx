import type { Sector } from '../../../domain/sector';
import { useAtlas, useTranslate } from '../../atlas-context';
import { SectorMark } from '../sector-mark';

/** A sector with its count as a number and as a bar. */
export function SectorCount({
  sector,
  count,
  ofMost,
}: {
  readonly sector: Sector;
  readonly count: number;
  /** Share of the largest count, 0 to 1. */
  readonly ofMost: number;
}) {
  const t = useTranslate();
  const shown = useAtlas((state) => state.filters.sectors);
  const isolateSector = useAtlas((state) => state.isolateSector);
  const isAlone = shown?.length === 1 && shown[0] === sector;
  return (
    <button
      type="button"
      className="sector-count"
      aria-pressed={isAlone}
      data-hidden={(shown !== null && !shown.includes(sector)) || undefined}
      onClick={() => isolateSector(sector)}
    >
      <SectorMark sector={sector} />
      <span className="sector-name">{t(`sector.${sector}`)}</span>
      <span className="sector-number">{count}</span>
      <svg className="sector-bar" data-sector={sector} aria-hidden="true" focusable="false">
        <rect width={`${100 * ofMost}%`} height="100%" rx="2" />
      </svg>
    </button>
  );
}
