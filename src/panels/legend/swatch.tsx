import { themeOf } from '../../state/preferences-slice';
import type { Swatch } from '../../symbols/legend';
import { projectSymbolSvg } from '../../symbols/project-symbol';
import { useAtlas } from '../atlas-context';
import { LineSwatch } from './line-swatch';
import { ClusterSwatch, PortSwatch, TerminalSwatch } from './point-swatches';

/** Side of a swatch in CSS pixels: a project's mark at the size it has on the map. */
const SIZE = 24;

/** The very mark that the map shows, beside the word for it. */
export function LegendSwatch({ swatch }: { readonly swatch: Swatch }) {
  return (
    <span className="swatch" data-shape={swatch.shape} aria-hidden="true">
      <Mark swatch={swatch} />
    </span>
  );
}

function Mark({ swatch }: { readonly swatch: Swatch }) {
  switch (swatch.shape) {
    case 'line':
      return <LineSwatch line={swatch} />;
    case 'project':
      return <ProjectSwatch look={swatch} />;
    case 'terminal':
      return <TerminalSwatch />;
    case 'port':
      return <PortSwatch />;
    case 'cluster':
      return <ClusterSwatch />;
  }
}

function ProjectSwatch({ look }: { readonly look: Extract<Swatch, { shape: 'project' }> }) {
  const theme = useAtlas(themeOf);
  const svg = projectSymbolSvg(look, theme, SIZE);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, made of constants.
  return <span className="swatch-symbol" dangerouslySetInnerHTML={{ __html: svg }} />;
}
