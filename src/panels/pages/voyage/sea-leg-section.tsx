import { useId } from 'react';
import type { SeaLeg, SeaLengths } from '../../../domain/corridor';
import { joinApproaches } from '../../../geo/approach-track';
import type { NauticalMiles } from '../../../geo/units';
import { formatLengthDifference } from '../../../i18n/format-length';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Switch } from '../../controls/switch';
import { Quantity, useSeaLength } from '../../figures/quantity';
import { RecordLink } from '../../links/record-link';
import { Section } from '../../prose/section';

/** Shows the water between the terminals: its length, why not another route, and its waypoints. */
export function SeaLegSection({ seaLeg }: { readonly seaLeg: SeaLeg }) {
  const t = useTranslate();
  const tVoyage = useTranslate('voyage');
  const { lengths } = seaLeg;
  return (
    <Section title={tVoyage('corridor.sea-leg')}>
      <dl className="figures">
        <div className="figure-card" data-wide>
          <dt>{tVoyage('corridor.length')}</dt>
          <dd className="figure-value">
            <Quantity unit="nm" value={lengths.sailed} />
            <span className="figure-about">
              <span className="figure-of">
                <span className="figure-qualifier">{t('qualifier.derived')}</span>
              </span>
              <span className="figure-note">
                {t('figure.formula', {
                  formula: tVoyage('corridor.length-formula', { count: turnsOf(seaLeg) }),
                })}
              </span>
              <RecordLink selection={{ kind: 'distances' }} className="figure-link">
                {t('distances.title')}
              </RecordLink>
            </span>
          </dd>
        </div>
      </dl>
      <h3>{tVoyage('corridor.compared')}</h3>
      <ComparedLine layer="great-circle" lengths={lengths} length={lengths.greatCircle} />
      <ComparedLine layer="rhumb-line" lengths={lengths} length={lengths.rhumbLine} />
    </Section>
  );
}

/** Counts the turns between the terminals, with those at which approaches begin and end. */
function turnsOf({ approaches, waypoints }: SeaLeg): number {
  return joinApproaches(approaches, waypoints).length - 2;
}

/** Shows a line that no ship sails: its length beside the sea leg's, the reason, and a switch that draws it. */
export function ComparedLine({
  layer,
  length,
  lengths: { sailed, greatCircle },
}: {
  readonly layer: 'great-circle' | 'rhumb-line';
  readonly length: NauticalMiles;
  readonly lengths: SeaLengths;
}) {
  const t = useTranslate();
  const tVoyage = useTranslate('voyage');
  const why = useId();
  const isShown = useAtlas((state) => state.layers.includes(layer));
  const toggleLayer = useAtlas((state) => state.toggleLayer);
  const lengthText = useSeaLength();
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  const difference = (longer: NauticalMiles, shorter: NauticalMiles) =>
    formatLengthDifference(locale, longer, shorter, unit);
  return (
    <div className="compared-line">
      <Switch checked={isShown} onToggle={() => toggleLayer(layer)} describedBy={why}>
        {t(`layer.${layer}`)}
      </Switch>
      <p className="compared-length">
        <strong>{lengthText(length)}</strong>{' '}
        {tVoyage(length < sailed ? 'corridor.shorter' : 'corridor.longer', {
          length: length < sailed ? difference(sailed, length) : difference(length, sailed),
        })}
      </p>
      <p id={why} className="remark">
        {tVoyage(`corridor.${layer}-why`, {
          length: difference(length, greatCircle),
        })}
      </p>
    </div>
  );
}
