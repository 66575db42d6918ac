import type { RecordKind, RecordRef } from '../../../domain/record';
import { linkedRecords } from '../../../domain/record-graph';
import { useAtlas, useTranslate } from '../../atlas-context';
import { Section } from '../../prose/section';
import { NodeLinks } from './node-links';

/** In the order in which a page lists what is linked with its record. */
const ORDER: readonly RecordKind[] = [
  'corridor',
  'port',
  'project',
  'leg',
  'service',
  'company',
  'flow',
  'claim',
  'event',
];

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
  const graph = useAtlas((state) => state.graph);
  if (graph?.state !== 'ready') return null;
  return (
    <>
      {ORDER.filter((kind) => !except.includes(kind)).map((kind) => {
        const nodes = linkedRecords(graph.value, of, kind);
        if (nodes.length === 0) return null;
        return (
          <Section key={kind} title={say(`linked.${kind}`)}>
            <NodeLinks nodes={nodes} />
          </Section>
        );
      })}
    </>
  );
}
