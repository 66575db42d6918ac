import { type RecordKind, type RecordRef, recordKindOf } from '../../../domain/record';
import { linkedRecords } from '../../../domain/record-graph';
import { useAtlas, useLabel, useServices, useTranslate } from '../../atlas-context';
import { isRecordManifest } from '../../page-manifest';
import { Section } from '../../prose/section';
import { NodeLinks } from './node-links';

/** Kinds with a heading of their own, in the order in which a page lists what is linked with its record. */
const HEADED = [
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

/** Everything that speaks of a record, or that it speaks of, by kind. Nothing until it is known. */
export function Related({
  of,
  except = [],
}: {
  readonly of: RecordRef;
  /** Kinds that the page shows in a better way of its own. */
  readonly except?: readonly RecordKind[];
}) {
  const say = useTranslate('records');
  const labelOf = useLabel();
  const { pages } = useServices();
  const graph = useAtlas((state) => state.graph);
  if (graph?.state !== 'ready') return null;
  const headed = new Map<RecordKind, string>(HEADED.map((kind) => [kind, say(`linked.${kind}`)]));
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
