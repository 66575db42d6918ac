import type { Sector } from '../../domain/sector';
import { useServices } from '../atlas-context';
import { LegendSwatch } from '../legend/swatch';

/** The mark the legend has for a sector; nothing if it has none. */
export function SectorMark({ sector }: { readonly sector: Sector }) {
  const { legend } = useServices();
  const entry = legend.flatMap(({ entries }) => entries).find((each) => each.sector === sector);
  return entry ? <LegendSwatch swatch={entry.swatch} /> : null;
}
