import { useId } from 'react';
import type { SeaLengths } from '../../../domain/sea-lengths';
import type { NauticalMiles } from '../../../geo/units';
import { formatLengthDifference } from '../../../i18n/format-length';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Switch } from '../../controls/switch';
import { useSeaLength } from '../../records/use-sea-length';

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
  const why = useId();
  const isShown = useAtlas((state) => state.layers.includes(layer));
  const toggleLayer = useAtlas((state) => state.toggleLayer);
  const lengthText = useSeaLength();
  const locale = useLocale();
  const unit = useAtlas((state) => state.lengthUnit);
  const apart = (longer: NauticalMiles, shorter: NauticalMiles) =>
    formatLengthDifference(locale, longer, shorter, unit);
  return (
    <div className="compared-line">
      <Switch checked={isShown} onToggle={() => toggleLayer(layer)} describedBy={why}>
        {t(`layer.${layer}`)}
      </Switch>
      <p className="compared-length">
        <strong>{lengthText(length)}</strong>{' '}
        {t(length < sailed ? 'corridor.shorter' : 'corridor.longer', {
          length: length < sailed ? apart(sailed, length) : apart(length, sailed),
        })}
      </p>
      <p id={why} className="remark">
        {t(`corridor.${layer}-why`, {
          length: apart(length, greatCircle),
        })}
      </p>
    </div>
  );
}
