import { useMemo } from 'react';
import type { SeaLeg } from '../../../domain/corridor';
import { seaLengths } from '../../../domain/sea-lengths';
import { joinApproaches } from '../../../domain/sea-route';
import { useTranslate } from '../../context/atlas-context';
import { Quantity } from '../../figures/quantity';
import { RecordLink } from '../../links/record-link';
import { Section } from '../../prose/section';
import { ComparedLine } from './compared-line';

/** Shows the water between the terminals: its length, why not another route, and its waypoints. */
export function SeaLegSection({ seaLeg }: { readonly seaLeg: SeaLeg }) {
  const t = useTranslate();
  const lengths = useMemo(() => seaLengths(seaLeg), [seaLeg]);
  if (!lengths) return null;
  return (
    <Section title={t('corridor.sea-leg')}>
      <dl className="figures">
        <div className="figure-card" data-wide>
          <dt>{t('corridor.length')}</dt>
          <dd className="figure-value">
            <Quantity unit="nm" value={lengths.sailed} />
            <span className="figure-about">
              <span className="figure-of">
                <span className="figure-qualifier">{t('qualifier.derived')}</span>
              </span>
              <span className="figure-note">
                {t('figure.formula', {
                  formula: t('corridor.length-formula', { count: turnsOf(seaLeg) }),
                })}
              </span>
              <RecordLink selection={{ kind: 'distances' }} className="figure-link">
                {t('distances.title')}
              </RecordLink>
            </span>
          </dd>
        </div>
      </dl>
      <h3>{t('corridor.compared')}</h3>
      <ComparedLine layer="great-circle" lengths={lengths} length={lengths.greatCircle} />
      <ComparedLine layer="rhumb-line" lengths={lengths} length={lengths.rhumbLine} />
    </Section>
  );
}

/** Counts the turns between the terminals, with those at which approaches begin and end. */
function turnsOf({ approaches, waypoints }: SeaLeg): number {
  return joinApproaches(approaches, waypoints).length - 2;
}
