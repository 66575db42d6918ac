import type { LegStatus } from '../../domain/status';
import { useServices } from '../context/atlas-context';
import { LegendSwatch } from '../controls/swatch';

/** Shows the legend's sample of a line: of land legs of a status, or of the sea leg. */
export function LineMark({ status }: { readonly status?: LegStatus }) {
  const { legend } = useServices();
  const entry = legend
    .flatMap(({ entries }) => entries)
    .find(({ swatch }) => swatch.shape === 'line' && swatch.status === status);
  return entry ? <LegendSwatch swatch={entry.swatch} /> : null;
}
