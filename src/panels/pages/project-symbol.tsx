import { themeOf } from '../../state/preferences-slice';
import { type ProjectLook, projectSymbolSvg } from '../../symbols/project-symbol';
import { useAtlas } from '../atlas-context';

/** The mark a project has on the map. */
export function ProjectSymbol({
  look,
  size = 24,
}: {
  readonly look: ProjectLook;
  /** CSS pixels. */
  readonly size?: number;
}) {
  const theme = useAtlas(themeOf);
  const svg = projectSymbolSvg(look, theme, size);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, made of constants.
  return <span className="project-symbol" dangerouslySetInnerHTML={{ __html: svg }} />;
}
