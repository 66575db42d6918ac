import type { RecordKind } from '../../../src/domain/record';
import { presentIds } from '../history/published-ids';
import { RECORD_KINDS } from '../history/record-tree';
import type { Check } from './check';

const RENAMED = 'data/ids/renamed.yaml';
const WITHDRAWN = 'data/ids/withdrawn.yaml';

/** Digits at the end of a source's id that stand for the page cited, whatever else is corrected. */
const SOURCE_PAGE = /-[0-9a-z]{4}$/;

export const formerIdsLead: Check = {
  name: 'formerIdsLead',
  holds:
    'A former id leads to a record that there is, not to another former id, and no record has it; nor is a withdrawn record still there.',
  faults: (kept) => {
    const present = presentIds(kept);
    const { renamed, withdrawn } = kept.ids;
    return [
      ...RECORD_KINDS.flatMap((kind) =>
        Object.entries(renamed[kind] ?? {}).flatMap(([former, id]) => {
          const at = `${RENAMED}: ${kind}.${former}`;
          if (present.get(kind)?.has(former))
            return [`${at}: a record has this id; remove the row`];
          if (present.get(kind)?.has(id)) return [];
          const further = renamed[kind]?.[id];
          return [
            further === undefined
              ? `${at}: there is no ${kind} ${id}; give the present id, or move it to ${WITHDRAWN}`
              : `${at}: ${id} is a former id too; give the present one, ${further}`,
          ];
        }),
      ),
      ...withdrawn.flatMap(({ kind, id }) => {
        const at = `${WITHDRAWN}: ${kind} ${id}`;
        if (present.get(kind)?.has(id)) return [`${at}: a record has this id; remove the entry`];
        return renamed[kind]?.[id] === undefined ? [] : [`${at}: stands in ${RENAMED} too`];
      }),
    ];
  },
};

export const publishedIdsStay: Check = {
  name: 'publishedIdsStay',
  holds:
    'An id that was published has a record, leads to another one or says why it was withdrawn.',
  faults: (kept) => {
    const present = presentIds(kept);
    return RECORD_KINDS.flatMap((kind) =>
      (kept.ids.published[kind] ?? []).flatMap((id) => {
        const isKnown =
          present.get(kind)?.has(id) ||
          kept.ids.renamed[kind]?.[id] !== undefined ||
          kept.ids.withdrawn.some((each) => each.kind === kind && each.id === id);
        return isKnown ? [] : [goneText(kind, id, present.get(kind) ?? new Set())];
      }),
    );
  },
};

export const versionsAreListed: Check = {
  name: 'versionsAreListed',
  holds:
    'The version of the data has its list of changes, and so has every version after the first.',
  faults: ({ version, changes, recordChanges }) => {
    const versions = changes.map((change) => change.version);
    const missing = [
      ...(versions.includes(version) ? [] : [version]),
      ...versions.slice(0, -1).filter((each) => !recordChanges.has(each)),
    ];
    return missing.map(
      (each) => `data/changes: ${each} has no list of changes; run npm run data:changelog`,
    );
  },
};

/** Returns the fault of an id that is gone, with the row to add where a source was only corrected. */
function goneText(kind: RecordKind, id: string, present: ReadonlySet<string>): string {
  const page = SOURCE_PAGE.exec(id)?.[0];
  const same =
    kind === 'source' && page !== undefined
      ? [...present].find((each) => each.endsWith(page))
      : undefined;
  return same === undefined
    ? `${RENAMED}: ${kind} ${id} was published and is gone; name its present id there, or say in ${WITHDRAWN} why it was withdrawn`
    : `${RENAMED}: source ${id} was published and is corrected; add the row "${id}: ${same}"`;
}
