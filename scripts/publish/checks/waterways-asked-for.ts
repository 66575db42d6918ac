import type { Check } from './check';

/** Passages that the data must contain, because navigators name them. */
const PASSAGES =
  'panama suez kiel corinth bosporus dardanelles magellan drake good-hope malacca sunda lombok ' +
  'torres bab-el-mandeb hormuz gibraltar taiwan tsugaru osumi luzon dover oresund great-belt ' +
  'bering northern-sea-route northwest-passage';

/** All passages that are closed by default. */
const CLOSED =
  'bali beagle canso cape-cod corinth kiel little-belt northern-sea-route northwest-passage palk';

/** Approaches that the ports of the world list require by name, and the least number of all approaches. */
const APPROACHES = 'amazon elbe huangpu mississippi parana yangtze';
const APPROACHES_IN_ALL = 100;

/** Least length of a reason, characters. */
const MIN_REASON = 20;

export const waterwaysAskedForAreThere: Check = {
  name: 'waterwaysAskedForAreThere',
  holds: `Passages and approaches that navigators name exist, and ${APPROACHES_IN_ALL} approaches in all.`,
  faults: ({ passages, approaches }) => [
    ...missing(PASSAGES, passages).map((id) => `data/passages: there is no ${id}`),
    ...missing(APPROACHES, approaches).map((id) => `data/approaches: there is no ${id}`),
    ...(approaches.length < APPROACHES_IN_ALL
      ? [`data/approaches: holds ${approaches.length}, fewer than ${APPROACHES_IN_ALL}`]
      : []),
  ],
};

export const passagesClosedByDefaultSayWhy: Check = {
  name: 'passagesClosedByDefaultSayWhy',
  holds: `Passages that are closed by default say why; they are ${CLOSED.split(' ').join(', ')}.`,
  faults: ({ passages }) => {
    const closed = passages.filter(({ open }) => !open);
    const expected = CLOSED.split(' ');
    const file = (id: string) => `data/passages/${id}.yaml`;
    return [
      ...closed
        .filter(({ why }) => why.en.length < MIN_REASON)
        .map(({ id }) => `${file(id)}: why: gives no reason for which it is closed`),
      ...closed
        .filter(({ id }) => !expected.includes(id))
        .map(({ id }) => `${file(id)}: open: is not among those closed by default`),
      ...missing(CLOSED, closed).map((id) => `${file(id)}: open: is wanted closed by default`),
    ];
  },
};

export const passagesShareNoName: Check = {
  name: 'passagesShareNoName',
  holds: 'Each id and alias of a passage means one passage.',
  faults: ({ passages }) => {
    const words = passages.flatMap(({ id, aliases }) =>
      [id, ...aliases].map((word) => ({ id, word })),
    );
    return words
      .filter(({ word }, i) => words.findIndex((other) => other.word === word) !== i)
      .map(({ id, word }) => `data/passages/${id}.yaml: aliases: ${word} already means another`);
  },
};

function missing(wanted: string, records: readonly { readonly id: string }[]): readonly string[] {
  return wanted.split(' ').filter((id) => !records.some((record) => record.id === id));
}
