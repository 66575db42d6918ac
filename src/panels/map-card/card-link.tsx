import type { RecordSelection } from '../../domain/selection';
import { useTranslate } from '../context/atlas-context';
import { RecordLink } from '../links/record-link';

/** Shows the link to a mark's page, large enough for a finger; nothing for a mouse, which clicks the mark itself. */
export function CardLink({
  selection,
  isTouched,
}: {
  readonly selection: RecordSelection;
  readonly isTouched: boolean;
}) {
  const tMarks = useTranslate('marks');
  if (!isTouched) return null;
  return (
    <RecordLink selection={selection} className="button button-outline map-card-action">
      {tMarks('open')}
    </RecordLink>
  );
}
