import type { Source } from '../../domain/source';
import type { CitedFigure } from '../../state/sharing-slice';
import { useTranslate } from '../context/atlas-context';
import { ChipPopover } from './chip-popover';
import { SourceDetails } from './source-details';

/** Shows a small button with the publisher's name that opens the citation; nothing without sources. */
export function SourceChip({
  sources,
  asOf,
  figure,
}: {
  /** The cited sources; the first one names the chip. */
  readonly sources: readonly Source[];
  /** The date to which the cited value applies. */
  readonly asOf?: string;
  /** The figure that the sources support, to be cited. */
  readonly figure?: CitedFigure | undefined;
}) {
  const t = useTranslate();
  if (sources.length === 0) return null;
  return (
    <ChipPopover sources={sources} title={t('source.citation')} figure={figure}>
      <SourceDetails sources={sources} asOf={asOf} />
    </ChipPopover>
  );
}
