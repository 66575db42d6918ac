import { LENGTH_UNITS } from '../../state/preferences-slice';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { Segmented } from './segmented';

/** Shows the choice of the unit for lengths at sea. */
export function LengthUnitChoice() {
  const t = useTranslate();
  const lengthUnit = useAtlas((state) => state.lengthUnit);
  const setLengthUnit = useAtlas((state) => state.setLengthUnit);
  return (
    <Segmented
      label={t('bar.unit')}
      segments={LENGTH_UNITS.map((unit) => ({
        value: unit,
        label: t(`bar.unit.${unit}`),
        face: t(`unit.${unit}`, { value: '' }).trim(),
      }))}
      value={lengthUnit}
      onChoose={setLengthUnit}
    />
  );
}
