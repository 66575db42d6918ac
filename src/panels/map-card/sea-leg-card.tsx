import { corridorName } from '../../i18n/corridor-name';
import { formatLength } from '../../i18n/format-length';
import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { CardBody, CardFigure } from './card-body';
import { LineMark } from './line-mark';

/** Shows the sea leg of the corridor with its length. */
export function SeaLegCard() {
  const tMarks = useTranslate('marks');
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  const corridorMap = useAtlas((state) => state.corridorMap);
  if (corridorMap.state !== 'ready') return null;
  const { sailed } = corridorMap.value.seaLeg.lengths;
  return (
    <CardBody
      symbol={<LineMark />}
      name={corridorName(locale, corridorMap.value)}
      kind={tMarks('sea-leg')}
    >
      <CardFigure label={tMarks('sea-leg.length')} value={formatLength(locale, sailed, unit)} />
    </CardBody>
  );
}
