import { refKey } from '../../../src/domain/record';
import { listRecords } from '../list-records';
import { recordAt } from '../record-at';
import type { Check } from './check';

/** The build of the search index parses the answers that show no record. */
export const questionsHaveAnswers: Check = {
  name: 'questionsHaveAnswers',
  holds:
    'Asked questions lead to records that exist, and no two are asked in the same words or share a place on the front page.',
  faults: (data) => {
    const known = new Set(
      listRecords(data).flatMap(({ kind, id }) => (kind ? [refKey({ kind, id })] : [])),
    );
    const texts = new Map<string, string>();
    const places = new Map<number, string>();
    return data.questions.flatMap(({ id, name, variants, address, front }) => {
      const file = `data/questions/${id}.yaml`;
      const record = recordAt(address);
      const repeated = [...Object.values(name), ...variants].filter((text) => {
        const other = texts.get(text.toLowerCase());
        texts.set(text.toLowerCase(), id);
        return other !== undefined;
      });
      const other = front === undefined ? undefined : places.get(front);
      if (front !== undefined) places.set(front, id);
      return [
        ...(other === undefined
          ? []
          : [`${file}: front: ${other} has the place ${front} too; give it another`]),
        ...(record && !known.has(refKey(record))
          ? [`${file}: answer: there is no record at ${address}; correct it`]
          : []),
        ...repeated.map((text) => `${file}: “${text}” is asked twice; leave one out`),
      ];
    });
  },
};
