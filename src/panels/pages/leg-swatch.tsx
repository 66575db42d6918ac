import type { LegStatus } from '../../domain/status';
import { useServices } from '../atlas-context';
import { LegendSwatch } from '../legend/swatch';

/** The line that the map draws for land legs of this status; nothing if the legend has none. */
export function LegSwatch({ status }: { readonly status: LegStatus }) {
  const { legend } = useServices();
  const swatch = legend
    .flatMap(({ entries }) => entries.map((entry) => entry.swatch))
    .find((each) => each.shape === 'line' && each.status === status);
  return swatch ? <LegendSwatch swatch={swatch} /> : null;
}
