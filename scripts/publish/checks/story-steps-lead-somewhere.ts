import { comparableRefs } from '../../../src/domain/comparison';
import { parseItinerary } from '../../../src/domain/itinerary';
import { refKey } from '../../../src/domain/record';
import type { Selection } from '../../../src/domain/selection';
import { KEYS_NOT_IN_STEPS } from '../../../src/domain/story';
import type { SharedState } from '../../../src/state/persistence';
import { atlasGrammar } from '../../../src/url/address';
import { readManifests } from '../../../tools/pages/read-manifests';
import type { KeptData } from '../dataset';
import { listRecords } from '../list-records';
import { recordAt } from '../record-at';
import type { Check } from './check';

const grammar = atlasGrammar(await readManifests());

export const storyStepsLeadSomewhere: Check = {
  name: 'storyStepsLeadSomewhere',
  holds: 'Each step of a story is an address of the atlas, and the records that it names exist.',
  faults: (data) => {
    const known = new Set(
      listRecords(data).flatMap(({ kind, id }) => (kind ? [refKey({ kind, id })] : [])),
    );
    return data.stories.flatMap(({ id, steps }) =>
      steps.flatMap(({ at }, i) =>
        faultsOf(at, known, data).map(
          (fault) => `data/stories/${id}.yaml: steps.${i}.at: ${fault}`,
        ),
      ),
    );
  },
};

function faultsOf(at: string, known: ReadonlySet<string>, data: KeptData): readonly string[] {
  const { state, problems } = grammar.parse(`en/${at}`, 'en');
  const query = new URLSearchParams(at.split('?')[1] ?? '');
  const record = recordAt(at);
  const named = [...(record ? [refKey(record)] : []), ...namedIn(state.selection)];
  return [
    ...problems.map(({ part, value }) => `${part}=${value} is not understood; correct it`),
    ...KEYS_NOT_IN_STEPS.filter((key) => query.has(key)).map(
      (key) => `leave ${key}= out: readers choose it for all views`,
    ),
    ...named
      .filter((key) => !known.has(key))
      .map((key) => `there is no record ${key}; correct the address`),
    ...unknownPlaces(state, data).map((id) => `there is no ${id}; correct the address`),
  ];
}

/** Returns the keys of the records that a comparison names. */
function namedIn(selection: Selection): readonly string[] {
  return selection.kind === 'compare' ? comparableRefs(selection.id).map(refKey) : [];
}

/** Returns the ports and passages of a voyage that do not exist. */
function unknownPlaces(
  { selection, closures }: SharedState,
  { gazetteer, passages }: KeptData,
): readonly string[] {
  if (selection.kind !== 'voyage') return [];
  const itinerary = parseItinerary(selection.id);
  const ports = new Set(gazetteer.map(({ id }) => id));
  const ways = new Set(passages.map(({ id }) => id));
  const asked = [...(itinerary?.legs.flatMap(({ via }) => via) ?? []), ...closures.closed];
  return [
    ...(itinerary?.stops.flatMap((stop) =>
      stop.kind === 'port' && !ports.has(stop.id) ? [`port ${stop.id}`] : [],
    ) ?? []),
    ...asked.filter((id) => !ways.has(id)).map((id) => `passage ${id}`),
  ];
}
