import {
  pageOfRecord,
  type RecordKind,
  type RecordRef,
  recordKindOf,
  refKey,
} from '../../domain/record';
import { linkedRecords, type RecordNode } from '../../domain/record-graph';
import { graphAround } from '../../state/select-graph';
import { findProject } from '../../state/select-projects';
import { useAtlas, useLabel, useLocale, useServices, useTranslate } from '../context/atlas-context';
import { isRecordManifest } from '../context/page-manifest';
import { RecordLink } from '../links/record-link';
import { Dated } from '../prose/facts';
import { Section } from '../prose/section';
import { wholeAmounts } from '../prose/whole-amounts';
import { ProjectLinks } from './project-links';

/** Kinds with a heading of their own, in the order in which a page lists them. */
const HEADED_KINDS = [
  'corridor',
  'port',
  'project',
  'leg',
  'service',
  'company',
  'flow',
  'claim',
  'event',
] as const satisfies readonly RecordKind[];

/** Lists every record that links to a record or is linked from it, by kind. Shows nothing until the graph is loaded. */
export function Related({
  of,
  except = [],
}: {
  readonly of: RecordRef;
  /** Kinds that the page lists by itself in a better form. */
  readonly except?: readonly RecordKind[];
}) {
  const tRecords = useTranslate('records');
  const labelOf = useLabel();
  const { pages } = useServices();
  const graph = useAtlas((state) => graphAround(state, of));
  if (graph?.state !== 'ready') return null;
  const headed = new Map<RecordKind, string>(
    HEADED_KINDS.map((kind) => [kind, tRecords(`linked.${kind}`)]),
  );
  for (const { kind, label } of pages.filter(isRecordManifest)) {
    if (!headed.has(recordKindOf(kind))) headed.set(recordKindOf(kind), labelOf(label));
  }
  return (
    <>
      {[...headed].map(([kind, title]) => {
        if (except.includes(kind)) return null;
        const nodes = linkedRecords(graph.value, of, kind);
        if (nodes.length === 0) return null;
        return (
          <Section key={kind} title={title}>
            <NodeLinks nodes={nodes} />
          </Section>
        );
      })}
    </>
  );
}

/** Lists records of one kind as links, with their date if they have one; projects with their mark and status. */
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
            <span className="link-name">{wholeAmounts(node.name[locale])}</span>
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
