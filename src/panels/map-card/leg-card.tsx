import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { asOf } from '../prose/facts';
import { CardBody, CardFigure } from './card-body';
import { LineMark } from './line-mark';
import { useFigureText } from './use-figure-text';

/** Shows a land leg: its status with its date and its first figure once its record has been fetched. */
export function LegCard({ id }: { readonly id: string }) {
  const t = useTranslate();
  const tMarks = useTranslate('marks');
  const locale = useLocale();
  const text = useFigureText();
  const page = useAtlas((state) => state.pages.leg?.[id]);
  const leg = useAtlas(({ corridorMap }) =>
    corridorMap.state === 'ready'
      ? corridorMap.value.legs.find((each) => each.id === id)
      : undefined,
  );
  if (!leg) return null;
  const record = page?.state === 'ready' ? page.value : undefined;
  const status = t(`leg-status.${leg.status}`);
  const [figure] = record?.figures ?? [];
  return (
    <CardBody
      symbol={<LineMark status={leg.status} />}
      name={leg.name[locale]}
      kind={t('leg.kind', { mode: t(`mode.${leg.mode}`) })}
      status={
        record
          ? t('page.status-as-of', { status, asOf: asOf(t, locale, record.statusAsOf) })
          : status
      }
    >
      <p className="map-card-note">{tMarks('schematic')}</p>
      {figure && record && <CardFigure {...text.figure(figure, record.sources)} />}
    </CardBody>
  );
}
