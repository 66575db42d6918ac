import type { Source } from '../../domain/source';
import { useTranslate } from '../context/atlas-context';
import { ChipPopover } from './chip-popover';
import { SourceDetails } from './source-details';

/** A small button with the publisher's name that opens who says so, where and when. Nothing without sources. */
export function SourceChip({
  sources,
  asOf,
}: {
  /** What is cited; the first one names the chip. */
  readonly sources: readonly Source[];
  /** The date the cited value speaks of. */
  readonly asOf?: string;
}) {
  const t = useTranslate();
  if (sources.length === 0) return null;
  return (
    <ChipPopover sources={sources} title={t('source.says')}>
      <SourceDetails sources={sources} asOf={asOf} />
    </ChipPopover>
  );
}
