import { pageOfRecord, refKey } from '../../../domain/record';
import type { RecordNode } from '../../../domain/record-graph';
import { findProject } from '../../../state/select-projects';
import { useAtlas, useLocale } from '../../atlas-context';
import { Dated } from '../../prose/dated';
import { ProjectLinks } from '../project-links';
import { RecordLink } from '../record-link';

/** Records of one kind as links, with their date where they have one; projects with their mark and status. */
export function NodeLinks({ nodes }: { readonly nodes: readonly RecordNode[] }) {
  const locale = useLocale();
  const projects = useAtlas((state) => state.projects);
  if (nodes.every(({ kind }) => kind === 'project')) {
    return (
      <ProjectLinks projects={nodes.flatMap(({ id }) => findProject({ projects }, id) ?? [])} />
    );
  }
  return (
    <ul className="links">
      {nodes.map((node) => (
        <li key={refKey(node)}>
          <RecordLink selection={pageOfRecord(node)} className="link-line">
            <span className="link-name">{node.name[locale]}</span>
            {node.date !== undefined && (
              <span className="link-note">
                <Dated date={node.date} />
              </span>
            )}
          </RecordLink>
        </li>
      ))}
    </ul>
  );
}
