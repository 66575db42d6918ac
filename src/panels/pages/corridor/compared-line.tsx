import { useId } from 'react';
import { type NauticalMiles, nauticalMiles } from '../../../geo/units';
import { useAtlas, useTranslate } from '../../atlas-context';
import { Switch } from '../../controls/switch';
import type { SeaLengths } from './sea-lengths';
import { useSeaLength } from './use-sea-length';

/** A line that no ship sails: how long it is beside the sea leg, why, and a switch to see it. */
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
  const inWords = useSeaLength();
  const difference = nauticalMiles(Math.abs(length - sailed));
  return (
    <div className="compared-line">
      <Switch checked={isShown} onToggle={() => toggleLayer(layer)} describedBy={why}>
        {t(`layer.${layer}`)}
      </Switch>
      <p className="compared-length">
        <strong>{inWords(length)}</strong>{' '}
        {t(length < sailed ? 'corridor.shorter' : 'corridor.longer', {
          length: inWords(difference),
        })}
      </p>
      <p id={why} className="remark">
        {t(`corridor.${layer}-why`, {
          length: inWords(nauticalMiles(Math.max(0, length - greatCircle))),
        })}
      </p>
    </div>
  );
}
