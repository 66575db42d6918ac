import { useAtlas, useLocale, useTranslate } from '../context/atlas-context';
import { HarbourMark } from '../controls/harbour-mark';
import { asOf } from '../prose/facts';
import { HarbourSources } from '../records/harbour-sources';
import { CardBody, CardFigure } from './card-body';
import { CardLink } from './card-link';
import { useFigureText } from './use-figure-text';

/** Figures that a card has room for. */
const MAX_FIGURES = 2;

/** Shows a part of a harbour's plan: dimensions, status with its date, whether it is schematic and why, sources. */
export function HarbourCard({
  port,
  id,
  isTouched,
}: {
  readonly port: string;
  readonly id: string;
  readonly isTouched: boolean;
}) {
  const t = useTranslate();
  const tHarbours = useTranslate('harbours');
  const locale = useLocale();
  const text = useFigureText();
  const plan = useAtlas((state) => state.harbours[port]);
  const name = useAtlas(({ corridorMap }) =>
    corridorMap.state === 'ready'
      ? corridorMap.value.ports.find((each) => each.id === port)?.name[locale]
      : undefined,
  );
  const part =
    plan?.state === 'ready' ? plan.value.parts.find((each) => each.id === id) : undefined;
  if (plan?.state !== 'ready' || !part) return null;
  const { sources } = plan.value;
  const status = tHarbours(`status.${part.status}`);
  return (
    <>
      <CardBody
        symbol={<HarbourMark kind={part.kind} status={part.status} />}
        name={part.name[locale]}
        kind={tHarbours('port.part', {
          kind: tHarbours(`kind.${part.kind}`),
          port: name ?? port,
        })}
        status={t('page.status-as-of', { status, asOf: asOf(t, locale, part.statusAsOf) })}
      >
        {part.figures.slice(0, MAX_FIGURES).map((figure) => (
          <CardFigure key={figure.id} {...text.figure(figure, sources)} />
        ))}
        <p className="map-card-note">
          {part.schematic
            ? tHarbours('schematic-how', { how: part.schematic[locale] })
            : tHarbours('position-published')}
        </p>
        <p className="map-card-note">
          <HarbourSources part={part} plan={plan.value} />
        </p>
      </CardBody>
      <CardLink selection={{ kind: 'port', id: port }} isTouched={isTouched} />
    </>
  );
}
