import { isOpenTo } from '../../domain/voyage-options';
import { formatLength } from '../../i18n/format-length';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { firstSentences } from '../prose/first-sentences';
import { CardBody, CardFigure } from './card-body';

/** Shows a passage: whether the open voyage may take it, why by default, and the length of a canal. */
export function PassageCard({
  id,
  isTouched,
}: {
  readonly id: string;
  readonly isTouched: boolean;
}) {
  const tMarks = useTranslate('marks');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  const closures = useAtlas((state) => state.closures);
  const togglePassage = useAtlas((state) => state.togglePassage);
  const passage = useAtlas(({ passages }) =>
    passages?.state === 'ready' ? passages.value.find((each) => each.id === id) : undefined,
  );
  if (!passage) return null;
  const isOpen = isOpenTo(closures, passage);
  return (
    <CardBody
      name={passage.name[locale]}
      kind={tMarks(`passage-kind.${passage.kind}`)}
      status={tMarks(isOpen ? 'passage.is-open' : 'passage.is-closed')}
    >
      {passage.length !== undefined && (
        <CardFigure
          label={tMarks('passage.length')}
          value={formatLength(locale, passage.length, unit)}
        />
      )}
      <p className="map-card-note">{firstSentences(passage.why[locale], 1)}</p>
      {isTouched && (
        <button
          type="button"
          className="button button-outline map-card-action"
          onClick={() => togglePassage(passage)}
        >
          {tMarks(isOpen ? 'passage.close' : 'passage.reopen')}
        </button>
      )}
    </CardBody>
  );
}
