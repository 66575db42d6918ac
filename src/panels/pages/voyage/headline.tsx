import { useTranslate } from '../../context/atlas-context';
import { RecordLink } from '../../links/record-link';
import { useVoyageText } from './text/voyage-text';
import type { Voyage } from './use-voyage';

/** Shows the main figures of the voyage, each with what it is based on. */
export function Headline({ voyage }: { readonly voyage: Voyage }) {
  const tVoyage = useTranslate('voyage');
  const t = useTranslate();
  const text = useVoyageText();
  const { open, vessel } = voyage;
  if (!open) return null;
  const { sums, fuel, carbon, each, speed } = open.estimate;
  const parts = text.parts(sums);
  const ifBuilt = text.ifBuilt(open.legs);
  const atSpeed = sums.distance > 0 && tVoyage('answer.at', { speed: text.decimal(speed) });
  const timeNotes = [atSpeed, parts].filter(Boolean).join(' · ');
  const unit = vessel.kind === 'container' ? 'teu' : vessel.kind === 'ro-ro' ? 'ceu' : 'dwt';
  return (
    <>
      <dl className="figures voyage-figures">
        {sums.distance > 0 && (
          <Card title={tVoyage('answer.distance')} value={text.length(sums.distance)}>
            <RecordLink selection={{ kind: 'distances' }} className="figure-link">
              {t('distances.title')}
            </RecordLink>
          </Card>
        )}
        {sums.onLand > 0 && (
          <Card title={tVoyage('answer.on-land')} value={text.landLength(sums.onLand)}>
            {[text.notBuilt(open.legs, { withStatuses: true }), tVoyage('land.shortest')]
              .filter(Boolean)
              .join(' · ')}
          </Card>
        )}
        <Card title={tVoyage('answer.time')} value={text.days(sums.total)}>
          {ifBuilt !== '' && <strong className="not-built">{ifBuilt}</strong>}
          {ifBuilt !== '' && timeNotes !== '' && ' · '}
          {timeNotes}
        </Card>
        {sums.distance > 0 && (
          <>
            <Card
              title={tVoyage('answer.fuel')}
              value={tVoyage('answer.tonnes', { value: text.rough(fuel.middle) })}
            >
              {text.between(fuel)}
            </Card>
            <Card
              title={tVoyage('answer.carbon')}
              value={tVoyage('answer.tonnes', { value: text.rough(carbon.wellToWake.middle) })}
            >
              {text.between(carbon.wellToWake)} ·{' '}
              {tVoyage(`answer.per-${unit}`, { value: text.rough(each.middle) })}
            </Card>
          </>
        )}
      </dl>
      <p className="remark">{tVoyage('answer.derived')}</p>
    </>
  );
}

function Card({
  title,
  value,
  children,
}: {
  readonly title: string;
  readonly value: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className="figure-card">
      <dt>{title}</dt>
      <dd className="figure-value">
        <span className="voyage-number">{value}</span>
        <span className="figure-note">{children}</span>
      </dd>
    </div>
  );
}
