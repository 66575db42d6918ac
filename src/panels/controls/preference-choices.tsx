import { LENGTH_UNITS, THEMES, type Theme } from '../../state/preferences-slice';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { Icon } from './icon';
import { Segmented } from './segmented';

const FACES = {
  auto: <Icon name="system-theme" />,
  light: <Icon name="sun" />,
  dark: <Icon name="moon" />,
} as const;

export function ThemeChoice() {
  const t = useTranslate();
  const theme = useAtlas((state) => state.theme);
  const setTheme = useAtlas((state) => state.setTheme);
  return (
    <Segmented<Theme>
      label={t('theme.label')}
      segments={THEMES.map((each) => ({
        value: each,
        label: t(`theme.${each}`),
        face: FACES[each],
      }))}
      value={theme}
      onChoose={setTheme}
    />
  );
}

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
