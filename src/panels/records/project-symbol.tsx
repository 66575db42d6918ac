import type { Sector } from '../../domain/sector';
import type { SymbolSpec } from '../../symbols/project-symbol';
import { useServices } from '../context/atlas-context';
import { LegendSwatch } from '../controls/swatch';
import { SymbolDrawing } from '../controls/symbol-drawing';

/** Shows the mark a project has on the map. */
export function ProjectSymbol({
  spec,
  size = 24,
}: {
  readonly spec: SymbolSpec;
  /** CSS pixels. */
  readonly size?: number;
}) {
  return (
    <span className="project-symbol">
      <SymbolDrawing spec={spec} size={size} />
    </span>
  );
}

/** Shows the legend's mark for a sector; nothing if it has none. */
export function SectorMark({ sector }: { readonly sector: Sector }) {
  const { legend } = useServices();
  const entry = legend.flatMap(({ entries }) => entries).find((each) => each.sector === sector);
  return entry ? <LegendSwatch swatch={entry.swatch} /> : null;
}
