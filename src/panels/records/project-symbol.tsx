import type { Sector } from '../../domain/sector';
import { themeOf } from '../../state/preferences-slice';
import { projectSymbolSvg, type SymbolSpec } from '../../symbols/project-symbol';
import { useAtlas, useServices } from '../context/atlas-context';
import { LegendSwatch } from '../controls/swatch';

/** Shows the mark a project has on the map. */
export function ProjectSymbol({
  spec,
  size = 24,
}: {
  readonly spec: SymbolSpec;
  /** CSS pixels. */
  readonly size?: number;
}) {
  const theme = useAtlas(themeOf);
  const svg = projectSymbolSvg(spec, theme, size);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, made of constants.
  return <span className="project-symbol" dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** Shows the legend's mark for a sector; nothing if it has none. */
export function SectorMark({ sector }: { readonly sector: Sector }) {
  const { legend } = useServices();
  const entry = legend.flatMap(({ entries }) => entries).find((each) => each.sector === sector);
  return entry ? <LegendSwatch swatch={entry.swatch} /> : null;
}
