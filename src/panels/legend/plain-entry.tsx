import type { LegendEntry } from '../../symbols/legend';
import { useTranslate } from '../atlas-context';
import { LegendSwatch } from './swatch';

export function PlainEntry({ entry }: { readonly entry: LegendEntry }) {
  const t = useTranslate();
  return (
    <li className="legend-entry">
      <LegendSwatch swatch={entry.swatch} />
      <span>{t(entry.label)}</span>
    </li>
  );
}
